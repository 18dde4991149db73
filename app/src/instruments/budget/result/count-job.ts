import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadStep } from '../../../features/steps/index.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { loadBudget, lockBudget } from '../budget.ts';
import { countInThread } from './count-in-thread.ts';
import { electionOf, turnoutOf } from './election-of.ts';

/** Has a closed budget counted. Run again after a crash it finds the same, and never twice. */
export const countBudgetJob = defineJob<{ stepId: number }>({
  name: 'count-budget',
  heartbeatSeconds: 20,
  expireInSeconds: 3600,
  run: (deps, { stepId }) => countBudget(deps, stepId),
});

/** Every ten minutes: asks once more for the count of boxes that closed and of which the count was lost or failed. */
export const countsDueJob = defineJob<Record<string, never>>({
  name: 'count-budgets-due',
  schedule: '*/10 * * * *',
  run: askForCountsDue,
});

/** Asks for each apart, so that one that fails holds up no other. */
export async function askForCountsDue({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const due = db
    .selectFrom('budget')
    .select('stepId')
    .where('countedAt', 'is', null)
    .where('closedAt', '<=', new Date(now().getTime() - patience))
    .orderBy('stepId');
  for (const { stepId } of await due.execute()) await enqueue(db, countBudgetJob, { stepId });
}

// The count that the close asked for goes first; the largest towns take a minute.
const patience = 10 * 60_000;

/** Counts in a thread; nothing happens where the box is still open or the count was made. */
export async function countBudget(deps: Pick<Deps, 'db' | 'now' | 'settings'>, stepId: number): Promise<void> {
  const { db, now, settings } = deps;
  const budget = await loadBudget(db, stepId);
  const step = await loadStep(db, stepId, now());
  if (!budget?.closedAt || budget.countedAt || !step) return;
  const { title, opensAt, closesAt } = step;
  const election = await electionOf(db, budget, { title, town: settings.town.name, opensAt, closesAt });
  const { rule, minVotes } = budget;
  const lot = (budget.tieOrder ?? []).map(String);
  const { json, file } = await countInThread({ election, rule: { rule, minVotes, lot } });
  const sha256 = createHash('sha256').update(file).digest('hex');
  const turnout = await turnoutOf(db, stepId);
  const manifest = JSON.stringify({ ...JSON.parse(json), turnout, sha256, software: await software() });
  await db.transaction().execute(async (tx) => {
    // Another run may have been faster.
    if ((await lockBudget(tx, stepId))?.countedAt) return;
    const at = now();
    await tx
      .updateTable('budget')
      .set({ manifest, ballotFile: file, countedAt: at })
      .where('stepId', '=', stepId)
      .execute();
    await record(tx, { actor: 'system', at, act: 'budget.counted', subject: `step:${stepId}`, detail: { sha256 } });
  });
}

/** The package that counted, by name and version, so that a recount can take the same one. */
async function software(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@stadmakers/budgeting'));
  const { name, version } = JSON.parse(await readFile(manifest, 'utf8'));
  return `${name} ${version}`;
}
