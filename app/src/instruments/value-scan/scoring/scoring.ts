import { type ActError, mayAct, type Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import type { Result } from '../../../platform/result.ts';
import { mayRead, openRound, type Round } from '../rounds.ts';
import { type Scan, statementsOf } from '../scan.ts';
import { scanOf } from '../scan-of.ts';
import { heldParticipant } from './held-cookie.ts';
import { type Comer, findParticipant, type Participant } from './participant.ts';

/** A value scan as one comer finds it. */
export type Scoring = {
  step: Step;
  scan: Scan;
  comer: Comer;
  allowed: Result<null, ActError>;
  /** The round in which people score now, if any. */
  open: Round | null;
  participant: Participant | undefined;
  /** Whether this comer may read what came out. */
  readable: boolean;
};

/** The value scan of the address with what this comer may do and did before; undefined where it is not to be seen. */
export async function loadScoring(c: AppContext, deps: Deps): Promise<Scoring | undefined> {
  const place = await scanOf(c, deps);
  if (!place?.scan) return undefined;
  const { step, scan } = place;
  const comer = { actor: c.get('actor'), heldId: await heldParticipant(c, deps, step.id) };
  const open = openRound(step, scan, deps.now());
  const participant = await findParticipant(deps.db, step.id, comer);
  const scored = participant?.scored ?? new Set();
  return {
    ...{ step, scan, comer, open, participant },
    allowed: mayAct(step, 'contribute', comer.actor, deps.now()),
    readable: mayRead({ open, scored, published: scan.publishedAt !== null }),
  };
}

const secondsEach = 7;

/** How many minutes scoring takes, about; at least one. */
export function minutesFor(scan: Scan): number {
  return Math.max(1, Math.round((statementsOf(scan).length * secondsEach) / 60));
}
