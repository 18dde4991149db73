import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  advance,
  doesWork,
  type Locked,
  lockApplication,
  lockOwn,
  numberText,
  type OwnError,
  type State,
  type StepError,
  tellApplicant,
} from '../../schemes/index.ts';
import { addSignature } from '../../sign-off/index.ts';
import { checkDays } from '../monitoring/checks.ts';
import { loadChallenge } from '../request/load-challenge.ts';
import { tellChallengerMessages } from '../tell-messages.ts';
import { type SignError, sign } from './agreement.ts';
import { newestAgreement } from './load-agreement.ts';

/** Who signs an agreement. */
type Side = 'town' | 'challenger';

export type SignAgreementError =
  | OwnError
  | StepError
  | SignError
  | { kind: 'not-allowed' }
  | { kind: 'nothing-to-agree'; state: State };

/** Signs the version that was read, for the legal entity that is known or is named now; who signs last makes it binding and plans the looks at how it goes. */
export function signAgreement(
  deps: Deps,
  actor: Actor,
  { id, side, version, legalEntity = '' }: { id: number; side: Side; version: number; legalEntity?: string },
): Promise<Result<{ binding: boolean }, SignAgreementError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForSide(tx, actor, side, id);
    if (!locked.ok) return locked;
    const application = locked.value;
    const challenge = await loadChallenge(tx, id);
    if (!challenge || actor.kind !== 'person') return fail({ kind: 'application-not-found' });
    if (application.state !== 'granted') return fail({ kind: 'nothing-to-agree', state: application.state });
    const newest = await newestAgreement(tx, id);
    const entity = challenge.legalEntity || legalEntity;
    const signing = { side, personId: actor.personId, seen: version };
    const signed = sign(newest, signing, { legalEntity: entity });
    if (!signed.ok) return signed;
    if (!newest || signed.value === 'already') return ok({ binding: false });
    const at = deps.now();
    if (entity !== challenge.legalEntity)
      await tx.updateTable('challenge').set({ legalEntity: entity }).where('applicationId', '=', id).execute();
    const signature = { side, function: '', signedBy: actor.personId, signedAt: at };
    await addSignature(tx, { challengeAgreementId: newest.id }, signature);
    await record(tx, { actor, at, act: 'challenge.signed', subject: `application:${id}`, detail: { side, version } });
    if (signed.value === 'first') return ok({ binding: false });
    const done = await advance(tx, actor, application, 'agree', { at });
    if (!done.ok) return done;
    const days = checkDays(newest.startsOn, newest.endsOn, challenge.challenge.monitoringMonths);
    await tx
      .insertInto('challengeCheck')
      .values(days.map((dueOn) => ({ applicationId: id, dueOn })))
      .execute();
    const t = tellChallengerMessages(application.language);
    const subject = t.agreed(numberText(application));
    const parts = [paragraph(t.agreedText(formatDay(newest.startsOn, application.language)))];
    await tellApplicant(tx, deps, application, { event: 'agreed', subject, parts, at });
    return ok({ binding: true });
  });
}

// Two sides may sign at the same moment: both wait for the application, and the version that was read is what counts.
async function lockForSide(
  tx: Tx,
  actor: Actor,
  side: Side,
  id: number,
): Promise<Result<Locked, OwnError | { kind: 'not-allowed' }>> {
  if (side === 'challenger') return lockOwn(tx, actor, id);
  const application = await lockApplication(tx, id);
  if (!application) return fail({ kind: 'application-not-found' });
  return doesWork(actor, 'decider') ? ok(application) : fail({ kind: 'not-allowed' });
}
