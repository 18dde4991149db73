import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { codeOf, hashOfCode } from './invitation-code.ts';

/** What a code is looked for to do: answer with it, see a chance with it, or vote as a member. */
export type CodeUse = 'answer' | 'chance' | 'vote';

/**
 * A code that can be tried in a demonstration, of the newest panel that has one; nowhere else does a code come out of
 * its letter.
 */
export async function demoCode({ db, settings, now }: Deps, use: CodeUse): Promise<string | undefined> {
  if (!settings.demo) return undefined;
  const invitation = await invitations(db, use, now()).executeTakeFirst();
  const code = invitation && codeOf(settings.secret, invitation.id);
  // The demonstration may have been filled under another secret, or by a test.
  return code && hashOfCode(settings.secret, code) === invitation.codeHash ? code : undefined;
}

function invitations(db: Deps['db'], use: CodeUse, now: Date) {
  switch (use) {
    case 'answer':
      return openInvitations(db, townDay(now));
    case 'chance':
      return inPool(db);
    case 'vote':
      return ofMembers(db, now);
  }
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

function ofMembers(db: Deps['db'], now: Date) {
  return db
    .selectFrom('panelInvitation')
    .innerJoin('panelCandidate', 'panelCandidate.invitationId', 'panelInvitation.id')
    .innerJoin('panelSeat', 'panelSeat.candidateId', 'panelCandidate.id')
    .innerJoin('panelDilemma', 'panelDilemma.stepId', 'panelInvitation.stepId')
    .select(['panelInvitation.id', 'codeHash'])
    .where('panelSeat.kind', '=', 'member')
    .where('panelSeat.state', '=', 'confirmed')
    .where('opensAt', '<=', now)
    .where('closesAt', '>', now)
    .where('withdrawnAt', 'is', null)
    .orderBy('panelSeat.id', 'desc')
    .limit(1);
}
