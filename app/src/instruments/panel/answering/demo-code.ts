import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { codeOf, hashOfCode } from './invitation-code.ts';

/** What a code is looked for to do: answer with it, or see a chance with it. */
export type CodeUse = 'answer' | 'chance';

/**
 * A code that can be tried in a demonstration, of the newest panel that has one; nowhere else does a code come out of
 * its letter.
 */
export async function demoCode({ db, settings, now }: Deps, use: CodeUse): Promise<string | undefined> {
  if (!settings.demo) return undefined;
  const invitation = await (use === 'answer' ? openInvitations(db, townDay(now())) : inPool(db)).executeTakeFirst();
  const code = invitation && codeOf(settings.secret, invitation.id);
  // The demonstration may have been filled under another secret, or by a test.
  return code && hashOfCode(settings.secret, code) === invitation.codeHash ? code : undefined;
}

function openInvitations(db: Deps['db'], today: string) {
  return db
    .selectFrom('panelInvitation')
    .innerJoin('panel', 'panel.stepId', 'panelInvitation.stepId')
    .select(['panelInvitation.id', 'codeHash'])
    .where('answer', 'is', null)
    .where('sentAt', 'is not', null)
    .where('answerUntil', '>=', today)
    .where('committedAt', 'is', null)
    .orderBy('panel.stepId', 'desc')
    .orderBy('panelInvitation.id')
    .limit(1);
}

function inPool(db: Deps['db']) {
  return db
    .selectFrom('panelInvitation')
    .innerJoin('panel', 'panel.stepId', 'panelInvitation.stepId')
    .innerJoin('panelCandidate', 'panelCandidate.invitationId', 'panelInvitation.id')
    .leftJoin('panelSeat', 'panelSeat.candidateId', 'panelCandidate.id')
    .select(['panelInvitation.id', 'codeHash'])
    .where('panelInvitation.answer', '=', 'yes')
    .where('panel.deletedAt', 'is', null)
    .orderBy('panel.drawnAt', (order) => order.desc().nullsLast())
    .orderBy('panel.committedAt', (order) => order.desc().nullsLast())
    .orderBy('panelSeat.id')
    .limit(1);
}
