import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { figuresJobName } from './ask-for-figures.ts';
import type { Counts, Figures } from './figures.ts';
import { priorityOf } from './priority.ts';

/** Counts one dialogue anew, or (by itself, every ten minutes) each that has answers that were not counted. */
export const figuresJob = defineJob<{ stepId?: number }>({
  name: figuresJobName,
  schedule: '*/10 * * * *',
  async run(deps, { stepId }) {
    const due = stepId === undefined ? await uncounted(deps) : [stepId];
    for (const id of due) await makeFigures(deps, id);
  },
});

/** Counts a dialogue, keeps what came of it, and decides by it which statements come up first. */
export function makeFigures(deps: Deps, stepId: number): Promise<void> {
  return deps.db.transaction().execute(async (tx) => {
    // Two at once would save the older figures over the newer ones.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`dialogue-figures:${stepId}`}, 0))`.execute(tx);
    const computedAt = deps.now();
    const statements = await countAnswers(tx, stepId);
    const participants = await countParticipants(tx, stepId);
    const figures: Figures = { statements };
    const answers = statements.reduce((sum, { agree, disagree, pass }) => sum + agree + disagree + pass, 0);
    const result = { participants, answers, figures: JSON.stringify(figures), computedAt };
    await tx
      .insertInto('dialogueResult')
      .values({ stepId, ...result })
      .onConflict((conflict) => conflict.column('stepId').doUpdateSet(result))
      .execute();
    await setPriorities(tx, statements);
  });
}

async function countAnswers(tx: Tx, stepId: number): Promise<(Counts & { id: number })[]> {
  const { rows } = await sql<Counts & { id: number }>`
    select statement.id,
      count(*) filter (where answer = 'agree')::int as agree,
      count(*) filter (where answer = 'disagree')::int as disagree,
      count(*) filter (where answer = 'pass')::int as pass
    from dialogue_statement statement left join dialogue_answer answered on answered.statement_id = statement.id
    where statement.step_id = ${stepId} and statement.status = 'published'
    group by statement.id order by statement.id`.execute(tx);
  return rows;
}

async function countParticipants(tx: Tx, stepId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from dialogue_participant participant where step_id = ${stepId}
      and exists (select from dialogue_answer where participant_id = participant.id and answer <> 'later')`.execute(tx);
  return rows[0]?.count ?? 0;
}

async function setPriorities(tx: Tx, statements: readonly (Counts & { id: number })[]): Promise<void> {
  if (statements.length === 0) return;
  await sql`
    update dialogue_statement set priority = fresh.priority
    from unnest(${statements.map(({ id }) => id)}::bigint[], ${statements.map((one) => priorityOf(one))}::float8[])
      as fresh (id, priority)
    where dialogue_statement.id = fresh.id and dialogue_statement.priority <> fresh.priority`.execute(tx);
}

async function uncounted(deps: Deps): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select dialogue.step_id as id from dialogue left join dialogue_result result using (step_id)
    where asked_at is not null and coalesce(asked_at >= computed_at, true)`.execute(deps.db);
  return rows.map(({ id }) => id);
}
