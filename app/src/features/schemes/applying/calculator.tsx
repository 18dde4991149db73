import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Allowance, AllowanceNote } from './allowance.ts';
import { applyMessages } from './messages.ts';

type Props = { allowed: Allowance; leftCents: number; locale: Locale };

/** What the scheme allows for this budget, and why; `leftCents` is what there is to give this year. */
export function Calculator({ allowed, leftCents, locale }: Props) {
  const t = applyMessages(locale).calculator;
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <Section title={t.title} id="rekenhulp">
      <DataList
        items={[
          { name: t.total, value: money(allowed.totalCents) },
          { name: t.needed, value: money(allowed.neededCents) },
          { name: t.most, value: allowed.mostCents === null ? t.unknown : money(allowed.mostCents) },
          { name: t.asked, value: <strong>{money(allowed.askedCents)}</strong> },
        ]}
      />
      {allowed.notes.map((note) => (
        <Alert kind={note.kind === 'over-maximum' ? 'info' : 'warning'}>{noteText(note, locale)}</Alert>
      ))}
      {allowed.notes.length === 0 && <Alert kind="ok">{t.fine}</Alert>}
      <Paragraph soft>{t.left(money(leftCents))}</Paragraph>
    </Section>
  );
}

function noteText(note: AllowanceNote, locale: Locale): string {
  const t = applyMessages(locale).calculator;
  switch (note.kind) {
    case 'no-kind':
    case 'no-persons':
    case 'no-costs':
    case 'nothing-to-ask':
      return t.notes[note.kind];
    case 'unforeseen-too-high':
      return t.unforeseen(formatMoney(note.mostCents, locale));
    case 'over-maximum':
      return t.over(formatMoney(note.overCents, locale));
  }
}
