import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { retentionRules } from './retention-rules.ts';

/** Every night: what need not be kept any longer is emptied or removed. */
export const retentionJob = defineJob<Record<string, never>>({
  name: 'retention',
  schedule: '20 3 * * *',
  run: async (deps) => {
    await applyRetention(deps);
  },
});

/** Carries out all rules and answers how many rows each changed; a second run on the same day changes nothing. */
export async function applyRetention(deps: Deps): Promise<Record<string, number>> {
  const now = deps.now();
  const changed: Record<string, number> = {};
  // Each rule by itself: one that fails on a night does not undo the others.
  for (const rule of retentionRules) {
    await deps.db.transaction().execute(async (tx) => {
      const result = await rule.apply(now).execute(tx);
      const rows = Number(result.numAffectedRows ?? 0);
      changed[rule.name] = rows;
      if (rows === 0) return;
      await record(tx, { actor: 'system', at: now, act: 'retention.applied', subject: rule.name, detail: { rows } });
    });
  }
  return changed;
}
