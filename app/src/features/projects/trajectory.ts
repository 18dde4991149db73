import { type Actor, hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { clockCounts, currentAgreement, listPromises } from '../agreements/index.ts';
import { type Instruments, listSteps, tookPart } from '../steps/index.ts';
import { listMoments, listPhases, listUpdates, loadProject, type Project } from './load-project.ts';
import { showSteps } from './shown-steps.ts';
import { timelineOf } from './timeline.ts';
import type { TrajectoryModel } from './trajectory-page.tsx';

/** The trajectory if this actor may see it: drafts are for its managers. */
export async function visibleProject(deps: Deps, actor: Actor, slug: string): Promise<Project | undefined> {
  const project = await loadProject(deps.db, slug);
  if (project?.kind !== 'trajectory') return undefined;
  return project.status !== 'draft' || hasRole(actor, 'process_manager', project.id) ? project : undefined;
}

/** Everything that the page of a trajectory shows, loaded side by side. */
export async function trajectoryModel(
  deps: Deps,
  instruments: Instruments,
  project: Project,
  actor: Actor,
  locale: Locale,
): Promise<TrajectoryModel> {
  const now = deps.now();
  const today = townDay(now);
  const { db } = deps;
  const [agreement, phases, moments, allSteps, promises, clock, updates, took] = await Promise.all([
    currentAgreement(db, project.id),
    listPhases(db, project.id),
    listMoments(db, project.id),
    listSteps(db, project.id, now),
    listPromises(db, { projectId: project.id }),
    clockCounts(db, today, project.id),
    listUpdates(db, project.id, 5),
    tookPart(db, actor, project.id),
  ]);
  const mayManage = hasRole(actor, 'process_manager', project.id);
  const steps = await showSteps(deps, instruments, allSteps, { mayManage, locale });
  return {
    project,
    agreement,
    timeline: timelineOf(phases, moments, allSteps, now),
    steps,
    promises,
    clock,
    updates,
    today,
    tookPart: took,
    mayManage,
  };
}
