import { daysBetween } from '../../../platform/calendar/days.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, type ChipKind } from '../../../platform/ui/chip.tsx';
import { RowItem } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { daysLeft, type Stage, stageOf } from '../conversation.ts';
import type { ConversationRow } from '../conversation-row.ts';
import { conversationMessages } from '../messages.ts';
import { hidesText } from './visible.ts';

const chipOf = {
  waiting: 'waiting',
  open: 'open',
  expired: 'closed',
  called: 'open',
  planned: 'adopted',
  held: 'closed',
  refused: 'not',
  withdrawn: 'closed',
} as const satisfies Record<Stage, ChipKind>;

/** How far one is. */
export function StageChip({ stage, locale }: { stage: Stage; locale: Locale }) {
  return <Chip kind={chipOf[stage]}>{conversationMessages(locale).stage[stage]}</Chip>;
}

/** The subject, or what stands in its place where the words are not repeated. */
export function Subject({ row, locale }: { row: ConversationRow; locale: Locale }) {
  if (!hidesText(row)) return <Written>{row.subject}</Written>;
  const t = conversationMessages(locale);
  return <>{t.calledBy[row.calledBy]}</>;
}

/** What one row says of where it stands: signatures and days left, or days to plan it. */
export function standing(row: ConversationRow, now: Date, locale: Locale): string {
  const t = conversationMessages(locale);
  const today = townDay(now);
  switch (stageOf(row, now)) {
    case 'open': {
      const days = row.closesAt === null ? 0 : daysBetween(today, townDay(row.closesAt));
      return `${t.count(row.supporters, row.needed ?? 0)}. ${t.daysToSign(days)}.`;
    }
    case 'called':
      return `${t.planBy(daysLeft(row.planBefore ?? today, today))}.`;
    case 'expired':
      return `${t.count(row.supporters, row.needed ?? 0)}.`;
    case 'refused':
      return row.ground === null ? '' : t.ground[row.ground];
    case 'planned':
    case 'held':
      return row.heldFrom === null ? '' : whenAndWhere(row.heldFrom, row.place ?? '', locale);
    case 'waiting':
    case 'withdrawn':
      return '';
  }
}

/** When and where it is held. */
function whenAndWhere(from: Date, place: string, locale: Locale): string {
  return [formatMoment(from, locale), place].filter(Boolean).join(', ');
}

/** One conversation in a list. */
export function ConversationItem({
  row,
  now,
  locale,
  href,
}: {
  row: ConversationRow;
  now: Date;
  locale: Locale;
  href: string;
}) {
  const t = conversationMessages(locale);
  const place = row.area ?? t.wholeTown;
  return (
    <RowItem
      title={<Subject row={row} locale={locale} />}
      href={href}
      side={<StageChip stage={stageOf(row, now)} locale={locale} />}
    >
      {[t.calledBy[row.calledBy], place].join(' · ')}
      <br />
      {standing(row, now, locale)}
    </RowItem>
  );
}
