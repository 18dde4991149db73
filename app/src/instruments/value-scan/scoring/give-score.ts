import { sql } from 'kysely';
import { type ActError, loadStep, mayAct } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { roundOn } from '../rounds.ts';
import { lockScan, type Scan } from '../scan.ts';
import { type Comer, findByCode, findParticipant } from './participant.ts';
import { type GivenBy, type NewScore, writeScore } from './write-score.ts';

/** What somebody says it is worth: a mark (1 to 5) by statement; a code of the first round, or a role. */
export type ScoreInput = {
  stepId: number;
  roleId: number | null;
  /** As it was meant (readWrittenCode), '' for none. */
  code: string;
  marks: ReadonlyMap<number, number>;
  submissionKey: string;
};

type WhoError = { kind: 'role-missing' } | { kind: 'unknown-code' } | { kind: 'already-scored' };
export type ScoreError = ActError | WhoError | { kind: 'between-rounds' } | { kind: 'nothing' };

/** Gives a score in the round of today; once a round, and final, for afterwards one sees what others said. */
export function giveScore(
  deps: Pick<Deps, 'db' | 'now'>,
  comer: Comer,
  { stepId, roleId, code, marks, submissionKey }: ScoreInput,
): Promise<Result<GivenBy, ScoreError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<GivenBy, ScoreError>> => {
    const at = deps.now();
    await sql`select from step where id = ${stepId} for no key update`.execute(tx);
    const scan = await lockScan(tx, stepId);
    const step = await loadStep(tx, stepId, at);
    if (!scan || step?.instrument !== 'value_scan') return fail({ kind: 'step-not-found' });
    const allowed = mayAct(step, 'contribute', comer.actor, at);
    if (!allowed.ok) return allowed;
    const { round } = roundOn(scan, townDay(at));
    if (round === null) return fail({ kind: 'between-rounds' });
    if (marks.size === 0) return fail({ kind: 'nothing' });
    const by = await whoScores(tx, scan, comer, { roleId, code });
    if (!by.ok) return by;
    const score = { by: by.value, round, marks, channel: 'web', actor: comer.actor, submissionKey, at } as const;
    return writeScore(tx, { step, scan }, score);
  });
}

/** Who this is: known from the first round, by a code of it, or somebody new. */
async function whoScores(
  tx: Tx,
  scan: Scan,
  comer: Comer,
  { roleId, code }: Pick<ScoreInput, 'roleId' | 'code'>,
): Promise<Result<NewScore['by'], WhoError>> {
  const known = await findParticipant(tx, scan.stepId, comer);
  if (known) return ok({ id: known.id });
  const personId = personOf(comer.actor);
  if (code !== '') {
    const found = await findByCode(tx, scan.stepId, code);
    if (!found || found.personId !== null) return fail({ kind: 'unknown-code' });
    // From now on the account leads to it as well.
    if (personId !== null)
      await tx.updateTable('valueScanParticipant').set({ personId }).where('id', '=', found.id).execute();
    return ok({ id: found.id });
  }
  if (!scan.roles.some(({ id }) => id === roleId) || roleId === null) return fail({ kind: 'role-missing' });
  return ok({ roleId, personId });
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
