import { isInitiator, manages } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { type LocatorModel, locatorModel } from '../../areas/index.ts';
import { followState } from '../../following/index.ts';
import {
  listMoments,
  listPhases,
  listUpdates,
  type ShownStep,
  showSteps,
  type TimelineItem,
  timelineOf,
} from '../../projects/index.ts';
import { type Instruments, listSteps } from '../../steps/index.ts';
import { type Initiative, listTeam, type Member } from '../load-initiative.ts';
import { type Similar, similarInitiatives } from '../start/similar.ts';
import { type Document, listDocuments, listPictures, type Picture } from '../team/attachments.ts';

/** Everything that the page of an initiative shows of its own. */
export type InitiativeModel = {
  team: Member[];
  /** Who looks is one of the team without running it, and may leave it here. */
  mayLeave: boolean;
  runs: boolean;
  steps: ShownStep[];
  timeline: TimelineItem[];
  updates: { id: number; title: string; body: string; publishedAt: Date }[];
  pictures: Picture[];
  documents: Document[];
  similar: Similar[];
  following: Awaited<ReturnType<typeof followState>> | null;
  locator: LocatorModel | null;
};

const shownUpdates = 10;

/** Loads it side by side. */
export async function initiativeModel(
  c: AppContext,
  deps: Deps,
  instruments: Instruments,
  initiative: Initiative,
): Promise<InitiativeModel> {
  const { db } = deps;
  const { id, title, areas, point } = initiative;
  const actor = c.get('actor');
  const locale = c.get('locale');
  const me = actor.kind === 'person' ? actor.personId : null;
  const [area] = areas;
  const [team, allSteps, phases, moments, updates, pictures, documents, similar, following, locator] =
    await Promise.all([
      listTeam(db, id),
      listSteps(db, id, deps.now()),
      listPhases(db, id),
      listMoments(db, id),
      listUpdates(db, id, shownUpdates),
      listPictures(db, id),
      listDocuments(db, id),
      similarInitiatives(db, { words: title, areaIds: areas.map((one) => one.id), except: id }),
      me === null ? null : followState(db, me, { kind: 'project', id }),
      area ? locatorModel(db, area.id, point && { longitude: point.lon, latitude: point.lat }) : null,
    ]);
  const runs = isInitiator(actor, id);
  const steps = await showSteps(deps, instruments, allSteps, { mayManage: manages(actor, id), locale });
  return {
    team,
    runs,
    mayLeave: !runs && team.some(({ personId }) => personId === me),
    steps,
    timeline: timelineOf(phases, moments, allSteps, deps.now()),
    updates,
    pictures,
    documents,
    similar,
    following,
    locator,
  };
}
