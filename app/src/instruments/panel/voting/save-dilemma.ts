import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Kind, Way } from './dilemma.ts';
import { type DilemmaWork, type ManageDilemmaError, onDilemmas } from './on-dilemmas.ts';

/** A dilemma as an officer wrote it. Without a moment to open it opens at once. */
export type DilemmaInput = {
  id: number | null;
  submissionKey: string;
  question: string;
  explanation: string;
  kind: Kind;
  way: Way;
  opensAt: Date | null;
  closesAt: Date | null;
  options: readonly { name: string; meaning: string }[];
};

export type SaveDilemmaError =
  | ManageDilemmaError
  | { kind: 'already-open' }
  | { kind: 'closes-missing' }
  | { kind: 'closes-too-soon' }
  | { kind: 'closes-after-deletion'; day: string };

/** Puts a dilemma to the members, or changes one on which nobody can vote yet. The same form twice is one dilemma. */
export function saveDilemma(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  { id, submissionKey, options, ...input }: DilemmaInput,
): Promise<Result<null, SaveDilemmaError>> {
  return onDilemmas<SaveDilemmaError>(deps, actor, stepId, async (tx, work) => {
    const { at, dilemmas } = work;
    const earlier = dilemmas.find((each) => each.id === id);
    if (id !== null && !earlier) return fail({ kind: 'dilemma-not-found' });
    if (earlier && earlier.state !== 'planned') return fail({ kind: 'already-open' });
    const times = timesOf(input, work);
    if (!times.ok) return times;
    const values = { ...input, ...times.value };
    const dilemmaId = earlier
      ? await change(tx, earlier.id, values)
      : await insert(tx, { ...values, stepId, submissionKey, createdAt: at });
    if (dilemmaId === null) return ok(null);
    await tx
      .insertInto('panelOption')
      .values(options.map((option, index) => ({ dilemmaId, number: index + 1, ...option })))
      .execute();
    const { kind, way } = input;
    const detail = { dilemma: dilemmaId, kind, way, options: options.length };
    await record(tx, { actor: work.by, at, act: 'panel.dilemma-saved', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

/** Takes away a dilemma that nobody saw yet. */
export function removeDilemma(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  id: number,
): Promise<Result<null, ManageDilemmaError | { kind: 'already-open' }>> {
  return onDilemmas<ManageDilemmaError | { kind: 'already-open' }>(deps, actor, stepId, async (tx, work) => {
    const dilemma = work.dilemmas.find((each) => each.id === id);
    if (!dilemma) return fail({ kind: 'dilemma-not-found' });
    if (dilemma.state !== 'planned') return fail({ kind: 'already-open' });
    await tx.deleteFrom('panelDilemma').where('id', '=', id).execute();
    const line = { actor: work.by, at: work.at, act: 'panel.dilemma-removed', subject: `step:${stepId}` };
    await record(tx, { ...line, detail: { dilemma: id } });
    return ok(null);
  });
}

type Times = { opensAt: Date | null; closesAt: Date | null };

function timesOf(input: Times & { way: Way }, { at, panel }: DilemmaWork): Result<Times, SaveDilemmaError> {
  if (input.way === 'hands') return ok({ opensAt: null, closesAt: null });
  const { closesAt } = input;
  const opensAt = input.opensAt ?? at;
  if (!closesAt) return fail({ kind: 'closes-missing' });
  if (closesAt <= opensAt || closesAt <= at) return fail({ kind: 'closes-too-soon' });
  // On that day the codes of the letters are erased, and nobody can vote any more.
  if (panel.deleteOn !== null && townDay(closesAt) >= panel.deleteOn)
    return fail({ kind: 'closes-after-deletion', day: panel.deleteOn });
  return ok({ opensAt, closesAt });
}

type Values = Times & { question: string; explanation: string; kind: Kind; way: Way };

async function change(tx: Tx, id: number, values: Values): Promise<number> {
  await tx.updateTable('panelDilemma').set(values).where('id', '=', id).execute();
  await tx.deleteFrom('panelOption').where('dilemmaId', '=', id).execute();
  return id;
}

async function insert(
  tx: Tx,
  values: Values & { stepId: number; submissionKey: string; createdAt: Date },
): Promise<number | null> {
  const added = await tx
    .insertInto('panelDilemma')
    .values(values)
    .onConflict((conflict) => conflict.column('submissionKey').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}
