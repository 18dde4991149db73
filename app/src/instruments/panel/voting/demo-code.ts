import type { Deps } from '../../../platform/deps.ts';
import { codeOf, hashOfCode } from '../answering/invitation-code.ts';

/** In a demonstration nobody got a letter: the code of a made-up member who can vote now. Never outside a demonstration. */
export async function demoCode({
  db,
  settings,
  now,
}: Pick<Deps, 'db' | 'settings' | 'now'>): Promise<string | undefined> {
  if (!settings.demo) return undefined;
  const { secret } = settings;
  const members = await db
    .selectFrom('panelInvitation')
    .innerJoin('panelCandidate', 'panelCandidate.invitationId', 'panelInvitation.id')
    .innerJoin('panelSeat', 'panelSeat.candidateId', 'panelCandidate.id')
    .innerJoin('panelDilemma', 'panelDilemma.stepId', 'panelInvitation.stepId')
    .select(['panelInvitation.id', 'codeHash'])
    .where('panelSeat.kind', '=', 'member')
    .where('panelSeat.state', '=', 'confirmed')
    .where('opensAt', '<=', now())
    .where('closesAt', '>', now())
    .where('withdrawnAt', 'is', null)
    .orderBy('panelSeat.id', 'desc')
    .limit(20)
    .execute();
  // Most letters of a demonstration have a code that nobody knows.
  const known = members.find(({ id, codeHash }) => hashOfCode(secret, codeOf(secret, id)) === codeHash);
  return known && codeOf(secret, known.id);
}
