import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Timeline } from '../../../platform/ui/timeline.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { LocatorMap } from '../../areas/index.ts';
import { FollowButton } from '../../following/index.ts';
import { StepSection } from '../../projects/index.ts';
import { initiativeHref, teamHref } from '../initiative-href.ts';
import type { InitiativeSection } from '../initiative-parts.ts';
import type { Initiative } from '../load-initiative.ts';
import { initiativeMessages } from '../messages.ts';
import { isOver, type Stage, stages } from '../stage.ts';
import { SimilarList } from '../start/similar-list.tsx';
import type { InitiativeModel } from './initiative-model.ts';
import { CourseSection, FilesSection, NewsSection, TeamSection } from './own-sections.tsx';

type Props = { frame: Frame; initiative: Initiative; model: InitiativeModel; sections: readonly InitiativeSection[] };

/** The page of one initiative: what, why, where and who, how far it is, what one can do, and what others bring. */
export function InitiativePage({ frame, initiative, model, sections }: Props) {
  const t = initiativeMessages(frame.locale);
  const { slug, status, hiddenAt, lesson, who, why, inputUse } = initiative;
  const title = <Written>{initiative.title}</Written>;
  const open = model.steps.filter(({ state }) => state === 'open');
  return (
    <Page
      frame={frame}
      title={initiative.title}
      here={title}
      description={initiative.what}
      breadcrumbs={[{ href: '/initiatieven', label: t.listTitle }]}
      feeds={[
        { href: `${initiativeHref(slug)}.rss`, title: t.newsFeed },
        { href: `${initiativeHref(slug)}.ics`, title: t.calendar },
      ]}
    >
      {status === 'draft' && (
        <Alert kind={hiddenAt ? 'warning' : 'info'}>
          {hiddenAt ? t.hiddenNotice : t.draftNotice} {model.runs && <Link href={teamHref(slug)}>{t.toTeam}</Link>}
        </Alert>
      )}
      <PageTitle
        above={<TitleChips frame={frame} initiative={initiative} />}
        lead={<Written>{initiative.what}</Written>}
      >
        {title}
      </PageTitle>
      {status !== 'draft' && (
        <Buttons>
          {open.map(({ href, line }, index) => (
            <ButtonLink href={href} kind={index === 0 ? 'primary' : 'secondary'}>
              {line}
            </ButtonLink>
          ))}
          <FollowButton
            locale={frame.locale}
            target={{ kind: 'project', id: initiative.id }}
            following={model.following}
            path={initiativeHref(slug)}
          />
        </Buttons>
      )}
      {status !== 'draft' && model.runs && <LinkMore href={teamHref(slug)}>{t.toTeam}</LinkMore>}
      <Stopped frame={frame} initiative={initiative} />
      {lesson && (
        <Section title={t.lesson} id="les">
          <Prose text={lesson} />
        </Section>
      )}
      <Section title={t.why} id="waarom">
        <Prose text={why} />
      </Section>
      <Where frame={frame} initiative={initiative} model={model} />
      {who && (
        <Section title={t.who} id="wie">
          <Prose text={who} />
        </Section>
      )}
      <StageSection frame={frame} initiative={initiative} />
      {model.steps.length > 0 && inputUse && (
        <Section title={t.inputUse} id="inbreng">
          <Prose text={inputUse} />
        </Section>
      )}
      {model.steps.map((shown) => (
        <StepSection shown={shown} locale={frame.locale} />
      ))}
      {sections.map(({ id, title: name, body }) => (
        <Section title={name} id={id}>
          {body}
        </Section>
      ))}
      <NewsSection frame={frame} updates={model.updates} />
      <CourseSection frame={frame} slug={slug} timeline={model.timeline} />
      <FilesSection frame={frame} pictures={model.pictures} documents={model.documents} />
      <TeamSection frame={frame} initiative={initiative} team={model.team} mayLeave={model.mayLeave} />
      {model.similar.length > 0 && (
        <Section title={t.similar} id="lijkt-op">
          <SimilarList similar={model.similar} locale={frame.locale} />
        </Section>
      )}
      {status !== 'draft' && (
        <Paragraph soft>
          <Link href={`/melden/initiatief/${initiative.id}`}>{t.report}</Link>
        </Paragraph>
      )}
    </Page>
  );
}

function TitleChips({ frame, initiative }: { frame: Frame; initiative: Initiative }) {
  const t = initiativeMessages(frame.locale);
  return (
    <Chips>
      <Chip kind={isOver(initiative.stage) ? 'closed' : 'open'}>{t.stage[initiative.stage]}</Chip>
      {initiative.areas.map(({ code, name }) => (
        <Chip kind="area" href={`/wijken/${code}`}>
          {name}
        </Chip>
      ))}
      {initiative.themes.map(({ slug, nameNl, nameEn }) => (
        <Chip kind="theme" href={`/initiatieven?thema=${slug}`}>
          {frame.locale === 'nl' ? nameNl : nameEn}
        </Chip>
      ))}
    </Chips>
  );
}

const walked = stages.filter((stage) => stage !== 'stopped');

type OfInitiative = Pick<Props, 'frame' | 'initiative'>;

/** What stopped says why. */
function Stopped({ frame, initiative: { stage, stoppedBecause } }: OfInitiative) {
  if (stage !== 'stopped') return null;
  return (
    <Alert kind="info" title={initiativeMessages(frame.locale).stoppedTitle}>
      <Written>{stoppedBecause}</Written>
    </Alert>
  );
}

/** How far it is, below what it is about: the chip on top has said in a word. */
function StageSection({ frame, initiative: { stage } }: OfInitiative) {
  const t = initiativeMessages(frame.locale);
  if (stage === 'stopped') return null;
  const at = walked.indexOf(stage);
  const state = (index: number) => (index < at ? 'done' : index === at ? 'now' : 'coming');
  return (
    <Section title={t.howFar} id="stand">
      <Timeline
        label={t.howFar}
        items={walked.map((one: Stage, index) => ({
          title: t.stage[one],
          when: t.stageState[state(index)],
          state: state(index),
        }))}
      />
    </Section>
  );
}

function Where({ frame, initiative, model }: Pick<Props, 'frame' | 'initiative' | 'model'>) {
  const t = initiativeMessages(frame.locale);
  if (!initiative.place && !model.locator) return null;
  return (
    <Section title={t.where} id="waar">
      {initiative.place && (
        <Paragraph>
          <Written>{initiative.place}</Written>
        </Paragraph>
      )}
      {model.locator && <LocatorMap frame={frame} model={model.locator} linked />}
    </Section>
  );
}
