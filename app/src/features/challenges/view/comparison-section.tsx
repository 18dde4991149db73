import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type ComparedCosts, difference } from '../comparison/compare.ts';
import type { ChallengeRecord } from './load-record.ts';
import { challengeMessages } from './messages.ts';

type Props = { record: ChallengeRecord; costs: ComparedCosts; rules: ChallengeRules; locale: Locale };

/** The present way beside the proposed one, per criterion and in money. */
export function ComparisonSection({ record: { comparison }, costs, rules, locale }: Props) {
  const t = challengeMessages(locale);
  if (comparison.length === 0) return null;
  const order = rules.comparison.map(({ key }) => key);
  const rows = [...comparison]
    .sort((a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion))
    .map(({ criterion, present, proposed, verdict }) => ({
      name: <Written>{rules.comparison.find(({ key }) => key === criterion)?.name ?? criterion}</Written>,
      present: <Written>{present}</Written>,
      proposed: <Written>{proposed}</Written>,
      verdict: t.verdicts[verdict],
    }));
  const { presentCents, proposedCents } = costs;
  const money = (cents: number) => formatMoney(cents, locale);
  const cost =
    presentCents === null || proposedCents === null
      ? []
      : [
          {
            name: <>{t.costRow}</>,
            present: <>{money(presentCents)}</>,
            proposed: <>{money(proposedCents)}</>,
            verdict: inWords({ presentCents, proposedCents }, locale),
          },
        ];
  return (
    <Section title={t.comparison} id="vergelijking">
      <DataTable
        caption={t.comparison}
        captionHidden
        rows={[...rows, ...cost]}
        columns={[
          { name: t.criterion, cell: ({ name }) => name },
          { name: t.now, cell: ({ present }) => present },
          { name: t.proposed, cell: ({ proposed }) => proposed },
          { name: t.verdict, cell: ({ verdict }) => verdict },
        ]}
      />
    </Section>
  );
}

function inWords(costs: { presentCents: number; proposedCents: number }, locale: Locale): string {
  const t = challengeMessages(locale);
  const { cents, percent } = difference(costs);
  const share = percent === null ? '' : t.percent(Math.abs(percent));
  if (cents === 0) return t.equal;
  return (cents < 0 ? t.cheaper : t.dearer)(formatMoney(Math.abs(cents), locale), share);
}
