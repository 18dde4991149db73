import { randomBytes } from 'node:crypto';
import type { Actor } from '../../../platform/actor.ts';
import { isInitiator } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { TeamError } from '../lock-team.ts';
import { changeInitiative } from './change-initiative.ts';
import { join } from './join.ts';
import { teamMessages } from './messages.ts';

/** Invitations of one initiative that wait at the same time, so that nobody mails a town with it. */
const mostWaiting = 20;
const validDays = 30;

export type InviteInput = { email: string; role: 'initiator' | 'member'; title: string };

/** Asks somebody by mail to join the team. The address is in the mail only. */
export function invite(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { email, role, title }: InviteInput,
): Promise<Result<null, TeamError | { kind: 'too-many-invitations' }>> {
  return changeInitiative<null, { kind: 'too-many-invitations' }>(
    deps,
    actor,
    projectId,
    'initiative.invited',
    async (tx, initiative, at) => {
      if ((await listInvitations(tx, projectId, at)).length >= mostWaiting)
        return fail({ kind: 'too-many-invitations' });
      const token = randomBytes(24).toString('base64url');
      const invited = await tx
        .insertInto('initiativeInvitation')
        .values({
          projectId,
          tokenHash: hashOf(deps, token),
          role,
          title,
          invitedBy: actor.kind === 'person' ? actor.personId : null,
          invitedAt: at,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const t = teamMessages('nl').mail;
      const by = actor.kind === 'person' && actor.name ? actor.name : t.somebody;
      const mail = renderMail(
        {
          subject: t.subject(initiative.title),
          greet: '',
          parts: [paragraph(t.asks(by, initiative.title)), paragraph(t.nothing)],
          action: { href: `/teamuitnodiging/${token}`, label: t.look },
          reason: t.reason,
        },
        deps.settings,
        'nl',
      );
      await queueMail(tx, { dedupeKey: `team-invitation:${invited.id}`, to: email, mail }, at);
      return ok(null);
    },
  );
}

/** An invitation as its reader sees it. */
export type Invited = {
  id: number;
  projectId: number;
  slug: string;
  name: string;
  what: string;
  role: 'initiator' | 'member';
};

/** The invitation behind a link; undefined where it was used, taken back or became too old. */
export function findInvitation(deps: Deps, token: string): Promise<Invited | undefined> {
  return deps.db
    .selectFrom('initiativeInvitation')
    .innerJoin('project', 'project.id', 'initiativeInvitation.projectId')
    .select(['initiativeInvitation.id', 'initiativeInvitation.projectId', 'initiativeInvitation.role'])
    .select(['project.slug', 'project.question as name', 'project.intro as what'])
    .where('tokenHash', '=', hashOf(deps, token))
    .where('invitedAt', '>', since(deps.now()))
    .executeTakeFirst();
}

/** Joins the team with the link of an invitation, which works once. */
export function acceptInvitation(
  deps: Deps,
  actor: Actor,
  token: string,
): Promise<Result<{ slug: string; initiator: boolean }, { kind: 'invitation-not-found' } | { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const taken = await tx
      .deleteFrom('initiativeInvitation')
      .where('tokenHash', '=', hashOf(deps, token))
      .where('invitedAt', '>', since(at))
      .returning(['projectId', 'role', 'title'])
      .executeTakeFirst();
    if (!taken) return fail({ kind: 'invitation-not-found' });
    const { projectId, title } = taken;
    // Who runs it already stays an initiator, whatever the invitation says.
    const role = isInitiator(actor, projectId) ? 'initiator' : taken.role;
    await join(tx, { projectId, personId: actor.personId, role, title, at });
    await record(tx, { actor, at, act: 'initiative.joined', subject: `project:${projectId}`, detail: { role } });
    const { slug } = await tx
      .selectFrom('project')
      .select('slug')
      .where('id', '=', projectId)
      .executeTakeFirstOrThrow();
    return ok({ slug, initiator: role === 'initiator' });
  });
}

/** The invitations that wait: when they were sent and for what, never to whom. */
export function listInvitations(db: Db | Tx, projectId: number, now: Date) {
  return db
    .selectFrom('initiativeInvitation')
    .select(['id', 'role', 'title', 'invitedAt'])
    .where('projectId', '=', projectId)
    .where('invitedAt', '>', since(now))
    .orderBy('id')
    .execute();
}

/** Takes an invitation back; its link leads nowhere from then on. */
export function withdrawInvitation(deps: Deps, actor: Actor, projectId: number, id: number) {
  return changeInitiative<null>(deps, actor, projectId, 'initiative.invitation-withdrawn', async (tx) => {
    const invitation = tx.deleteFrom('initiativeInvitation').where('id', '=', id);
    await invitation.where('projectId', '=', projectId).execute();
    return ok(null);
  });
}

function hashOf({ settings }: Deps, token: string): string {
  return keyedHash(settings.secret, 'team-invitation', token);
}

function since(now: Date): Date {
  return new Date(now.getTime() - validDays * 86_400_000);
}
