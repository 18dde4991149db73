import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { lockOwn, type OwnError, type StepError, send } from '../../schemes/index.ts';
import { loadChallengeScheme } from './challenge-scheme.ts';
import { lackingInRequest, type RequestLack } from './lacking.ts';
import { loadChallenge } from './load-challenge.ts';

export type SubmitChallengeError = OwnError | StepError | { kind: 'not-whole'; lacks: RequestLack[] };

/** Sends a request: it gets its number, the rules of today, and a term for the decision. */
export function submitChallenge(
  deps: Deps,
  actor: Actor,
  id: number,
  /** Of paper and of a call: the day (YYYY-MM-DD) on which it came. */
  receivedOn?: string,
): Promise<Result<{ number: string }, SubmitChallengeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockOwn(tx, actor, id);
    if (!locked.ok) return locked;
    const own = locked.value;
    const scheme = await loadChallengeScheme(tx, townDay(deps.now()));
    const draft = await loadChallenge(tx, id);
    if (!scheme || !draft) return fail({ kind: 'application-not-found' });
    if (own.state !== 'draft') return fail({ kind: 'step-not-possible', state: own.state });
    const lacks = lackingInRequest({ ...draft, rules: scheme.rules });
    if (lacks.length > 0) return fail({ kind: 'not-whole', lacks });
    return send(tx, deps, actor, { own, scheme, askedCents: draft.proposedCents ?? 0, receivedOn });
  });
}
