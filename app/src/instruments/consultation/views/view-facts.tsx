import type { Child } from 'hono/jsx';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Written } from '../../../platform/ui/written.tsx';
import { givingMessages } from './giving/giving-messages.ts';
import { writeNumbers } from './giving/paragraph-numbers.ts';
import type { ViewDraft } from './giving/view.ts';

type Known = Omit<ViewDraft, 'body'> & { numbers: readonly number[] };

/** Who gave a view and what it is about, as names with values; what was left open is left out. */
export function viewFacts(view: Known, locale: Locale): { name: string; value: Child }[] {
  const t = givingMessages(locale);
  const written = (name: string, text: string) => ({ name, value: <Lines text={text} />, text });
  const { numbers } = view;
  const about = numbers.length === 0 ? t.whole : t.paragraphs(writeNumbers(numbers));
  const facts = [
    written(t.facts.interest, view.interest),
    written(t.facts.name, view.name),
    written(t.facts.onBehalfOf, view.onBehalfOf),
    written(t.postalAddress, view.postalAddress),
    written(t.email, view.email),
  ].filter(({ text }) => text !== '');
  return [{ name: t.facts.about, value: about }, ...facts.map(({ name, value }) => ({ name, value }))];
}

function Lines({ text }: { text: string }) {
  const lines = text.split('\n');
  return (
    <Written>
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </Written>
  );
}
