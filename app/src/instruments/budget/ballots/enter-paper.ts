import { sql } from 'kysely';
import { worksAtDesk } from '../../../features/desk/index.ts';
import { loadStep } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { BallotKind, Choices } from '../choices.ts';
import { type BallotProject, lockBox } from './ballot-box.ts';
import { type CastError, castIn, checkBallot, standingBallot } from './cast-ballot.ts';
import { findCode } from './code-cookie.ts';
import { canonical } from './log.ts';
import { voterKey } from './voter-key.ts';
import { boxOpen, votingRight } from './voting-right.ts';

/** Keyed in once and waiting for a colleague; keyed in differently; or the same twice, and now a ballot. */
export type PaperState = 'waiting' | 'differs' | 'settled';
export type PaperError = CastError | { kind: 'not-allowed' } | { kind: 'wrong-code' };

/** The numbers as they stand on paper ("3 7 12", with points "3=5 7=2"), as choices; the part that cannot be read. */
export function readPaper(
  ballot: BallotKind,
  text: string,
  projects: readonly Pick<BallotProject, 'id' | 'number'>[],
): Result<Choices, { kind: 'unreadable'; part: string }> {
  const ids = new Map(projects.map(({ id, number }) => [number, id]));
  const chosen: { id: number; points: number }[] = [];
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const [, number, points] = (ballot === 'points' ? /^(\d{1,4})[=:](\d{1,4})$/ : /^(\d{1,4})$/).exec(part) ?? [];
    const id = ids.get(Number(number));
    if (id === undefined) return fail({ kind: 'unreadable', part });
    chosen.push({ id, points: Number(points) });
  }
  const list = chosen.map(({ id }) => id);
  return ok(ballot === 'points' ? { projects: list, points: chosen.map((one) => one.points) } : { projects: list });
}

/**
 * Keys in a paper ballot. It counts once two people keyed in the same, without seeing each other's; who keys it in
 * again corrects the own work only.
 */
export function enterPaper(
  deps: Deps,
  actor: Actor,
  { stepId, code, choices: given }: { stepId: number; code: string; choices: Choices },
): Promise<Result<PaperState, PaperError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    // For one alone: two colleagues who key in the same sheet at once are first and second, and it is not closed meanwhile.
    const box = await lockBox(tx, stepId);
    const step = box && (await loadStep(tx, stepId, at));
    if (!box || !step) return fail({ kind: 'step-not-found' });
    if (actor.kind !== 'person' || !worksAtDesk(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    const open = boxOpen(box, step, at, 'paper');
    if (!open.ok) return open;
    const held = await findCode({ ...deps, db: tx }, code, 'paper');
    if (held?.stepId !== stepId || !box.secret) return fail({ kind: 'wrong-code' });
    const comer = { actor: { kind: 'visitor', visitorId: null } as const, codeId: held.codeId };
    const right = await votingRight(tx, box, step, comer);
    if (!right.ok) return right;
    const checked = await checkBallot(tx, box, right.value, given);
    if (!checked.ok) return checked;
    const { codeId } = held;
    const standing = await standingBallot(tx, stepId, voterKey(box.secret, stepId, right.value.voter));
    if (standing) return fail({ kind: standing.channel === 'web' ? 'voted-on-web' : 'voted-on-paper' });
    const choices = canonical(box.ballot, given);
    const state = await keyIn(tx, { stepId, codeId, personId: actor.personId, choices, at });
    await record(tx, { actor, at, act: 'ballot.keyed-in', subject: `step:${stepId}`, detail: { state } });
    if (state !== 'settled') return ok(state);
    const cast = await castIn(tx, at, { stepId, comer, choices, channel: 'paper' });
    if (!cast.ok) throw new Error(`A checked paper ballot was refused: ${cast.error.kind}.`);
    return ok(state);
  });
}

type Entry = { stepId: number; codeId: number; personId: string; choices: Choices; at: Date };

async function keyIn(tx: Tx, { stepId, codeId, personId, choices, at }: Entry): Promise<PaperState> {
  const json = JSON.stringify(choices);
  const row = await tx
    .selectFrom('ballotPaper')
    .select(['id', 'enteredBy', 'secondBy'])
    .select(sql<boolean>`choices = ${json}::jsonb`.as('asFirst'))
    .select(sql<boolean>`coalesce(second_choices = ${json}::jsonb, false)`.as('asSecond'))
    .where('codeId', '=', codeId)
    .executeTakeFirst();
  if (!row) {
    await tx
      .insertInto('ballotPaper')
      .values({ stepId, codeId, choices: json, enteredBy: personId, enteredAt: at })
      .execute();
    return 'waiting';
  }
  const isFirst = row.enteredBy === personId;
  const isSecond = row.secondBy === personId;
  if ((row.asFirst && !isFirst) || (row.asSecond && !isSecond)) {
    await tx.deleteFrom('ballotPaper').where('id', '=', row.id).execute();
    return 'settled';
  }
  const own = isFirst ? { choices: json } : { secondChoices: json, secondBy: personId };
  await tx.updateTable('ballotPaper').set(own).where('id', '=', row.id).execute();
  return isFirst && row.secondBy === null ? 'waiting' : 'differs';
}
