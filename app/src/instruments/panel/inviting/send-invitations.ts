import { sql } from 'kysely';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { codeOf } from '../answering/invitation-code.ts';
import { loadStage, lockPanel } from '../panel.ts';
import { invitationMail } from './invitation-mail.ts';
import { mailFailed } from './invite-state.ts';
import { isOfficer } from './officer-only.ts';

/** Letters that went to the post, mails to who has an address, or a mail to who was written to and did not answer. */
export type SendHow = 'post' | 'mail' | 'reminder';
export type SendError = { kind: 'not-found' } | { kind: 'not-allowed' } | { kind: 'no-dates' } | { kind: 'closed' };

/** Sends a round, or says that its letters were sent. Pressed twice it sends nothing more. */
export function sendInvitations(
  deps: Deps,
  actor: Actor,
  step: Pick<Step, 'id' | 'projectQuestion'>,
  { wave, how }: { wave: 1 | 2; how: SendHow },
): Promise<Result<{ count: number }, SendError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const panel = await lockPanel(tx, step.id);
    if (!panel) return fail({ kind: 'not-found' });
    if (!isOfficer(actor, panel)) return fail({ kind: 'not-allowed' });
    if (panel.answerUntil === null || panel.deleteOn === null) return fail({ kind: 'no-dates' });
    if ((await loadStage(tx, panel)) !== 'answering' || townDay(at) > panel.answerUntil)
      return fail({ kind: 'closed' });
    const to = await markSent(tx, step.id, wave, how, at);
    if (to.length === 0) return ok({ count: 0 });
    if (how !== 'post') {
      const dates = { answerUntil: panel.answerUntil, deleteOn: panel.deleteOn };
      const mails = to.map(({ id, email, name }) => ({
        dedupeKey: `panel-invitation:${id}:${how}`,
        to: email ?? '',
        mail: invitationMail(
          {
            question: step.projectQuestion,
            size: panel.size,
            ...dates,
            name,
            code: codeOf(deps.settings.secret, id),
            how,
          },
          deps.settings,
        ),
      }));
      await queueMails(tx, mails, at);
    }
    if (wave === 2) await countBothWaves(tx, step.id);
    const detail = { wave, how, count: to.length };
    await record(tx, { actor, at, act: 'panel.invitations-sent', subject: `panel:${step.id}`, detail });
    return ok({ count: to.length });
  });
}

async function markSent(tx: Tx, stepId: number, wave: 1 | 2, how: SendHow, at: Date) {
  const due = {
    post: sql`((email is null and sent_at is null) or ${mailFailed})`,
    mail: sql`(email is not null and sent_at is null)`,
    reminder: sql`(channel = 'email' and sent_at is not null and reminded_at is null and not ${mailFailed})`,
  }[how];
  const { rows } = await sql<{ id: number; name: string; email: string | null }>`
    update panel_invitation set
      sent_at = case when ${how} = 'reminder' then sent_at else ${at}::timestamptz end,
      reminded_at = case when ${how} = 'reminder' then ${at}::timestamptz end,
      channel = case when ${how} = 'post' then 'letter' else 'email' end
    from panel_identity
    where invitation_id = id and step_id = ${stepId} and wave = ${wave} and answer is null
      and ${due}
    returning id::int8 as id, name, email`.execute(tx);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

// Once the second round goes out, everybody in an area had the chance of both rounds together.
async function countBothWaves(tx: Tx, stepId: number) {
  await sql`
    update panel_invitation as first set inclusion = second.inclusion
    from (select area, max(inclusion) as inclusion from panel_invitation
      where step_id = ${stepId} and wave = 2 group by area) as second
    where first.step_id = ${stepId} and first.wave = 1 and first.area = second.area`.execute(tx);
}
