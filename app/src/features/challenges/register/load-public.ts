import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { numberText, type State } from '../../schemes/index.ts';
import { publicStates } from './is-public.ts';

/** A request as the register shows it: no name of a person is selected at all. */
export type RegisterRow = {
  id: number;
  number: string;
  title: string;
  summary: string;
  state: State;
  area: string | null;
  /** An organisation that asked to be named; null otherwise. */
  organisation: string | null;
  submittedAt: Date | null;
  presentCents: number | null;
  proposedCents: number | null;
  outcome: string | null;
  decidedOn: string | null;
  lesson: string | null;
};

const rows = (db: Db) =>
  db
    .selectFrom('application')
    .innerJoin('challenge', 'challenge.applicationId', 'application.id')
    .leftJoin('area', 'area.id', 'application.areaId')
    .leftJoin('applicationDecision', 'applicationDecision.applicationId', 'application.id')
    .leftJoin('challengeEvaluation', 'challengeEvaluation.applicationId', 'application.id')
    .select(['application.id', 'application.year', 'application.number', 'application.title', 'application.summary'])
    .select(['application.state', 'application.submittedAt', 'area.name as area'])
    .select(['challenge.presentCents', 'challenge.proposedCents'])
    .select(['applicationDecision.outcome', 'applicationDecision.decidedOn', 'challengeEvaluation.lesson'])
    .select(
      sql<
        string | null
      >`case when organisation_public and state <> 'inadmissible' then nullif(coalesce(nullif(legal_entity, ''), organisation), '') end`.as(
        'organisation',
      ),
    )
    .where('application.state', 'in', [...publicStates]);

/** All requests that everybody can follow, the newest first; of one task where its id is given. */
export async function loadChallenges(db: Db, taskId?: number, limit = 500): Promise<RegisterRow[]> {
  const found = await rows(db)
    .$if(taskId !== undefined, (query) => query.where('challenge.taskId', '=', taskId ?? 0))
    .orderBy('application.submittedAt', 'desc')
    .orderBy('application.id', 'desc')
    .limit(limit)
    .execute();
  return found.map(({ year, number, ...row }) => ({ ...row, number: numberText({ year, number }) }));
}
