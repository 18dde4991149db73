import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockForOfficer, numberText, type State, tellApplicant } from '../../schemes/index.ts';
import { loadChallenge } from '../request/load-challenge.ts';
import { tellChallengerMessages } from '../tell-messages.ts';
import { type Agreement, type AgreementError, propose } from './agreement.ts';

export type ProposeError = LockError | AgreementError | { kind: 'nothing-to-agree'; state: State };

/** Puts an agreement before both sides, as a new version that both sign again. */
export function proposeAgreement(
  deps: Deps,
  actor: Actor,
  { id, seen, ...wanted }: Agreement & { id: number; seen: number },
): Promise<Result<{ version: number }, ProposeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const challenge = await loadChallenge(tx, id);
    if (!challenge) return fail({ kind: 'application-not-found' });
    if (application.state !== 'granted') return fail({ kind: 'nothing-to-agree', state: application.state });
    const judged = propose(wanted, challenge.task?.contractUntil ?? null);
    if (!judged.ok) return judged;
    const at = deps.now();
    const { last } = await tx
      .selectFrom('challengeAgreement')
      .select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('last'))
      .where('applicationId', '=', id)
      .executeTakeFirstOrThrow();
    const version = last + 1;
    const { quality, ...terms } = judged.value;
    await tx
      .insertInto('challengeAgreement')
      .values({ applicationId: id, version, ...terms, quality: JSON.stringify(quality), proposedAt: at })
      .execute();
    const detail = { version };
    await record(tx, { actor, at, act: 'challenge.agreement-proposed', subject: `application:${id}`, detail });
    const t = tellChallengerMessages(application.language);
    const subject = t.toSign(numberText(application));
    const parts = [paragraph(t.toSignText)];
    await tellApplicant(tx, deps, application, { event: `to-sign:${version}`, subject, parts, at });
    return ok({ version });
  });
}
