import type { Progress } from '@stadmakers/sortition';
import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { loadPanel } from '../panel.ts';
import { poolHash } from '../pool-hash.ts';
import { problemOf } from '../problem-of.ts';
import { inThread } from './in-thread.ts';
import type { Outcome } from './task.ts';

const reportEveryMs = 1_000;

/** Solves the lottery of a panel in a thread. Run again after a crash it starts anew; a finished one is left as it is. */
export const solveJob = defineJob<{ solveId: number }>({
  name: 'panel-solve',
  heartbeatSeconds: 20,
  async run(deps, { solveId }) {
    const { db } = deps;
    const waiting = await db
      .selectFrom('panelSolve')
      .select('stepId')
      .where('id', '=', solveId)
      .where('finishedAt', 'is', null)
      .executeTakeFirst();
    const panel = waiting && (await loadPanel(db, waiting.stepId));
    if (!panel) return;
    const problem = await problemOf(db, panel);
    const objective = { kind: panel.objective } as const;
    const report = reporter(deps, solveId);
    const outcome = await inThread({ kind: 'solve', problem, objective }, deps.log, { onProgress: report.hear });
    await report.end();
    await db
      .updateTable('panelSolve')
      // The pool as it was solved, which may be another than when it was asked for.
      .set({ ...kept(outcome), inputHash: poolHash(problem, panel.objective), finishedAt: deps.now() })
      .where('id', '=', solveId)
      .where('finishedAt', 'is', null)
      .execute();
  },
});

function kept(outcome: Outcome) {
  if (outcome.kind === 'lottery') return { lottery: JSON.stringify(outcome.lottery) };
  return { problem: JSON.stringify(outcome) };
}

/** Writes down every now and then how far a solve is; a report that gets lost does no harm. */
function reporter({ db, log }: Deps, solveId: number) {
  let heard: Progress | undefined;
  let writing = Promise.resolve();
  const write = async (progress: Progress) => {
    try {
      const row = db.updateTable('panelSolve').set({ progress: JSON.stringify(progress) });
      await row.where('id', '=', solveId).execute();
    } catch (error) {
      log(`panel lottery: ${error instanceof Error ? error.message : error}`);
    }
  };
  const timer = setInterval(() => {
    const progress = heard;
    heard = undefined;
    if (progress) writing = writing.then(() => write(progress));
  }, reportEveryMs);
  return {
    hear: (progress: Progress) => {
      heard = progress;
    },
    async end() {
      clearInterval(timer);
      await writing;
    },
  };
}
