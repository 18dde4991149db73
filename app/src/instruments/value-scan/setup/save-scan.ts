import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeScan } from '../staff/change-scan.ts';
import { writeRoles } from './write-lines.ts';

/** When the two rounds are (days, YYYY-MM-DD), and what somebody reads after scoring. */
export type ScanInput = { beforeUntil: string | null; afterFrom: string | null; thanks: string };
export type ScanError = ChangeError | { kind: 'rounds-overlap' } | { kind: 'second-round-begun' };

/** Decides about the rounds; possible at any time, but the second round stays once somebody scored in it. */
export function saveScan(deps: Deps, actor: Actor, stepId: number, input: ScanInput): Promise<Result<null, ScanError>> {
  return changeScan<Exclude<ScanError, ChangeError>>(deps, actor, stepId, async (tx, { afterFrom }) => {
    const { beforeUntil, afterFrom: next } = input;
    if (beforeUntil !== null && next !== null && next <= beforeUntil) return fail({ kind: 'rounds-overlap' });
    if (next !== afterFrom && (await hasSecondScore(tx, stepId))) return fail({ kind: 'second-round-begun' });
    await tx.updateTable('valueScan').set(input).where('stepId', '=', stepId).execute();
    const detail = { beforeUntil, afterFrom: next };
    await record(tx, { actor, at: deps.now(), act: 'value-scan.saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

async function hasSecondScore(tx: Tx, stepId: number): Promise<boolean> {
  const score = await tx
    .selectFrom('valueScanScore as score')
    .innerJoin('valueScanParticipant as participant', 'participant.id', 'score.participantId')
    .select('score.id')
    .where('participant.stepId', '=', stepId)
    .where('round', '=', 2)
    .limit(1)
    .executeTakeFirst();
  return score !== undefined;
}

export type RolesError = ChangeError | { kind: 'fixed' };

/** Says which roles people can have, as long as nobody scored. */
export function saveRoles(
  deps: Deps,
  actor: Actor,
  stepId: number,
  names: readonly string[],
): Promise<Result<null, RolesError>> {
  return changeScan<{ kind: 'fixed' }>(deps, actor, stepId, async (tx, { fixedAt }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    await writeRoles(tx, stepId, names);
    const detail = { roles: names.length };
    await record(tx, { actor, at: deps.now(), act: 'value-scan.roles-saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
