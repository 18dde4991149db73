import type { Child } from 'hono/jsx';
import { formatMoney } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip } from '../../platform/ui/chip.tsx';
import { instrumentariumMessages } from './messages.ts';
import type { Objection, Reason, Suggestion } from './suggest.ts';

/** What speaks for a way and what against, in a few short sentences. */
export function ReasonList({ suggestion, locale }: { suggestion: Suggestion; locale: Locale }) {
  const t = instrumentariumMessages(locale);
  const { suggested, reasons, objections } = suggestion;
  const lines: Child[] = [
    ...reasons.map((reason) => reasonText(reason, locale)),
    ...objections.map((objection) => `${t.whyNot}: ${lowerFirst(objectionText(objection, locale))}`),
  ];
  return (
    <>
      {suggested && (
        <>
          <Chip kind="open">{t.suggested}</Chip>{' '}
        </>
      )}
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

function reasonText(reason: Reason, locale: Locale): string {
  const t = instrumentariumMessages(locale);
  switch (reason.kind) {
    case 'fits-level':
      return t.reason[reason.kind](t.level[reason.level]);
    case 'reaches-age':
      return t.reason[reason.kind](ageText(reason.age, locale));
    case 'would-again':
      return t.reason[reason.kind](reason.runs);
    case 'brings-new-people':
      return t.reason[reason.kind](reason.percent);
    case 'cheap-enough':
      return t.reason[reason.kind](money(reason.cents, locale));
  }
}

function objectionText(objection: Objection, locale: Locale): string {
  const t = instrumentariumMessages(locale);
  switch (objection.kind) {
    case 'other-level':
      return t.objection[objection.kind](t.level[objection.level]);
    case 'misses-age':
      return t.objection[objection.kind](ageText(objection.age, locale));
    case 'not-again':
    case 'too-few-runs':
      return t.objection[objection.kind](objection.runs);
    case 'too-dear':
      return t.objection[objection.kind](money(objection.cents, locale), money(objection.budgetCents, locale));
    case 'town-only':
      return t.objection[objection.kind];
  }
}

function ageText(age: string, locale: Locale): string {
  const ages: Record<string, string> = instrumentariumMessages(locale).ages;
  return ages[age] ?? age;
}

function money(cents: number, locale: Locale): string {
  return formatMoney(Math.round(cents / 100) * 100, locale);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
