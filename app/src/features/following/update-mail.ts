import type { Locale } from '../../platform/i18n/locale.ts';
import { type MailPart, type MailText, paragraph, paragraphs, type SitePath } from '../../platform/mail/mail-text.ts';
import { projectHref } from '../project-access/index.ts';
import type { UpdateToTell } from './load-updates.ts';
import { followMailMessages } from './mail-messages.ts';

function hrefOf({ projectKind: kind, slug }: UpdateToTell): SitePath {
  return projectHref({ kind, slug });
}

/** The mail about one update. */
export function updateMail(update: UpdateToTell, locale: Locale): MailText {
  const t = followMailMessages(locale);
  return {
    subject: update.title,
    parts: [paragraph(t.about(update.question)), ...paragraphs(update.body)],
    action: { href: hrefOf(update), label: t.read },
    reason: t.reasonAtOnce[update.projectKind],
    unsubscribe: t.stopProject[update.projectKind],
  };
}

/** The mail with everything since the digest before, by trajectory. */
export function digestMail(updates: readonly UpdateToTell[], locale: Locale): MailText {
  const t = followMailMessages(locale);
  const parts: MailPart[] = [];
  for (const [href, own] of Map.groupBy(updates, hrefOf)) {
    parts.push({ kind: 'heading', text: own[0]?.question ?? '', href });
    for (const { title, body } of own) {
      const [first] = body.trim().split(/\r?\n\s*\r?\n/);
      parts.push({ kind: 'paragraph', text: title, strong: true });
      if (first) parts.push({ kind: 'quote', text: shortened(first) });
    }
  }
  return {
    subject: t.digestHeading(updates.length),
    parts,
    action: { href: '/mijn/volgen', label: t.seeFollows },
    reason: t.reasonDaily,
    unsubscribe: t.stopDigest,
  };
}

function shortened(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 280).replace(/\s+\S*$/, '')} …`;
}
