import type { Memory } from '@stadmakers/dialogue';
import { sql } from 'kysely';
import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { loadDialogue } from '../dialogue.ts';
import { analyseInThread } from './analyse-in-thread.ts';
import { figuresJobName } from './ask-for-figures.ts';
import { keepAnalysis } from './keep-analysis.ts';
import { answersToAnalyse, statementsToAnalyse } from './load-answers.ts';

/** Computes one dialogue anew, or (by itself, every ten minutes) each that has answers that were not counted. */
export const figuresJob = defineJob<{ stepId?: number }>({
  name: figuresJobName,
  schedule: '*/10 * * * *',
  heartbeatSeconds: 20,
  async run(deps, { stepId }) {
    const due = stepId === undefined ? await uncounted(deps) : [stepId];
    for (const id of due) await makeFigures(deps, id);
  },
});

/** Computes a dialogue in a thread, keeps what came of it, and decides by it which statements come up first. */
export async function makeFigures(deps: Pick<Deps, 'db' | 'now'>, stepId: number): Promise<void> {
  const { db } = deps;
  const dialogue = await loadDialogue(db, stepId);
  if (!dialogue) return;
  const computedAt = deps.now();
  const statements = await statementsToAnalyse(db, stepId);
  const answers = await answersToAnalyse(db, stepId);
  const before = db.selectFrom('dialogueResult').select('memory').where('stepId', '=', stepId);
  const memory = ((await before.executeTakeFirst())?.memory ?? null) as Memory | null;
  const analysis = await analyseInThread({ statements, answers, threshold: dialogue.threshold, memory });
  const counted = { analysis, answers: answers.answer.length, computedAt };
  await db.transaction().execute((tx) => keepAnalysis(tx, stepId, counted));
}

async function uncounted(deps: Deps): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select dialogue.step_id as id from dialogue left join dialogue_result result using (step_id)
    where asked_at is not null and coalesce(asked_at >= computed_at, true)`.execute(deps.db);
  return rows.map(({ id }) => id);
}
