import {
  type Commitment,
  type MyChance,
  myChance,
  type Opening,
  openingOf,
  type Row,
  type Transcript,
} from '@stadmakers/sortition';
import type { Deps } from '../../../platform/deps.ts';
import type { Invited } from '../answering/invited.ts';
import { candidateName, problemOf } from '../problem-of.ts';

type InPool = Extract<MyChance, { kind: 'in-pool' }>;

/** What somebody who was invited finds of her own chance, or why there is none to find. */
export type OwnChance =
  | { kind: 'not-in-draw' }
  | { kind: 'not-fixed-yet' }
  | { kind: 'erased' }
  | { kind: 'found'; chance: InPool; outcome: Outcome; proof: OwnProof };

/** What the draw brought: nothing yet, a seat, a place among those who stand ready (who may still be chosen), or nothing. */
export type Outcome = 'not-drawn-yet' | 'seat' | 'given-up' | 'alternate' | 'choosing' | 'none';

/** All that somebody needs to prove her own place without us; meant for her alone. */
export type OwnProof = { digest: string; peopleRoot: string; row: Row; proof: InPool['proof']; opening: Opening };

/** Looks somebody up in what was fixed, with what only her code opens. */
export async function loadMyChance({ db }: Deps, invited: Pick<Invited, 'id' | 'panel'>): Promise<OwnChance> {
  const { panel } = invited;
  const candidate = await db
    .selectFrom('panelCandidate')
    .leftJoin('panelSeat', 'panelSeat.candidateId', 'panelCandidate.id')
    .select(['panelCandidate.id', 'panelSeat.kind', 'panelSeat.state'])
    .where('invitationId', '=', invited.id)
    .executeTakeFirst();
  if (!candidate) return { kind: 'not-in-draw' };
  if (!panel.committedAt) return { kind: 'not-fixed-yet' };
  const row = await db
    .selectFrom('panel')
    .select(['commitment', 'transcript', 'salt', 'reservesChosenAt'])
    .where('stepId', '=', panel.stepId)
    .executeTakeFirstOrThrow();
  if (!row.salt) return { kind: 'erased' };
  const commitment = row.commitment as unknown as Commitment;
  const transcript = row.transcript as unknown as Transcript | null;
  const opening = openingOf(await problemOf(db, panel), row.salt, candidateName(candidate.id));
  const chance = myChance(transcript ?? { commitment }, opening);
  if (chance.kind === 'not-in-pool') throw new Error('Somebody of the pool does not stand in what was fixed.');
  const { content, digest } = commitment;
  return {
    kind: 'found',
    chance,
    outcome: transcript ? outcomeOf(candidate, row.reservesChosenAt !== null) : 'not-drawn-yet',
    proof: {
      digest,
      peopleRoot: content.peopleRoot,
      row: content.people[chance.proof.index] as Row,
      proof: chance.proof,
      opening,
    },
  };
}

function outcomeOf({ kind, state }: { kind: string | null; state: string | null }, chosen: boolean): Outcome {
  if (kind === null) return chosen ? 'none' : 'choosing';
  if (state === 'declined' || state === 'left') return 'given-up';
  return kind === 'member' ? 'seat' : 'alternate';
}
