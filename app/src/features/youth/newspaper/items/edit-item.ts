import type { Actor } from '../../../../platform/actor.ts';
import { record } from '../../../../platform/audit/record.ts';
import type { Tx } from '../../../../platform/db/db.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import { type EditIssueError, onIssue } from '../edit-issue.ts';
import { type ItemKind, loadDrawings } from '../load-issue.ts';
import { moved } from './order.ts';

export type ItemDraft = {
  kind: ItemKind;
  title: string;
  body: string;
  /** What children said, for answers and for what the town did. */
  sheetIds: readonly number[];
  drawingId: number | null;
  questionId: number | null;
  submissionKey: string | null;
};
export type ItemError =
  | EditIssueError
  | { kind: 'item-not-found' }
  | { kind: 'no-voices' }
  | { kind: 'voice-gone' }
  | { kind: 'no-drawing' }
  | { kind: 'no-question' }
  | { kind: 'no-text' };
type Place = { issueId: number; itemId: number | null };

/** Adds a piece at the end of a number, or changes one. Only what was placed can stand in it. */
export function saveItem(
  deps: Deps,
  actor: Actor,
  { issueId, itemId }: Place,
  draft: ItemDraft,
): Promise<Result<null, ItemError>> {
  return onIssue(deps, actor, issueId, async (tx): Promise<Result<null, ItemError>> => {
    if (itemId === null && (await isThere(tx, draft.submissionKey))) return ok(null);
    const lacking = await lackOf(tx, draft);
    if (lacking) return fail(lacking);
    const { sheetIds, submissionKey, ...piece } = draft;
    const id =
      itemId === null ? await add(tx, issueId, { ...piece, submissionKey }) : await change(tx, issueId, itemId, piece);
    if (id === undefined) return fail({ kind: 'item-not-found' });
    await tx.deleteFrom('kidsItemSheet').where('itemId', '=', id).execute();
    if (sheetIds.length > 0)
      await tx
        .insertInto('kidsItemSheet')
        .values(sheetIds.map((sheetId) => ({ itemId: id, sheetId })))
        .execute();
    await record(tx, { actor, at: deps.now(), act: 'kids-item.saved', subject: `kids-item:${id}` });
    return ok(null);
  });
}

/** Takes a piece out. */
export function removeItem(
  deps: Deps,
  actor: Actor,
  { issueId, itemId }: { issueId: number; itemId: number },
): Promise<Result<null, ItemError>> {
  return onIssue(deps, actor, issueId, async (tx): Promise<Result<null, ItemError>> => {
    const gone = tx.deleteFrom('kidsItem').where('id', '=', itemId).where('issueId', '=', issueId);
    if (!(await gone.returning('id').executeTakeFirst())) return fail({ kind: 'item-not-found' });
    await record(tx, { actor, at: deps.now(), act: 'kids-item.removed', subject: `kids-item:${itemId}` });
    return ok(null);
  });
}

/** Moves a piece one place; the first and the last stay where they are. */
export function moveItem(
  deps: Deps,
  actor: Actor,
  { issueId, itemId, direction }: { issueId: number; itemId: number; direction: 'up' | 'down' },
): Promise<Result<null, ItemError>> {
  return onIssue(deps, actor, issueId, async (tx): Promise<Result<null, ItemError>> => {
    const rows = await tx
      .selectFrom('kidsItem')
      .select('id')
      .where('issueId', '=', issueId)
      .orderBy('ordinal')
      .execute();
    const ids = rows.map(({ id }) => id);
    if (!ids.includes(itemId)) return fail({ kind: 'item-not-found' });
    for (const [ordinal, id] of moved(ids, itemId, direction).entries())
      await tx.updateTable('kidsItem').set({ ordinal }).where('id', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'kids-item.moved', subject: `kids-item:${itemId}` });
    return ok(null);
  });
}

async function lackOf(tx: Tx, { kind, body, sheetIds, drawingId, questionId }: ItemDraft): Promise<ItemError | null> {
  switch (kind) {
    case 'answers':
    case 'reply': {
      if (sheetIds.length === 0) return { kind: 'no-voices' };
      if (kind === 'reply' && body === '') return { kind: 'no-text' };
      const placed = await tx
        .selectFrom('classSheet')
        .select('id')
        .where('status', '=', 'published')
        .where('id', 'in', sheetIds)
        .execute();
      return placed.length === new Set(sheetIds).size ? null : { kind: 'voice-gone' };
    }
    case 'drawing': {
      const [drawing] = drawingId === null ? [] : await loadDrawings(tx, '', { ids: [drawingId] });
      return drawing ? null : { kind: 'no-drawing' };
    }
    case 'question': {
      const free = tx.selectFrom('childQuestion').select('id').where('stepId', 'is', null);
      return (await free.where('id', '=', questionId ?? 0).executeTakeFirst()) ? null : { kind: 'no-question' };
    }
    case 'piece':
      return body === '' ? { kind: 'no-text' } : null;
  }
}

type Piece = Pick<ItemDraft, 'kind' | 'title' | 'body' | 'drawingId' | 'questionId'>;

async function add(tx: Tx, issueId: number, piece: Piece & { submissionKey: string | null }): Promise<number> {
  const { last } = await tx
    .selectFrom('kidsItem')
    .select((eb) => eb.fn.coalesce(eb.fn.max('ordinal'), eb.lit(-1)).as('last'))
    .where('issueId', '=', issueId)
    .executeTakeFirstOrThrow();
  const made = tx.insertInto('kidsItem').values({ issueId, ordinal: Number(last) + 1, ...piece });
  return (await made.returning('id').executeTakeFirstOrThrow()).id;
}

async function change(tx: Tx, issueId: number, id: number, { kind, ...piece }: Piece): Promise<number | undefined> {
  const changed = tx.updateTable('kidsItem').set(piece).where('id', '=', id).where('issueId', '=', issueId);
  return (await changed.where('kind', '=', kind).returning('id').executeTakeFirst())?.id;
}

async function isThere(tx: Tx, submissionKey: string | null): Promise<boolean> {
  if (submissionKey === null) return false;
  const same = tx.selectFrom('kidsItem').select('id').where('submissionKey', '=', submissionKey);
  return (await same.executeTakeFirst()) !== undefined;
}
