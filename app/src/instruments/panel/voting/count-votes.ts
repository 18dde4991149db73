import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { lockPanel } from '../panel.ts';
import { count } from './dilemma.ts';
import { countMembers } from './load-dilemmas.ts';

/** Every ten minutes, for a vote that closed and of which nobody opened the page. */
export const countVotesJob = defineJob<Record<string, never>>({
  name: 'panel-count-votes',
  schedule: '*/10 * * * *',
  run: async (deps) => {
    for (const stepId of await panelsToCount(deps.db, deps.now())) await countVotes(deps, stepId);
  },
});

/** Counts the votes of a panel that closed, if there are any; the first who looks after closing does that. */
export async function countVotes(deps: Pick<Deps, 'db' | 'now'>, stepId: number): Promise<void> {
  // Most of the time there is nothing to count, and then nobody should wait for a lock.
  if ((await panelsToCount(deps.db, deps.now(), stepId)).length === 0) return;
  await deps.db.transaction().execute(async (tx) => {
    await lockPanel(tx, stepId);
    await countLocked(tx, stepId, deps.now());
  });
}

/**
 * Counts in a transaction that locked the panel: the figures are written, and who chose what is deleted. Before a seat
 * changes this is done as well, so that a late count is of the members of the closing hour. `open`: those that are open
 * too, for when nobody can vote any more.
 */
export async function countLocked(tx: Tx, stepId: number, at: Date, which: 'closed' | 'open' = 'closed') {
  const due = toCount(tx)
    .where('stepId', '=', stepId)
    .where(which === 'open' ? 'opensAt' : 'closesAt', '<=', at);
  for (const { id } of await due.execute()) await countOne(tx, { id, stepId }, at);
}

async function countOne(tx: Tx, { id, stepId }: { id: number; stepId: number }, at: Date): Promise<void> {
  const own = await tx.selectFrom('panelOption').select('number').where('dilemmaId', '=', id).execute();
  const votes = await tx.selectFrom('panelVote').select('chosen').where('dilemmaId', '=', id).execute();
  const outcome = count(
    own.map(({ number }) => number),
    votes.map(({ chosen }) => chosen),
  );
  const rows = [...(outcome.votes ?? [])].map(([number, each]) => ({ dilemmaId: id, number, votes: each }));
  if (rows.length > 0) await tx.insertInto('panelVoteCount').values(rows).execute();
  await tx.deleteFrom('panelVote').where('dilemmaId', '=', id).execute();
  const { voters, blank } = outcome;
  const members = await countMembers(tx, stepId);
  await tx.updateTable('panelDilemma').set({ countedAt: at, members, voters, blank }).where('id', '=', id).execute();
  const detail = { dilemma: id, members, voters };
  await record(tx, { actor: 'system', at, act: 'panel.votes-counted', subject: `step:${stepId}`, detail });
}

function toCount(db: Db | Tx) {
  return db
    .selectFrom('panelDilemma')
    .select(['id', 'stepId'])
    .where('way', '=', 'code')
    .where('countedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('id');
}

async function panelsToCount(db: Db, now: Date, stepId?: number): Promise<number[]> {
  let due = toCount(db).where('closesAt', '<=', now);
  if (stepId !== undefined) due = due.where('stepId', '=', stepId);
  return [...new Set((await due.execute()).map((row) => row.stepId))];
}
