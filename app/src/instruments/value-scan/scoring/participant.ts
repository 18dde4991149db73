import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Round } from '../rounds.ts';

/** Who comes to score: somebody as they are signed in, and as whom this browser scored before without an account. */
export type Comer = { actor: Actor; heldId: number | null };

/** Somebody who scored, and in which rounds; `code` joins a later score to it. */
export type Participant = { id: number; personId: string | null; roleId: number; code: string; scored: Set<Round> };

/**
 * This comer among those who score: by the account, or without one by what this browser holds. Who scored without an
 * account never becomes who signs in: at a shared tablet that is somebody else.
 */
export function findParticipant(
  db: Db | Tx,
  stepId: number,
  { actor, heldId }: Comer,
): Promise<Participant | undefined> {
  if (actor.kind === 'person') return one(db, stepId, { personId: actor.personId });
  return heldId === null ? Promise.resolve(undefined) : one(db, stepId, { heldId });
}

/** The code as it is read from paper: two groups of four. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Who got this code after the first score. */
export function findByCode(db: Db | Tx, stepId: number, code: string): Promise<Participant | undefined> {
  return one(db, stepId, { code });
}

type By = { personId: string } | { heldId: number } | { code: string };

async function one(db: Db | Tx, stepId: number, by: By): Promise<Participant | undefined> {
  const all = db
    .selectFrom('valueScanParticipant as participant')
    .leftJoin('valueScanScore as score', 'score.participantId', 'participant.id')
    .select(['participant.id', 'personId', 'roleId', 'code', 'round'])
    .where('participant.stepId', '=', stepId);
  const rows =
    'personId' in by
      ? all.where('personId', '=', by.personId)
      : 'heldId' in by
        ? all.where('participant.id', '=', by.heldId).where('personId', 'is', null)
        : all.where('code', '=', by.code);
  const found = await rows.execute();
  const [first] = found;
  if (!first) return undefined;
  const { id, personId, roleId, code } = first;
  return { id, personId, roleId, code, scored: new Set(found.flatMap(({ round }) => round ?? [])) };
}
