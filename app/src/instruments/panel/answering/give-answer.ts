import { worksAtDesk } from '../../../features/desk/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockInvited, standingOf } from './invited.ts';

/** What somebody says to the invitation. `groups`: by category id, the id of the group. */
export type Answer =
  | { answer: 'no' }
  | { answer: 'yes'; groups: Record<string, number>; name: string; email: string; phone: string };

/** Who sends it in: the reader of the letter, who is nobody to us, or a colleague for who sent the paper or called. */
export type Sender = { channel: 'web' } | { channel: 'paper' | 'phone'; colleague: Actor };

export type AnswerError = { kind: 'not-found' } | { kind: 'not-allowed' } | { kind: 'closed' };

/** Takes an answer, or another one in its place. Sent twice it stands once. */
export function giveAnswer(
  deps: Deps,
  sender: Sender,
  invitationId: number,
  given: Answer,
): Promise<Result<null, AnswerError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const panel = await lockInvited(tx, invitationId);
    if (!panel) return fail({ kind: 'not-found' });
    if (sender.channel !== 'web' && !worksAtDesk(sender.colleague, panel.projectId))
      return fail({ kind: 'not-allowed' });
    if (standingOf(panel, at) !== 'open') return fail({ kind: 'closed' });
    const { answer } = given;
    await tx
      .updateTable('panelInvitation')
      .set({ answer, answeredAt: at, answerChannel: sender.channel })
      .where('id', '=', invitationId)
      .execute();
    if (given.answer === 'yes') await enterPool(tx, deps, { invitationId, stepId: panel.stepId }, given);
    else await leavePool(tx, invitationId);
    await record(tx, {
      // Somebody who happens to be signed in is not tied to the letter that was sent to the house.
      actor: sender.channel !== 'web' && sender.colleague.kind === 'person' ? sender.colleague : { kind: 'visitor' },
      at,
      act: 'panel.answered',
      subject: `panel-invitation:${invitationId}`,
      detail: { answer, channel: sender.channel },
    });
    return ok(null);
  });
}

async function enterPool(
  tx: Tx,
  { settings, now }: Deps,
  { invitationId, stepId }: { invitationId: number; stepId: number },
  { groups, name, email, phone }: Extract<Answer, { answer: 'yes' }>,
) {
  const reach = { name, email: email || null, phone: phone || null };
  const { address } = await tx
    .insertInto('panelIdentity')
    .values({ invitationId, ...reach })
    .onConflict((conflict) => conflict.column('invitationId').doUpdateSet(reach))
    .returning('address')
    .executeTakeFirstOrThrow();
  const household = address ? householdOf(settings.secret, stepId, address) : null;
  const values = { groups: JSON.stringify(groups), household };
  await tx
    .insertInto('panelCandidate')
    .values({ stepId, invitationId, ...values, createdAt: now() })
    .onConflict((conflict) => conflict.column('invitationId').doUpdateSet(values))
    .execute();
}

// The address stays until the draw: who changes their mind is then still one of a household.
async function leavePool(tx: Tx, invitationId: number) {
  await tx.deleteFrom('panelCandidate').where('invitationId', '=', invitationId).execute();
  await tx
    .updateTable('panelIdentity')
    .set({ name: '', email: null, phone: null })
    .where('invitationId', '=', invitationId)
    .execute();
}

// The same for everybody at one address, and says nothing about which.
function householdOf(secret: string, stepId: number, address: string): string {
  return keyedHash(
    secret,
    'panel-household',
    `${stepId}|${address
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`,
  );
}
