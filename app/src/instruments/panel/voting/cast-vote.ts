import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Settings } from '../../../platform/settings.ts';
import { type Choice, type VoteError, vote } from './dilemma.ts';

export type CastError = VoteError | { kind: 'not-a-member' } | { kind: 'dilemma-not-found' };

type Secret = { settings: Pick<Settings, 'secret'> };

/** Under what the vote of a seat on a dilemma is kept; whose it is cannot be read from it. */
export function ballotOf(secret: string, dilemmaId: number, seatId: number): string {
  return keyedHash(secret, 'panel-ballot', `${dilemmaId}|${seatId}`);
}

/** What the holder of a code is to the panel; only a member who said to come can vote. */
export type Voter = { kind: 'member'; seatId: number } | { kind: 'not-confirmed' | 'stopped' | 'reserve' | 'no-seat' };

/** Who of the panel got this invitation. */
export async function voterOf(db: Db | Tx, invitationId: number): Promise<Voter> {
  const seat = await db
    .selectFrom('panelSeat')
    .innerJoin('panelCandidate', 'panelCandidate.id', 'panelSeat.candidateId')
    .select(['panelSeat.id', 'kind', 'state'])
    .where('invitationId', '=', invitationId)
    .executeTakeFirst();
  if (!seat) return { kind: 'no-seat' };
  switch (seat.state) {
    case 'declined':
    case 'left':
      return { kind: 'stopped' };
    case 'drawn':
      return { kind: seat.kind === 'member' ? 'not-confirmed' : 'reserve' };
    case 'confirmed':
      return { kind: 'member', seatId: seat.id };
  }
}

/** Takes the vote of a member, or another one in its place until the vote closes. Sent twice it counts once. */
export function castVote(
  { db, now, settings }: Pick<Deps, 'db' | 'now'> & Secret,
  invitationId: number,
  { dilemmaId, choice }: { dilemmaId: number; choice: Choice },
): Promise<Result<null, CastError>> {
  return db.transaction().execute(async (tx) => {
    const dilemma = await lockDilemma(tx, invitationId, dilemmaId);
    if (!dilemma) return fail({ kind: 'dilemma-not-found' });
    const voter = await voterOf(tx, invitationId);
    if (voter.kind !== 'member') return fail({ kind: 'not-a-member' });
    // Only now: who waited for the lock may have waited until after closing.
    const at = now();
    const decision = vote(dilemma, choice, at);
    if (!decision.ok) return decision;
    const chosen = decision.value;
    const ballot = ballotOf(settings.secret, dilemmaId, voter.seatId);
    await tx
      .insertInto('panelVote')
      .values({ dilemmaId, ballot, chosen })
      .onConflict((conflict) => conflict.columns(['dilemmaId', 'ballot']).doUpdateSet({ chosen }))
      .execute();
    // That somebody voted; neither who nor what.
    await record(tx, { actor: { kind: 'visitor' }, at, act: 'panel.voted', subject: `dilemma:${dilemmaId}` });
    return ok(null);
  });
}

/** What a member chose in these open votes, for her alone. */
export async function ownChoices(
  { db, settings }: Pick<Deps, 'db'> & Secret,
  seatId: number,
  dilemmas: readonly { id: number }[],
): Promise<ReadonlyMap<number, Choice>> {
  if (dilemmas.length === 0) return new Map();
  const ballots = dilemmas.map(({ id }) => ballotOf(settings.secret, id, seatId));
  const rows = await db
    .selectFrom('panelVote')
    .select(['dilemmaId', 'chosen'])
    .where('ballot', 'in', ballots)
    .execute();
  return new Map(rows.map(({ dilemmaId, chosen }) => [dilemmaId, chosen]));
}

/** Who stops does not vote any more: what is open and was chosen goes, within a transaction that locked the panel. */
export async function dropVotes(tx: Tx, secret: string, { stepId, seatId }: { stepId: number; seatId: number }) {
  const dilemmas = tx.selectFrom('panelDilemma').select('id').where('stepId', '=', stepId);
  const open = await dilemmas.where('countedAt', 'is', null).execute();
  if (open.length === 0) return;
  const ballots = open.map(({ id }) => ballotOf(secret, id, seatId));
  await tx.deleteFrom('panelVote').where('ballot', 'in', ballots).execute();
}

/** A dilemma of the panel of this invitation. Votes go side by side; counting and changes of seats wait for them. */
async function lockDilemma(tx: Tx, invitationId: number, id: number) {
  const panel = await tx
    .selectFrom('panel')
    .innerJoin('panelInvitation', 'panelInvitation.stepId', 'panel.stepId')
    .select('panel.stepId')
    .where('panelInvitation.id', '=', invitationId)
    .forShare('panel')
    .executeTakeFirst();
  if (!panel) return undefined;
  const dilemma = await tx
    .selectFrom('panelDilemma')
    .select(['kind', 'opensAt', 'closesAt', 'countedAt', 'withdrawnAt'])
    .where('id', '=', id)
    .where('stepId', '=', panel.stepId)
    .where('way', '=', 'code')
    .executeTakeFirst();
  if (!dilemma) return undefined;
  const options = await tx.selectFrom('panelOption').select('number').where('dilemmaId', '=', id).execute();
  return { ...dilemma, options };
}
