import { sql } from 'kysely';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { changeConsultation } from '../staff/change-consultation.ts';
import { type Arrangement, arrange, type DraftPiece, reword } from './arrange.ts';
import { loadDraft, versionOf } from './draft.ts';
import type { Piece } from './split-text.ts';

const mostParagraphs = 2000;
/** The most characters of a draft, all paragraphs together. */
export const mostCharacters = 200_000;

type LimitError = { kind: 'too-many-paragraphs' } | { kind: 'draft-too-long' };
export type DraftError =
  | LimitError
  | { kind: 'draft-announced' }
  | { kind: 'paragraph-not-found' }
  | { kind: 'paragraph-changed' };
/** Which paragraph, and how it was when its officer saw it. */
export type Seen = { stepId: number; id: number; version: string };
type Changed = Promise<Result<null, DraftError | ChangeError>>;

/** Puts a whole text in the place of the draft. */
export function replaceDraft(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  pieces: readonly Piece[],
): Changed {
  return changeDraft(deps, actor, stepId, 'replaced', () => ok(pieces.map((piece) => ({ ...piece, id: null }))));
}

/** Changes the words of a paragraph, which may become several. The same form sent twice changes it once. */
export function rewordParagraph(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, id, version }: Seen,
  pieces: readonly Piece[],
): Changed {
  return changeDraft(deps, actor, stepId, 'reworded', (draft) => {
    const place = draft.findIndex((piece) => piece.id === id);
    if (place < 0) return fail({ kind: 'paragraph-not-found' });
    const standsThere = pieces.every(({ kind, body }, index) => {
      const there = draft[place + index];
      return there?.kind === kind && there.body === body;
    });
    if (standsThere) return ok([...draft]);
    if (versionOf(draft, id) !== version) return fail({ kind: 'paragraph-changed' });
    return ok(reword(draft, id, pieces));
  });
}

/** Moves a paragraph, joins it to the one before it, or takes it away. */
export function arrangeParagraph(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, id, version }: Seen,
  how: Arrangement,
): Changed {
  return changeDraft(deps, actor, stepId, 'arranged', (draft) => {
    if (!draft.some((piece) => piece.id === id)) return fail({ kind: 'paragraph-not-found' });
    if (versionOf(draft, id) !== version) return fail({ kind: 'paragraph-changed' });
    return ok(arrange(draft, id, how));
  });
}

function changeDraft(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  what: 'replaced' | 'reworded' | 'arranged',
  change: (draft: readonly DraftPiece[]) => Result<DraftPiece[], DraftError>,
): Changed {
  return changeConsultation<null, DraftError>(deps, actor, stepId, async (tx, { announcedAt }) => {
    if (announcedAt) return fail({ kind: 'draft-announced' });
    const draft: DraftPiece[] = await loadDraft(tx, stepId);
    const changed = change(draft);
    if (!changed.ok) return changed;
    const written = await writeDraft(tx, stepId, changed.value);
    if (!written.ok) return written;
    const detail = { paragraphs: changed.value.length };
    await record(tx, { actor, at: deps.now(), act: `consultation.draft-${what}`, subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

/** Writes a draft whose consultation the caller has locked: what has an id keeps it, what is not in it goes. */
async function writeDraft(tx: Tx, stepId: number, draft: readonly DraftPiece[]): Promise<Result<null, LimitError>> {
  if (draft.length > mostParagraphs) return fail({ kind: 'too-many-paragraphs' });
  if (draft.reduce((sum, { body }) => sum + body.length, 0) > mostCharacters) return fail({ kind: 'draft-too-long' });
  const placed = draft.map((piece, index) => ({ ...piece, ordinal: index + 1 }));
  const kept = placed.filter(({ id }) => id !== null);
  const columns = [kept.map(({ id }) => id), kept.map(({ ordinal }) => ordinal), kept.map(({ kind }) => kind)] as const;
  const bodies = kept.map(({ body }) => body);
  await tx
    .deleteFrom('consultationParagraph')
    .where('stepId', '=', stepId)
    .where(sql<boolean>`id <> all(${columns[0]}::bigint[])`)
    .execute();
  await sql`update consultation_paragraph set ordinal = one.ordinal, kind = one.kind, body = one.body
    from unnest(${columns[0]}::bigint[], ${columns[1]}::int[], ${columns[2]}::text[], ${bodies}::text[])
      as one (id, ordinal, kind, body)
    where consultation_paragraph.id = one.id`.execute(tx);
  const added = placed.filter(({ id }) => id === null);
  if (added.length > 0)
    await tx
      .insertInto('consultationParagraph')
      .values(added.map(({ ordinal, kind, body }) => ({ stepId, ordinal, kind, body })))
      .execute();
  return ok(null);
}
