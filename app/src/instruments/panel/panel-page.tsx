import { projectHref } from '../../features/project-access/index.ts';
import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import { formatCount, formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { adviceMessages } from './advice/advice-messages.ts';
import type { Advice } from './advice/load-advice.ts';
import type { FixedDraw } from './drawing/draw-state.ts';
import { panelMessages } from './messages.ts';
import type { Panel } from './panel.ts';
import { panelPath } from './panel-path.ts';
import { DrawnSection, FixedSection } from './public/fixed-section.tsx';
import { invitedMessages } from './public/invited-messages.ts';
import type { Standing } from './public/load-standing.ts';
import { publicMessages } from './public/public-messages.ts';
import { SharesSection } from './public/shares-section.tsx';
import { WorkSection, type WorkShown } from './sessions/work-section.tsx';
import { datesSentence } from './setup/dates-sentence.ts';
import type { TermChange } from './term/load-term-changes.ts';
import { termOf } from './term/term.ts';
import { termMessages } from './term/term-messages.ts';
import { TermText } from './term/term-text.tsx';
import type { Dilemma } from './voting/load-dilemmas.ts';
import { VotingTeaser } from './voting/voting-teaser.tsx';

/** What stands of a panel that an officer began to set up. */
export type ShownPanel = {
  panel: Panel;
  standing: Standing;
  fixed: FixedDraw | undefined;
  advice: Advice | undefined;
  termChanges: readonly TermChange[];
  today: string;
  work: WorkShown;
  now: Date;
  dilemmas: readonly Dilemma[];
};
type Props = { frame: Frame; step: Step; shown: ShownPanel | undefined };

/** The panel for everybody: what it is for, how the draw goes, and what came of it. */
export function PanelPage({ frame, step, shown }: Props) {
  const t = panelMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      breadcrumbs={stepCrumbs(step, frame.locale)}
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>
        <Written>{step.title}</Written>
      </PageTitle>
      {shown ? <Inside frame={frame} step={step} {...shown} /> : <Paragraph>{t.notYet}</Paragraph>}
    </Page>
  );
}

function Inside({
  frame,
  step,
  panel,
  standing,
  fixed,
  advice,
  termChanges,
  today,
  work,
  now,
  dilemmas,
}: { frame: Frame; step: Step } & ShownPanel) {
  const { locale } = frame;
  const t = publicMessages(locale);
  const path = panelPath(step);
  const dates = panel.deletedAt || fixed ? undefined : datesSentence(panel, locale);
  return (
    <>
      {panel.deletedAt && <Alert>{t.deleted(formatDay(panel.deletedAt, locale))}</Alert>}
      {advice?.publishedAt && (
        <Section title={adviceMessages(locale).advice}>
          <Paragraph>
            <Written>{advice.title}</Written>
          </Paragraph>
          <LinkMore href={`${path}/advies`}>{adviceMessages(locale).read}</LinkMore>
        </Section>
      )}
      <WorkSection work={work} path={path} now={now} locale={locale} />
      <VotingTeaser step={step} dilemmas={dilemmas} locale={locale} />
      {fixed?.drawn && <DrawnSection fixed={fixed} drawn={fixed.drawn} path={path} locale={locale} />}
      <Section title={t.whatTitle}>
        <Paragraph>{t.what[panel.body](formatCount(panel.size, locale))}</Paragraph>
        <TermText term={termOf(panel)} changes={termChanges} today={today} locale={locale} />
        {fixed && !panel.deletedAt && panel.deleteOn && (
          <Paragraph>{termMessages(locale).deletes(formatDay(panel.deleteOn, locale))}</Paragraph>
        )}
        {dates && <Paragraph>{dates}</Paragraph>}
      </Section>
      <Section title={t.whoTitle}>
        <Paragraph>{t.who}</Paragraph>
        <List
          items={[
            <LinkMore href="/loting/uitleg">{t.explain}</LinkMore>,
            ...(fixed ? [<LinkMore href="/loting/mijn-kans">{t.mine}</LinkMore>] : []),
            <LinkMore href={projectHref({ kind: step.projectKind, slug: step.projectSlug })}>{t.agreement}</LinkMore>,
          ]}
        />
      </Section>
      {standing.invited !== 0 && <Stand panel={panel} standing={standing} fixed={fixed} path={path} frame={frame} />}
      {fixed && <FixedSection fixed={fixed} path={path} locale={locale} />}
      {standing.pool !== 0 && standing.categories.length > 0 && (!panel.deletedAt || fixed?.drawn) && (
        <SharesSection
          body={panel.body}
          categories={standing.categories}
          erased={panel.deletedAt !== null}
          locale={locale}
        />
      )}
    </>
  );
}

type StandProps = { frame: Frame; path: string } & Pick<ShownPanel, 'panel' | 'standing' | 'fixed'>;

function Stand({ frame: { locale }, path, panel, standing, fixed }: StandProps) {
  const t = publicMessages(locale);
  const figure = (count: number | null) => (count === null ? t.few : formatCount(count, locale));
  return (
    <Section title={t.standTitle}>
      <DataList
        items={[
          { name: t.invited, value: figure(standing.invited) },
          { name: t.answered, value: figure(standing.answered) },
          { name: t.pool, value: figure(standing.pool) },
          ...(fixed?.drawn
            ? [
                {
                  name: t.confirmed,
                  value: t.confirmedOf(formatCount(standing.confirmed, locale), formatCount(panel.size, locale)),
                },
              ]
            : []),
        ]}
      />
      {standing.invitationsToCheck && (
        <LinkMore href={`${path}/uitnodigingen`}>{invitedMessages(locale).link}</LinkMore>
      )}
    </Section>
  );
}
