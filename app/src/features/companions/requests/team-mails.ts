import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { mailTeam } from '../team/mail-team.ts';
import { companionHref } from '../team/team-href.ts';
import { mailMessages } from './mail-messages.ts';

type About = { projectId: number; slug: string; question: string };

/** Tells the team who accompanies them from now on. */
export function tellAccepted(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  { projectId, slug, question }: About,
  { proposalId, name }: { proposalId: number; name: string },
  now: Date,
): Promise<void> {
  const mailIn: Parameters<typeof mailTeam>[4] = (locale) => {
    const t = mailMessages(locale);
    return {
      subject: t.acceptedSubject(name),
      parts: [paragraph(t.accepted(name, question)), paragraph(t.acceptedHow)],
      action: { href: companionHref(slug), label: t.acceptedLink },
      reason: t.reasonTeam,
    };
  };
  return mailTeam(tx, deps, projectId, `companion-accepted:${proposalId}`, mailIn, now);
}

/** Tells the team that somebody else is looked for. */
export function tellHandedOver(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  { projectId, slug, question }: About,
  { id, name }: { id: number; name: string },
  now: Date,
): Promise<void> {
  const mailIn: Parameters<typeof mailTeam>[4] = (locale) => {
    const t = mailMessages(locale);
    return {
      subject: t.handedOverSubject,
      parts: [paragraph(t.handedOver(name, question))],
      action: { href: companionHref(slug), label: t.handedOverLink },
      reason: t.reasonTeam,
    };
  };
  return mailTeam(tx, deps, projectId, `companion-handed-over:${id}`, mailIn, now);
}
