import type { Explanation } from '@stadmakers/dialogue';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { resultMessages } from './result-messages.ts';
import { type Known, quotedIn, Sentence } from './sentence.tsx';

type Props = { explanation: Explanation; known: readonly Known[]; locale: Locale };

/** What all groups share and where they differ, each with what the reader answered; the surest at once, the rest to unfold. */
export function Findings({ explanation: { shared, divided, groups }, known, locale }: Props) {
  const t = resultMessages(locale);
  return (
    <>
      <Section title={t.shared} intro={groups.length > 1 && shared.length > 0 && t.sharedText}>
        {shared.length > 0 ? (
          <Told sentences={shared} known={known} locale={locale} id="meer-gedeeld" />
        ) : (
          <Paragraph>{t.noShared}</Paragraph>
        )}
      </Section>
      {groups.length > 1 && (
        <Section title={t.divided}>
          {divided.length > 0 ? (
            <Told sentences={divided} known={known} locale={locale} id="meer-verschil" />
          ) : (
            <Paragraph>{t.noDivided}</Paragraph>
          )}
        </Section>
      )}
    </>
  );
}

/** So many sentences are read at once; one more is not worth unfolding. */
const atOnce = 3;

function Told({
  sentences,
  known,
  locale,
  id,
}: Omit<Props, 'explanation'> & { sentences: readonly string[]; id: string }) {
  const t = resultMessages(locale);
  const cut = sentences.length > atOnce + 1 ? atOnce : sentences.length;
  const rest = sentences.slice(cut);
  const listed = (some: readonly string[]) => (
    <List
      items={some.map((text) => {
        const answer = quotedIn(text, known)?.answer;
        return (
          <>
            <Sentence text={text} known={known} /> {answer && <Chip>{t.you(answer)}</Chip>}
          </>
        );
      })}
    />
  );
  return (
    <>
      {listed(sentences.slice(0, cut))}
      {rest.length > 0 && (
        <Details summary={t.more(rest.length)} id={id}>
          {listed(rest)}
        </Details>
      )}
    </>
  );
}
