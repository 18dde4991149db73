import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { worksAtDesk } from '../../desk/index.ts';
import { isOwn } from '../applying/access.ts';
import { advance } from '../states/advance.ts';
import { type Locked, lockApplication } from '../states/lock-application.ts';
import { numberText } from '../states/number-text.ts';
import type { State, StepError } from '../states/steps.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import { loadCourse } from '../view/load-course.ts';
import { objectingMessages } from './messages.ts';
import { cameInTime, type Objection, objectionDue, openToObjection } from './objection.ts';

export type NewObjection = Pick<Objection, 'came' | 'postedOn' | 'receivedOn' | 'grounds'>;
export type LodgeError =
  | StepError
  | { kind: 'application-not-found' }
  | { kind: 'already-objected' }
  | { kind: 'came-in-the-future' }
  | { kind: 'came-before-decision'; madeOn: string }
  | { kind: 'posted-after-it-came' };

/**
 * Registers an objection and confirms that it came (Awb 6:14). On the site it is of who applied; what came on paper or was
 * said at the desk is entered there. One that is late is taken in as well: whether that is forgiven is for who decides.
 */
export function lodgeObjection(
  deps: Deps,
  actor: Actor,
  id: number,
  { came, postedOn, receivedOn, grounds }: NewObjection,
): Promise<Result<{ inTime: boolean }, LodgeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const application = await lockApplication(tx, id);
    if (!application || !mayLodge(actor, application, came)) return fail({ kind: 'application-not-found' });
    const at = deps.now();
    const course = await loadCourse(tx, id);
    const standing = openToObjection(application, course);
    if (!standing) return fail(refused(application.state, course.objections.length > 0));
    const { against, madeOn, until } = standing;
    if (receivedOn > townDay(at)) return fail({ kind: 'came-in-the-future' });
    if (receivedOn < madeOn) return fail({ kind: 'came-before-decision', madeOn });
    if (postedOn !== null && postedOn > receivedOn) return fail({ kind: 'posted-after-it-came' });
    const arrival = { receivedOn, postedOn };
    const inTime = cameInTime(arrival, until);
    const dueOn = objectionDue(arrival, until, application.rules);
    await tx
      .insertInto('applicationObjection')
      .values({ applicationId: id, against, came, ...arrival, inTime, grounds, dueOn, lodgedAt: at })
      .execute();
    const done = await advance(tx, actor, application, 'object', { at });
    if (!done.ok) return done;
    const { language } = application;
    const t = objectingMessages(language).told;
    const parts = [paragraph(t.lodgedText(formatDay(receivedOn, language), formatDay(dueOn, language)))];
    if (!inTime) parts.push(paragraph(t.late(formatDay(until, language))));
    const subject = t.lodged(numberText(application));
    await tellApplicant(tx, deps, application, { event: `objection:${against}`, subject, parts, at });
    return ok({ inTime });
  });
}

function mayLodge(actor: Actor, application: Locked, came: Objection['came']): boolean {
  if (application.state === 'draft') return false;
  if (came !== 'web') return worksAtDesk(actor);
  const project = application.projectId === null ? null : { id: application.projectId };
  return application.channel === 'web' && isOwn(actor, { ...application, project });
}

function refused(state: State, before: boolean): LodgeError {
  return before ? { kind: 'already-objected' } : { kind: 'step-not-possible', state };
}
