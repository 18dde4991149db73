import type { TestApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { createProject } from '../../projects/index.ts';

/** What an officer fills in for a new trajectory. */
export const newTrajectory = {
  preset: 'redesign',
  question: 'Hoe wordt het Zonneplein groener?',
  intro: 'Het plein wordt opnieuw ingericht.',
  startsOn: '2026-11-30',
  decisionOn: '',
  openPoints: 'De bomen\nDe banken',
  fixedPoints: 'De rijbaan blijft',
  decides: 'Het college beslist.',
};

/** An officer for the whole town with a second factor, signed in. */
export async function makeOfficer(town: TestApp, name = 'Sanne') {
  const personId = await makePerson(town.db, { name, roles: ['process_manager'] });
  const cookie = await signInForTest(town.deps, personId, { strong: true });
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  return {
    personId,
    cookie,
    actor: { kind: 'person' as const, personId, name, email: null, roles, assurance: 'email' as const, strong: true },
  };
}
export type Officer = Awaited<ReturnType<typeof makeOfficer>>;

/** A complete draft of a trajectory, made by this officer. */
export async function makeDraft(town: TestApp, officer: Officer): Promise<{ id: number; path: string; slug: string }> {
  const made = await createProject(town.deps, officer.actor, {
    ...newTrajectory,
    decisionOn: null,
    themeIds: [],
    areaIds: [],
  });
  if (!made.ok) throw new Error(made.error.kind);
  return { ...made.value, path: `/beheer/trajecten/${made.value.slug}` };
}

/** The fields of the agreement of a trajectory with one promise. */
export function agreementOf(officer: Officer, more: Record<string, string> = {}): Record<string, string> {
  return {
    version: '1',
    level: 'meedenken',
    goal: 'Een groener plein',
    impact: 'Het plein verandert',
    openPoints: 'De bomen',
    fixedPoints: 'De rijbaan',
    decides: 'Het college',
    timeline: 'Tot mei',
    affected: 'De buurt',
    reach: 'Een brief',
    feedback: 'Een verslag',
    inputUse: '',
    changeNote: '',
    'promise.0.taskId': '',
    'promise.0.what': 'Het verslag staat op de site',
    'promise.0.fromWhom': 'Projectteam',
    'promise.0.ownerId': officer.personId,
    'promise.0.dueOn': '2026-12-01',
    what: 'publish',
    ...more,
  };
}
