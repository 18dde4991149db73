import type { Actor } from '../../../platform/actor.ts';
import type { Db } from '../../../platform/db/db.ts';
import { numberText } from '../states/number-text.ts';
import type { State } from '../states/steps.ts';

export type OwnInitiative = { id: number; title: string };
export type OwnRow = {
  id: number;
  schemeId: number;
  title: string;
  number: string;
  state: State;
  dueOn: string | null;
};

function ownProjects(actor: Actor): number[] {
  if (actor.kind !== 'person') return [];
  return actor.roles.flatMap(({ role, projectId }) => (role === 'initiator' && projectId !== null ? [projectId] : []));
}

/** The applications of the actor and of the teams to which the actor belongs, the newest first. */
export async function listOwn(db: Db, actor: Actor): Promise<OwnRow[]> {
  if (actor.kind !== 'person') return [];
  const { personId } = actor;
  const rows = await db
    .selectFrom('application')
    .innerJoin('scheme', 'scheme.id', 'application.schemeId')
    .select(['application.id', 'schemeId', 'title', 'year', 'number', 'state', 'dueOn'])
    .where('channel', '=', 'web')
    .where((eb) => {
      const teams = eb.selectFrom('initiativeMember').select('projectId').where('personId', '=', personId);
      return eb.or([
        eb('applicantId', '=', personId),
        eb('application.projectId', 'in', [0, ...ownProjects(actor)]),
        eb.and([eb('scheme.kind', '=', 'subsidy'), eb('application.projectId', 'in', teams)]),
      ]);
    })
    .orderBy('application.id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ year, number, ...row }) => ({ ...row, number: numberText({ year, number }) }));
}

/** The initiatives for which the actor can apply. */
export function listInitiatives(db: Db, actor: Actor): Promise<OwnInitiative[]> {
  return db
    .selectFrom('project')
    .select(['id', 'question as title'])
    .where('id', 'in', [0, ...ownProjects(actor)])
    .where('kind', '=', 'initiative')
    .where('status', '<>', 'closed')
    .orderBy('id', 'desc')
    .execute();
}
