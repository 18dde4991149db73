import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  advance,
  type LockError,
  lockForOfficer,
  numberText,
  type StepError,
  tellApplicant,
} from '../../schemes/index.ts';
import { findPersonalData } from '../../steps/index.ts';
import { tellChallengerMessages } from '../tell-messages.ts';
import { type AdmissionError, type GroundAnswer, judgeAdmission } from './grounds.ts';

export type AdmitError = LockError | StepError | AdmissionError | { kind: 'names-in-reason'; grounds: string[] };

/** Answers every ground of the ordinance, and with that admits the request or refuses to handle it; who asked hears why. */
export function answerGrounds(
  deps: Deps,
  actor: Actor,
  { id, seen, answers }: { id: number; seen: number; answers: readonly GroundAnswer[] },
): Promise<Result<{ admitted: boolean }, AdmitError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const { challenge } = application.rules;
    if (!challenge) return fail({ kind: 'application-not-found' });
    const judged = judgeAdmission(challenge, answers);
    if (!judged.ok) return judged;
    // Why a request cannot go on is for everybody.
    const naming = answers.filter(({ applies, reason }) => applies && findPersonalData(reason).length > 0);
    if (naming.length > 0) return fail({ kind: 'names-in-reason', grounds: naming.map(({ ground }) => ground) });
    const at = deps.now();
    const done = await advance(tx, actor, application, judged.value, { at });
    if (!done.ok) return done;
    const rows = answers.map((answer) => ({ ...answer, applicationId: id, answeredAt: at }));
    await tx.insertInto('challengeGround').values(rows).execute();
    const t = tellChallengerMessages(application.language);
    const number = numberText(application);
    const admitted = judged.value === 'admit';
    const why = answers.filter(({ applies }) => applies).flatMap(({ reason }) => paragraphs(reason));
    const parts = admitted
      ? [paragraph(t.admittedText(challenge.supporters))]
      : [paragraph(t.notAdmittedText), ...why, ...paragraphs(application.rules.letters.objection)];
    const subject = admitted ? t.admitted(number) : t.notAdmitted(number);
    await tellApplicant(tx, deps, application, { event: judged.value, subject, parts, at });
    return ok({ admitted });
  });
}
