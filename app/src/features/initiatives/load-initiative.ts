import type { Db, Tx } from '../../platform/db/db.ts';
import { loadProject, type Project } from '../projects/index.ts';
import type { Stage } from './stage.ts';

/** An initiative of residents: its project, and what only an initiative has. */
export type Initiative = Omit<Project, 'kind' | 'question' | 'intro'> & {
  /** Its name. */
  title: string;
  what: string;
  why: string;
  /** Where, in words; empty where only areas or a point are given. */
  place: string;
  who: string;
  point: { lon: number; lat: number } | null;
  stage: Stage;
  /** Why it stopped; empty in every other stage. */
  stoppedBecause: string;
  /** What others can learn of it. */
  lesson: string;
  /** Something changes outside, so that a permit may be needed. */
  isPhysical: boolean;
  /** What the team does with what people say; no step opens without it. */
  inputUse: string;
  /** When a moderator took it off the site, and why. */
  hiddenAt: Date | null;
  hiddenBecause: string;
};

/** The initiative at this address, or undefined; drafts too, so the caller checks who may see it. */
export async function loadInitiative(db: Db | Tx, slug: string): Promise<Initiative | undefined> {
  const project = await loadProject(db, slug);
  if (project?.kind !== 'initiative') return undefined;
  const { kind: _, question: title, intro: what, ...rest } = project;
  const row = await db
    .selectFrom('initiative')
    .select(['stage', 'stoppedBecause', 'lesson', 'why', 'place', 'who', 'lon', 'lat'])
    .select(['isPhysical', 'inputUse', 'hiddenAt', 'hiddenBecause'])
    .where('projectId', '=', project.id)
    .executeTakeFirstOrThrow();
  const { lon, lat, ...own } = row;
  return { ...rest, title, what, ...own, point: lon === null || lat === null ? null : { lon, lat } };
}

/** Somebody of the team, with the name that others see. */
export type Member = { personId: string; name: string; role: 'initiator' | 'member'; title: string; joinedAt: Date };

/** The team: initiators first, then in the order in which they came. */
export function listTeam(db: Db | Tx, projectId: number): Promise<Member[]> {
  return db
    .selectFrom('initiativeMember')
    .innerJoin('person', 'person.id', 'initiativeMember.personId')
    .select(['person.id as personId', 'person.name'])
    .select(['initiativeMember.role', 'initiativeMember.title', 'initiativeMember.joinedAt'])
    .where('initiativeMember.projectId', '=', projectId)
    .orderBy('initiativeMember.role')
    .orderBy('initiativeMember.joinedAt')
    .orderBy('person.id')
    .execute();
}
