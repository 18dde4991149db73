import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';

/** A round of invitations in numbers. */
export type Wave = {
  wave: 1 | 2;
  made: number;
  sent: number;
  yes: number;
  no: number;
  waiting: number;
  /** Not sent yet, by how they will go. */
  toPost: number;
  toMail: number;
  /** Sent by mail, not answered and not reminded yet. */
  toRemind: number;
  /** Of those to post, whose mail failed for good: a letter goes instead. */
  failed: number;
  /** By post and without an answer: what can be printed. */
  letters: number;
};

/**
 * Whether the mail of an invitation will never arrive, as the outbox knows; for statements about `panel_invitation`.
 * Whoever got a letter since then is not counted any more.
 */
export const mailFailed = sql<boolean>`(panel_invitation.channel = 'email' and exists (select from message
  where dedupe_key = 'panel-invitation:' || panel_invitation.id || ':mail' and status = 'failed'))`;

/** The rounds that were drawn. */
export async function inviteState(db: Db | Tx, stepId: number): Promise<Wave[]> {
  const { rows } = await sql<Wave>`
    select wave, count(*)::int as made, count(sent_at)::int as sent,
      count(*) filter (where answer = 'yes')::int as yes,
      count(*) filter (where answer = 'no')::int as no,
      count(*) filter (where sent_at is not null and answer is null)::int as waiting,
      count(*) filter (where answer is null and ((sent_at is null and email is null) or failed))::int as to_post,
      count(*) filter (where answer is null and failed)::int as failed,
      count(*) filter (where sent_at is null and answer is null and email is not null)::int as to_mail,
      count(*) filter (where channel = 'email' and sent_at is not null and answer is null and email is not null
        and reminded_at is null and not failed)::int as to_remind,
      count(*) filter (where answer is null and invitation_id is not null
        and (email is null or (channel = 'letter' and sent_at is not null) or failed))::int as letters
    from panel_invitation left join panel_identity on invitation_id = id, lateral (select ${mailFailed} as failed) as mail
    where step_id = ${stepId} group by wave order by wave`.execute(db);
  return rows;
}
