import { formatCount, formatMoney } from '../../../platform/i18n/format.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Scheme } from '../rules/load-scheme.ts';
import { schemePath } from '../states/paths.ts';
import type { Evaluation, Share } from './load-evaluation.ts';
import { registerMessages } from './messages.ts';

type Props = { frame: Frame; scheme: Scheme; year: number; years: readonly number[]; evaluation: Evaluation };

/** What a scheme did in a year, in figures that a council can take over. */
export function EvaluationPage({ frame, scheme, year, years, evaluation }: Props) {
  const { locale } = frame;
  const t = registerMessages(locale);
  const { rules, key } = scheme;
  const title = t.evaluationTitle(rules.name);
  const count = (value: number) => formatCount(value, locale);
  const money = (cents: number) => formatMoney(cents, locale);
  const { granted, decided, inTime, givenCents, medianDays, applicants, council, leftCents } = evaluation;
  const mean = granted === 0 ? t.notYet : money(Math.round(givenCents / granted));
  const known = (value: number | null) => (value === null ? t.notYet : value.toLocaleString(locale));
  const stats = [
    { figure: count(evaluation.applications), label: t.stats.applications },
    { figure: count(granted), label: t.stats.granted },
    { figure: count(evaluation.refused), label: t.stats.refused },
    { figure: count(evaluation.newApplicants), label: t.stats.new },
    { figure: medianDays === null ? '–' : count(medianDays), label: t.stats.days },
    { figure: decided === 0 ? '–' : `${Math.round((inTime / decided) * 100)}%`, label: t.stats.inTime },
    { figure: count(evaluation.deviations), label: t.stats.deviations },
  ];
  const amounts = [
    { name: t.stats.given, value: money(givenCents) },
    { name: t.stats.mean, value: mean },
    { name: t.stats.objections, value: `${count(evaluation.objections)} / ${count(evaluation.founded)}` },
    { name: t.stats.left, value: leftCents === null ? t.notYet : money(leftCents) },
    { name: t.stats.applicants, value: known(applicants) },
    { name: t.stats.council, value: known(council) },
  ];
  const kindOf = (name: string | null) => rules.kinds.find((kind) => kind.key === name)?.name ?? '–';
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[
        { href: '/regelingen', label: t.schemes },
        { href: schemePath(key), label: <Written>{rules.name}</Written> },
      ]}
      wide
    >
      <PageTitle lead={t.evaluationLead}>{title}</PageTitle>
      {years.length > 1 && (
        <SubNav
          label={t.year}
          items={years.map((one) => ({
            href: `${schemePath(key, '/evaluatie')}?jaar=${one}`,
            label: String(one),
            current: one === year,
          }))}
        />
      )}
      {evaluation.applications === 0 ? (
        <EmptyState title={t.noneYet} />
      ) : (
        <>
          <StatRow stats={stats} />
          <DataList items={amounts} />
          <Shares
            title={t.byArea}
            name={t.area}
            frame={frame}
            rows={evaluation.byArea}
            nameOf={(name) => name ?? t.wholeTown}
          />
          <Shares title={t.byKind} name={t.kind} frame={frame} rows={evaluation.byKind} nameOf={kindOf} />
        </>
      )}
    </Page>
  );
}

type SharesProps = {
  title: string;
  name: string;
  frame: Frame;
  rows: readonly Share[];
  nameOf: (name: string | null) => string;
};

function Shares({ title, name, frame: { locale }, rows, nameOf }: SharesProps) {
  const t = registerMessages(locale);
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={rows}
        columns={[
          { name, cell: (row) => <Written>{nameOf(row.name)}</Written> },
          { name: t.count, numeric: true, cell: (row) => formatCount(row.count, locale) },
          { name: t.grantedCount, numeric: true, cell: (row) => formatCount(row.granted, locale) },
          { name: t.amount, numeric: true, cell: (row) => formatMoney(row.cents, locale) },
        ]}
      />
    </Section>
  );
}
