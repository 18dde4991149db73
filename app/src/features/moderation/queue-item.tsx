import { formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../platform/ui/person-line.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { MarkedText } from './marked-text.tsx';
import { messages } from './messages.ts';
import type { QueueItem } from './moderation-queue.ts';
import { findPersonalData } from './personal-data.ts';

/** The text itself, with why it stands before a moderator and how long it has waited. */
export function QueueItemText({ item, locale, now }: { item: QueueItem; locale: Locale; now: Date }) {
  const t = messages(locale);
  const days = Math.max(0, Math.floor((now.getTime() - item.since.getTime()) / 86_400_000));
  return (
    <>
      <Chips>
        <Chip>{item.kind === 'comment' ? t.comment(item.title) : t[item.kind]}</Chip>
        {item.status !== 'hidden' && <Chip kind={days >= 2 ? 'soon' : 'waiting'}>{t.waits(days)}</Chip>}
        {item.reports.length > 0 && <Chip>{t.reports(item.reports.length)}</Chip>}
        {item.projectHref !== null && (
          <Chip href={item.projectHref}>
            <Written>{item.projectQuestion}</Written>
          </Chip>
        )}
      </Chips>
      {item.kind === 'initiative' ? (
        <Paragraph soft>{formatMoment(item.submittedAt, locale)}</Paragraph>
      ) : (
        <PersonLine name={item.authorName || t.resident}>{formatMoment(item.submittedAt, locale)}</PersonLine>
      )}
      {item.body.split(/\n\s*\n/).map((paragraph) => (
        <Paragraph>
          <Written>
            <MarkedText text={paragraph} />
          </Written>
        </Paragraph>
      ))}
      <Why item={item} locale={locale} />
    </>
  );
}

function Why({ item, locale }: { item: QueueItem; locale: Locale }) {
  const t = messages(locale);
  const recognised = findPersonalData(`${item.title}\n${item.body}`).length > 0;
  const reasons = [
    ...(item.status === 'waiting' && !recognised ? [t.before] : []),
    ...(recognised ? [t.recognised] : []),
    ...[
      ...Map.groupBy(
        item.reports.filter((report) => !report.automatic),
        (report) => report.reason,
      ),
    ].map(([reason, reports]) => {
      const words = reports.map((report) => report.explanation).filter((text) => text !== '');
      const quoted = words.length > 0 ? ` “${words.join('” “')}”` : '';
      return `${t.reasons[reason]} (${reports.length}).${quoted}`;
    }),
    ...(item.status === 'hidden' && item.lastReason ? [`${t.hiddenBecause} ${item.lastReason}`] : []),
    ...(item.own ? [t.own] : []),
  ];
  if (reasons.length === 0) return null;
  return (
    <>
      <Paragraph>
        <strong>{t.why}</strong>
      </Paragraph>
      <List items={reasons} />
    </>
  );
}
