import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { FiguresView } from './figures-view.tsx';
import type { ReportVersion } from './load-report.ts';
import { reportMessages } from './messages.ts';
import { changedTexts, reportTexts } from './report.ts';

type Props = {
  frame: Frame;
  project: { slug: string; question: string };
  /** Newest first. */
  versions: readonly ReportVersion[];
  shown: ReportVersion | undefined;
};

/** The report over all steps of a trajectory, as everybody can read and print it. */
export function ReportPage({ frame, project, versions, shown }: Props) {
  const { public: t, parts } = reportMessages(frame.locale);
  const path = `/trajecten/${project.slug}/verslag`;
  const newest = versions[0];
  return (
    <Page
      frame={frame}
      title={t.title}
      description={t.lead}
      breadcrumbs={[{ href: `/trajecten/${project.slug}`, label: <Written>{project.question}</Written> }]}
    >
      <PageTitle lead={<Written>{project.question}</Written>}>{t.title}</PageTitle>
      {shown ? (
        <>
          {shown !== newest && (
            <Alert kind="warning">
              {t.older} <Link href={path}>{t.toNewest}</Link>
            </Alert>
          )}
          <Paragraph soft>{versionLine(frame, shown)}</Paragraph>
          {shown.changeNote && <Alert>{shown.changeNote}</Alert>}
          {reportTexts.map((part) => (
            <Section title={parts[part]}>
              <Prose text={shown[part]} lang="nl" />
            </Section>
          ))}
          {shown.figures && <FiguresView frame={frame} figures={shown.figures} />}
          <LinkMore href={`/trajecten/${project.slug}/waardering`}>{t.rate}</LinkMore>
          {versions.length > 1 && <Versions frame={frame} path={path} versions={versions} />}
        </>
      ) : (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
    </Page>
  );
}

function Versions({ frame, path, versions }: { frame: Frame; path: string; versions: readonly ReportVersion[] }) {
  const { public: t, parts } = reportMessages(frame.locale);
  return (
    <Section title={t.versions} id="versies">
      <RowList>
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const changed = before ? changedTexts(before, version).map((part) => parts[part].toLowerCase()) : [];
          return (
            <RowItem title={versionLine(frame, version)} href={`${path}?versie=${version.version}`}>
              {before ? version.changeNote : t.firstVersion}
              {changed.length > 0 && <Paragraph soft>{t.changed(changed.join(', '))}</Paragraph>}
            </RowItem>
          );
        })}
      </RowList>
    </Section>
  );
}

function versionLine(frame: Frame, version: ReportVersion): string {
  const { public: t } = reportMessages(frame.locale);
  return t.version(version.version, version.publishedAt ? formatDay(version.publishedAt, frame.locale) : '');
}
