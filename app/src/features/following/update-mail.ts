import type { Locale } from '../../platform/i18n/locale.ts';
import { type MailPart, renderMail } from '../../platform/mail/template.ts';
import type { Settings } from '../../platform/settings.ts';
import { followMailMessages } from './mail-messages.ts';
import type { RenderedMail } from './send-to-readers.ts';

export type UpdateToTell = {
  id: number;
  projectId: number;
  slug: string;
  question: string;
  title: string;
  body: string;
  publishedAt: Date;
};
type Sender = Pick<Settings, 'baseUrl' | 'town'>;

/** Stands in a rendered mail where everybody's own link to unsubscribe comes. */
export const unsubscribePlace = 'https://unsubscribe.invalid/here';

/** The mail about one update. */
export function updateMail(update: UpdateToTell, sender: Sender, locale: Locale): RenderedMail {
  const t = followMailMessages(locale);
  const parts: MailPart[] = [
    { kind: 'paragraph', text: t.about(update.question) },
    ...paragraphs(update.body),
    { kind: 'button', href: `${sender.baseUrl}/trajecten/${update.slug}`, label: t.read },
  ];
  const unsubscribe = { href: unsubscribePlace, label: t.stopProject };
  return {
    subject: oneLine(update.title),
    ...renderMail({ heading: update.title, parts, reason: t.reasonAtOnce, unsubscribe }, sender, locale),
  };
}

/** The mail with everything since the digest before, by trajectory. */
export function digestMail(updates: readonly UpdateToTell[], sender: Sender, locale: Locale): RenderedMail {
  const t = followMailMessages(locale);
  const parts: MailPart[] = [];
  for (const [slug, own] of Map.groupBy(updates, (update) => update.slug)) {
    parts.push({ kind: 'heading', text: own[0]?.question ?? '' });
    for (const update of own) {
      parts.push({ kind: 'paragraph', text: update.title });
      const [first] = paragraphs(update.body);
      if (first) parts.push({ kind: 'quote', text: shortened(first.text) });
    }
    parts.push({ kind: 'link', href: `${sender.baseUrl}/trajecten/${slug}`, label: t.read });
  }
  const heading = t.digestHeading(updates.length);
  const unsubscribe = { href: unsubscribePlace, label: t.stopDigest };
  return { subject: heading, ...renderMail({ heading, parts, reason: t.reasonDaily, unsubscribe }, sender, locale) };
}

function paragraphs(body: string) {
  return body
    .split(/\r?\n\s*\r?\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph' as const, text }));
}

function shortened(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 280).replace(/\s+\S*$/, '')} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
