import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Instruments, loadStep, type Step } from '../../steps/index.ts';
import { askedQuestion } from '../questions/child-question.ts';
import { bylineOf } from '../sessions/class-session.ts';
import { type ClassSession, isTeacherOf, type Sheet, toSheet } from '../sessions/load-session.ts';
import { lockSession } from '../sessions/lock-session.ts';
import { wordsOf } from '../sessions/sheet.ts';
import { tellTeacher } from './tell-teacher.ts';

/** What stood on the moderator's screen, and what of it was ticked to be placed. */
export type Ruling = {
  shown: readonly number[];
  place: readonly number[];
  shownDrawings: readonly number[];
  placeDrawings: readonly number[];
  /** For the teacher; needed where anything is not placed. */
  reason: string;
};
export type DecideClassError =
  | { kind: 'session-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'own-class' }
  | { kind: 'nothing-shown' }
  | { kind: 'decided-already' }
  | { kind: 'reason-missing' }
  | { kind: 'project-closed' };
export type Decided = { placed: number; refused: number };

/** Whether somebody decides about what came from this class: a moderator of its project, or of the town. */
export function mayDecide(actor: Actor, projectId: number | null): boolean {
  const project = projectId ?? undefined;
  return hasRole(actor, 'moderator', project) || hasRole(actor, 'process_manager', project);
}

/**
 * Places what a moderator ticked, and refuses the rest of the screen with a reason. What is placed counts in its step by
 * the channel "class"; of two moderators at once the second decides about what is left. Nobody judges their own class.
 */
export function decideClass(
  deps: Deps,
  instruments: Pick<Instruments, 'of'>,
  actor: Actor,
  sessionId: number,
  ruling: Ruling,
): Promise<Result<Decided, DecideClassError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Decided, DecideClassError>> => {
    const session = await lockSession(tx, sessionId);
    if (!session) return fail({ kind: 'session-not-found' });
    const at = deps.now();
    const step = session.question.stepId === null ? null : await loadStep(tx, session.question.stepId, at);
    if (!mayDecide(actor, step?.projectId ?? null)) return fail({ kind: 'not-allowed' });
    if (isTeacherOf(actor, session)) return fail({ kind: 'own-class' });
    if (ruling.shown.length + ruling.shownDrawings.length === 0) return fail({ kind: 'nothing-shown' });
    if (step?.projectStatus === 'closed') return fail({ kind: 'project-closed' });

    const sheets = await waitingSheets(tx, sessionId, ruling.shown);
    const drawings = await waitingDrawings(tx, sessionId, ruling.shownDrawings);
    if (sheets.length + drawings.length === 0) return fail({ kind: 'decided-already' });
    const [placed, refused] = split(sheets, ({ id }) => ruling.place.includes(id));
    const [shown, hidden] = split(drawings, (id) => ruling.placeDrawings.includes(id));
    if (refused.length + hidden.length > 0 && ruling.reason === '') return fail({ kind: 'reason-missing' });

    await place(tx, { deps, instruments, actor, session, step, at }, placed);
    await settle(tx, 'refused', { ids: refused.map(({ id }) => id), at, reason: ruling.reason });
    for (const [status, ids] of [['published', shown] as const, ['refused', hidden] as const])
      if (ids.length > 0)
        await tx.updateTable('classDrawing').set({ status, decidedAt: at }).where('id', 'in', ids).execute();
    const counts = { placed: placed.length + shown.length, refused: refused.length + hidden.length };
    await record(tx, { actor, at, act: 'class.decided', subject: `class:${sessionId}`, detail: counts });
    await tellTeacher(deps, tx, session, { ...counts, reason: ruling.reason, at });
    return ok(counts);
  });
}

async function waitingSheets(tx: Tx, sessionId: number, ids: readonly number[]): Promise<Sheet[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('classSheet')
    .select(['id', 'status', 'answers', 'shortened', 'maybeName', 'refusedBecause', 'contributionId'])
    .where('sessionId', '=', sessionId)
    .where('status', '=', 'approved')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toSheet);
}

async function waitingDrawings(tx: Tx, sessionId: number, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('classDrawing')
    .select('id')
    .where('sessionId', '=', sessionId)
    .where('status', '=', 'waiting')
    .where('id', 'in', ids)
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

type Placing = {
  deps: Pick<Deps, 'settings'>;
  instruments: Pick<Instruments, 'of'>;
  actor: Actor;
  session: ClassSession;
  step: Step | null | undefined;
  at: Date;
};

async function place(tx: Tx, { deps, instruments, actor, session, step, at }: Placing, sheets: readonly Sheet[]) {
  if (sheets.length === 0) return;
  await settle(tx, 'published', { ids: sheets.map(({ id }) => id), at, reason: '' });
  const { parts } = await askedQuestion(tx, instruments, session.question, at);
  for (const sheet of sheets) {
    const spoken = parts.flatMap(({ key, choices }) => (choices === null ? (wordsOf(sheet)[key] ?? []) : []));
    await tx
      .updateTable('classSheet')
      .set({ words: spoken.join('\n\n') })
      .where('id', '=', sheet.id)
      .execute();
  }
  const forClass = step && instruments.of(step).forClass;
  if (!step || !forClass) return;
  const authorName = bylineOf(session, deps.settings.town.name);
  const given = sheets.map((sheet) => ({ answers: wordsOf(sheet), authorName, areaId: session.areaId }));
  const became = await forClass.takeIn(tx, actor, step, given, at);
  for (const [index, { id }] of sheets.entries()) {
    const contributionId = became[index];
    if (contributionId) await tx.updateTable('classSheet').set({ contributionId }).where('id', '=', id).execute();
  }
}

type Settling = { ids: readonly number[]; at: Date; reason: string };

async function settle(tx: Tx, status: 'published' | 'refused', { ids, at, reason }: Settling): Promise<void> {
  if (ids.length === 0) return;
  const change = { status, decidedAt: at, refusedBecause: reason };
  await tx.updateTable('classSheet').set(change).where('id', 'in', ids).execute();
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
