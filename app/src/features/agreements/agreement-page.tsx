import { formatDay } from '../../platform/i18n/format.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Details } from '../../platform/ui/details.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type AgreementChange, agreementTexts, changesBetween } from './agreement.ts';
import { LevelLadder, OpenAndFixed } from './agreement-summary.tsx';
import type { AgreementVersion } from './load-agreement.ts';
import { agreementMessages } from './messages.ts';
import type { PromiseTask } from './promise-clock.ts';
import { PromiseTable } from './promise-table.tsx';

type Props = {
  frame: Frame;
  project: { slug: string; question: string };
  /** Newest first; never empty. */
  versions: AgreementVersion[];
  promises: PromiseTask[];
  today: string;
};

/** The whole agreement, its promises, and every earlier version with what changed and when. */
export function AgreementPage({ frame, project, versions, promises, today }: Props) {
  const t = agreementMessages(frame.locale);
  const [current] = versions;
  if (!current) return null;
  const shown = agreementTexts.filter((part) => part !== 'openPoints' && part !== 'fixedPoints');
  return (
    <Page
      frame={frame}
      title={t.agreementTitle(project.question)}
      breadcrumbs={[
        { href: '/trajecten', label: t.trajectories },
        { href: `/trajecten/${project.slug}`, label: <Written>{project.question}</Written> },
      ]}
    >
      <PageTitle lead={t.agreementLead}>{t.agreementTitle(project.question)}</PageTitle>
      <Paragraph soft>
        {t.version(current.version, formatDay(current.publishedAt ?? new Date(0), frame.locale))}
      </Paragraph>
      <OpenAndFixed agreement={current} locale={frame.locale} level={2} />
      <LevelLadder level={current.level} locale={frame.locale} />
      <DataList
        items={shown.map((part) => ({
          name: t.part[part],
          value: current[part] ? <Prose text={current[part]} /> : t.notYet,
        }))}
      />
      <LinkMore href={`/trajecten/${project.slug}/afspraak/raadsnota`}>{t.councilNote}</LinkMore>
      <Section title={t.promisesTitle}>
        <PromiseTable promises={promises} today={today} locale={frame.locale} caption={t.promisesTitle} />
      </Section>
      <Section title={t.changedTitle}>
        {versions.length === 1 && <Paragraph>{t.noChanges}</Paragraph>}
        {versions.slice(0, -1).map((version, index) => (
          <VersionChanges frame={frame} version={version} before={versions[index + 1] ?? version} />
        ))}
      </Section>
    </Page>
  );
}

function VersionChanges({
  frame,
  version,
  before,
}: {
  frame: Frame;
  version: AgreementVersion;
  before: AgreementVersion;
}) {
  const t = agreementMessages(frame.locale);
  const date = formatDay(version.publishedAt ?? new Date(0), frame.locale);
  return (
    <>
      <Heading level={3}>{t.changedIn(version.version, date)}</Heading>
      <Prose text={version.changeNote} />
      {changesBetween(before, version).map((change) => (
        <Change frame={frame} change={change} />
      ))}
    </>
  );
}

function Change({ frame, change }: { frame: Frame; change: AgreementChange }) {
  const t = agreementMessages(frame.locale);
  const text = (value: string) =>
    change.part === 'level' ? t.level[value as keyof typeof t.level] : <Prose text={value} />;
  return (
    <Details summary={t.part[change.part]}>
      <DataList
        items={[
          { name: t.was, value: text(change.before) },
          { name: t.became, value: text(change.after) },
        ]}
      />
    </Details>
  );
}
