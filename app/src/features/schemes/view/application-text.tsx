import { sizeText } from '../../../platform/documents/index.ts';
import { formatCount, formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, type ChipKind } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { projectHref } from '../../project-access/index.ts';
import { allowance } from '../applying/allowance.ts';
import { figuresOf } from '../applying/plan-figures.ts';
import type { Application } from '../states/load-application.ts';
import { filePath } from '../states/paths.ts';
import type { State } from '../states/steps.ts';
import { applicationMessages } from './messages.ts';

type Props = { application: Application; locale: Locale };

/** The words and figures of a plan: what the council and officers judge. It names nobody. */
export function ApplicationText({ application, locale }: Props) {
  const t = applicationMessages(locale);
  const { rules, project } = application;
  const nameOf = (options: readonly { key: string; name: string }[], key: string) =>
    options.find((option) => option.key === key)?.name ?? '–';
  const facts = [
    { name: t.kind, value: <Written>{nameOf(rules.kinds, application.kindKey)}</Written> },
    ...(application.persons === null ? [] : [{ name: t.persons, value: formatCount(application.persons, locale) }]),
    ...(rules.purposes.length > 0
      ? [{ name: t.purpose, value: <Written>{nameOf(rules.purposes, application.purpose)}</Written> }]
      : []),
    { name: t.where, value: application.area ?? t.wholeTown },
    { name: t.when, value: application.startsOn ? formatDay(application.startsOn, locale) : '–' },
    ...(project
      ? [
          {
            name: t.fromInitiative,
            value: (
              <Link href={projectHref({ kind: 'initiative', slug: project.slug })}>
                <Written>{project.title}</Written>
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Section title={t.plan} id="plan">
        <DataList items={facts} />
        {texts(application, locale).map(({ title, text }) => (
          <>
            <Heading level={3}>{title}</Heading>
            <Prose text={text} />
          </>
        ))}
      </Section>
      <BudgetTable application={application} locale={locale} />
      <Files application={application} locale={locale} />
    </>
  );
}

function texts({ summary, plan, neighbours }: Application, locale: Locale) {
  const t = applicationMessages(locale);
  return [
    { title: t.summary, text: summary },
    { title: t.whole, text: plan },
    { title: t.neighbours, text: neighbours },
  ].filter(({ text }) => text !== '');
}

function BudgetTable({ application, locale }: Props) {
  const t = applicationMessages(locale);
  const { lines } = application;
  const figures = figuresOf(application);
  const allowed = allowance(application.rules, figures);
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <Section title={t.budget} id="begroting">
      {lines.length === 0 ? (
        <Paragraph>{t.noLines}</Paragraph>
      ) : (
        <DataTable
          caption={t.budget}
          captionHidden
          rows={lines}
          columns={[
            { name: t.line, cell: (line) => <Written>{line.what || t.side[line.side]}</Written> },
            { name: t.sideName, cell: (line) => t.side[line.side] },
            { name: t.amount, numeric: true, cell: (line) => money(line.cents) },
          ]}
        />
      )}
      <DataList
        items={[
          { name: t.total, value: money(allowed.totalCents) },
          { name: t.income, value: money(figures.incomeCents) },
          ...(allowed.mostCents === null ? [] : [{ name: t.most, value: money(allowed.mostCents) }]),
          { name: t.asked, value: <strong>{money(application.askedCents ?? allowed.askedCents)}</strong> },
        ]}
      />
    </Section>
  );
}

/** The quotes and drawings of a plan, to be opened. */
function Files({ application: { id, files }, locale }: Props) {
  const t = applicationMessages(locale);
  const own = files.filter(({ kind }) => kind !== 'report');
  return (
    <Section title={t.files} id="bijlagen">
      {own.length === 0 ? (
        <Paragraph>{t.noFiles}</Paragraph>
      ) : (
        <List
          items={own.map((file) => (
            <>
              {t.fileKind[file.kind]}: <Link href={filePath(id, file.id)}>{file.name}</Link> (
              {file.type === 'application/pdf' ? 'PDF, ' : ''}
              {sizeText(file.size, locale)})
            </>
          ))}
        />
      )}
    </Section>
  );
}

const chipOf: Record<State, ChipKind> = {
  draft: 'plain',
  submitted: 'waiting',
  incomplete: 'soon',
  complete: 'waiting',
  in_advice: 'waiting',
  advised: 'waiting',
  granted: 'adopted',
  partly: 'partly',
  refused: 'not',
  set_aside: 'closed',
  withdrawn: 'closed',
  paid: 'adopted',
  reported: 'adopted',
  settled: 'adopted',
  admitted: 'waiting',
  inadmissible: 'not',
  talking: 'waiting',
  compared: 'waiting',
  agreed: 'adopted',
  stopped: 'closed',
  evaluated: 'adopted',
};

/** How far an application is, in a few words. */
export function StateChip({ state, locale }: { state: State; locale: Locale }) {
  return <Chip kind={chipOf[state]}>{applicationMessages(locale).state[state]}</Chip>;
}
