import {
  type AnswerFigures,
  AnswerStrip,
  answerFigures,
  type LatestAnswer,
  latestAnswers,
} from './features/answers/index.ts';
import { AreaForm, AreaMap, areaTiles } from './features/areas/index.ts';
import { arrangementPart } from './features/arrangement/index.ts';
import { backingPart } from './features/backing/index.ts';
import { challengePart } from './features/challenges/index.ts';
import { companionPart } from './features/companions/index.ts';
import { type ChannelFigures, ChannelTable, channelFigures } from './features/desk/index.ts';
import { evaluatingPart } from './features/evaluation/index.ts';
import { FollowButton, followState } from './features/following/index.ts';
import { helpPart } from './features/help/index.ts';
import type { AddedPart } from './features/initiatives/index.ts';
import { choosingPart, planningPart } from './features/instrumentarium/index.ts';
import { mandatePart, mandateSection } from './features/mandates/index.ts';
import { SignUpForm } from './features/newsletter/index.ts';
import { openAction, type PartsOf } from './features/projects/index.ts';
import { RatingBlock, ratingModel } from './features/ratings/index.ts';
import { moneyPart } from './features/schemes/index.ts';
import type { HomePartsOf } from './features/site/index.ts';
import type { StaffParts } from './features/staff/index.ts';
import type { Instruments } from './features/steps/index.ts';
import { askedLanguage, chooseSummary, listSummaries, SummaryBlock } from './features/summaries/index.ts';
import { shortMemory } from './platform/cache/short-memory.ts';
import type { Deps } from './platform/deps.ts';
import { frameOf } from './platform/ui/frame.ts';

/** What other features bring to the home page. */
export function homeParts(deps: Deps, instruments: Instruments): HomePartsOf {
  return async (c, model) => {
    const frame = frameOf(c, deps);
    const [tiles, figures, latest] = await Promise.all([
      areaTiles(deps.db, model.now),
      answerFigures(deps.db, model.now),
      latestAnswers(deps.db, { limit: 3 }),
    ]);
    return {
      near: {
        form: <AreaForm tiles={tiles} locale={frame.locale} />,
        map: <AreaMap tiles={tiles} locale={frame.locale} />,
      },
      answers: <AnswerStrip frame={frame} model={{ figures, latest, of: 'town' }} />,
      newsletter: <SignUpForm frame={frame} />,
      actions: model.projects.map((project) => openAction(instruments, project, frame.locale)),
    };
  };
}

/** What other features bring to the page of a trajectory. */
export function trajectoryParts(deps: Deps): PartsOf {
  // These read every act of a trajectory, tens of thousands in a large one: not anew for each reader.
  const remember = shortMemory<[AnswerFigures, ChannelFigures, LatestAnswer[]]>(deps, {
    seconds: deps.settings.sharedPageSeconds,
    limit: 500,
  });
  const figuresOf = (id: number) =>
    remember(String(id), () =>
      Promise.all([
        answerFigures(deps.db, deps.now(), id),
        channelFigures(deps.db, id),
        latestAnswers(deps.db, { projectId: id, limit: 3 }),
      ]),
    );
  return async (c, project) => {
    const frame = frameOf(c, deps);
    const { actor } = frame;
    const target = { kind: 'project', id: project.id } as const;
    const [summaries, [figures, channels, latest], rating, following] = await Promise.all([
      listSummaries(deps.db, project.id),
      figuresOf(project.id),
      ratingModel(deps.db, actor, project),
      actor.kind === 'person' ? followState(deps.db, actor.personId, target) : null,
    ]);
    const chosen = chooseSummary(summaries, c.req.header('accept-language'), askedLanguage(c, deps));
    const summary = { projectSlug: project.slug, chosen, available: summaries.map((one) => one.language) };
    return {
      summary: <SummaryBlock frame={frame} model={summary} />,
      follow: project.status === 'published' && (
        <FollowButton locale={frame.locale} target={target} following={following} path={`/trajecten/${project.slug}`} />
      ),
      answers: figures.answered > 0 && <AnswerStrip frame={frame} model={{ figures, latest, of: 'project' }} />,
      reach: project.status !== 'draft' && <ChannelTable figures={channels} locale={frame.locale} />,
      mandates: await mandateSection(deps.db, { projectId: project.id }, frame.locale),
      rating: project.status !== 'draft' && <RatingBlock frame={frame} model={rating} />,
    };
  };
}

/** What other features add to the pages of a residents' initiative, in the order of its page. */
export const initiativeParts: readonly AddedPart[] = [
  backingPart,
  helpPart,
  companionPart,
  moneyPart,
  challengePart,
  arrangementPart,
  mandatePart,
];

/** What other features bring to the pages of officers. */
export function staffParts(deps: Deps, instruments: Instruments): StaffParts {
  return {
    choosing: (project, locale) => choosingPart(deps, instruments, project, locale),
    planning: (project, locale) => planningPart(deps, instruments, project, locale),
    evaluating: (actor, locale) => evaluatingPart(deps, actor, locale),
  };
}
