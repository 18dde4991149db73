import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Candidate } from './candidate.ts';
import { type ChangeError, changeIssue } from './change-issue.ts';
import { type Item, mostItems } from './issue.ts';

/** What an editor writes of a piece. */
export type PieceTexts = Omit<Item, 'id' | 'kind' | 'source' | 'href'>;
export type PieceError = ChangeError | { kind: 'piece-not-found' } | { kind: 'too-many-pieces'; most: number };

/** Takes records in, below what stands there; one that stands there already is left alone. */
export function pickRecords(
  deps: Deps,
  actor: Actor,
  issueId: number,
  picked: readonly Candidate[],
): Promise<Result<null, PieceError>> {
  const detail = { pieces: picked.length };
  return changeIssue<null, PieceError>(deps, actor, { issueId, act: 'newsletter.picked', detail }, async (tx) => {
    const there = await placesOf(tx, issueId);
    const fresh = picked.filter(({ source }) => !there.some((one) => one.source === source));
    if (there.length + fresh.length > mostItems) return fail({ kind: 'too-many-pieces', most: mostItems });
    if (fresh.length === 0) return ok(null);
    const last = there.at(-1)?.ordinal ?? 0;
    await tx
      .insertInto('newsletterItem')
      .values(
        fresh.map(({ kind, source, title, text, href, themeIds, areaIds }, index) => ({
          ...{ issueId, ordinal: last + 1 + index, kind, source, titleNl: title, textNl: text, href },
          ...{ themeIds: [...themeIds], areaIds: [...areaIds] },
        })),
      )
      .execute();
    return ok(null);
  });
}

/** Adds a piece of one's own; a second click adds nothing. */
export function addPiece(
  deps: Deps,
  actor: Actor,
  issueId: number,
  { texts, submissionKey }: { texts: PieceTexts; submissionKey: string | null },
): Promise<Result<null, PieceError>> {
  return changeIssue<null, PieceError>(deps, actor, { issueId, act: 'newsletter.piece-added' }, async (tx) => {
    const there = await placesOf(tx, issueId);
    if (there.length >= mostItems) return fail({ kind: 'too-many-pieces', most: mostItems });
    await tx
      .insertInto('newsletterItem')
      .values({ issueId, ordinal: (there.at(-1)?.ordinal ?? 0) + 1, kind: 'own', ...texts, submissionKey })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .execute();
    return ok(null);
  });
}

/** Changes the words of a piece, or for whom it is. */
export function changePiece(
  deps: Deps,
  actor: Actor,
  { issueId, itemId }: { issueId: number; itemId: number },
  texts: PieceTexts,
): Promise<Result<null, PieceError>> {
  const detail = { piece: itemId };
  return changeIssue<null, PieceError>(
    deps,
    actor,
    { issueId, act: 'newsletter.piece-changed', detail },
    async (tx) => {
      const changed = await tx
        .updateTable('newsletterItem')
        .set(texts)
        .where('id', '=', itemId)
        .where('issueId', '=', issueId)
        .returning('id')
        .executeTakeFirst();
      return changed ? ok(null) : fail({ kind: 'piece-not-found' });
    },
  );
}

export const moves = ['up', 'down', 'out'] as const;
export type Move = (typeof moves)[number];

/** Moves a piece one place, or takes it out; at the edge nothing happens. */
export function movePiece(
  deps: Deps,
  actor: Actor,
  { issueId, itemId }: { issueId: number; itemId: number },
  move: Move,
): Promise<Result<null, PieceError>> {
  const detail = { piece: itemId, move };
  return changeIssue<null, PieceError>(deps, actor, { issueId, act: 'newsletter.piece-moved', detail }, async (tx) => {
    const order = (await placesOf(tx, issueId)).map(({ id }) => id);
    const place = order.indexOf(itemId);
    if (place < 0) return fail({ kind: 'piece-not-found' });
    if (move === 'out') {
      await tx.deleteFrom('newsletterItem').where('id', '=', itemId).execute();
      return ok(null);
    }
    for (const [index, id] of moved(order, place, move).entries()) {
      await tx
        .updateTable('newsletterItem')
        .set({ ordinal: index + 1 })
        .where('id', '=', id)
        .execute();
    }
    return ok(null);
  });
}

/** The order after a move of what stands at `place`. */
export function moved<One>(order: readonly One[], place: number, move: 'up' | 'down'): One[] {
  const other = move === 'up' ? place - 1 : place + 1;
  const [here, there] = [order[place], order[other]];
  if (here === undefined || there === undefined) return [...order];
  return order.map((one, index) => (index === place ? there : index === other ? here : one));
}

function placesOf(tx: Tx, issueId: number) {
  return tx
    .selectFrom('newsletterItem')
    .select(['id', 'source', 'ordinal'])
    .where('issueId', '=', issueId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}
