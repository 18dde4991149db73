import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { TimelineItem } from '../../../platform/ui/timeline.tsx';
import { stageOf } from '../conversation.ts';
import type { ConversationRow } from '../conversation-row.ts';
import { conversationPageMessages } from './messages.ts';

/** What happened and what comes, from the question to the date of the conversation. */
export function courseOf(row: ConversationRow, now: Date, locale: Locale): TimelineItem[] {
  const t = conversationPageMessages(locale);
  const stage = stageOf(row, now);
  const day = (date: Date | string) => formatDay(date, locale);
  const items: TimelineItem[] = [
    { title: row.calledBy === 'residents' ? t.step.asked : t.step.byTown, when: day(row.askedAt), state: 'done' },
  ];
  if (row.openedAt && row.closesAt) {
    // The last whole day, not the midnight after it.
    const last = t.until(day(new Date(row.closesAt.getTime() - 1)));
    items.push({ title: t.step.open, when: last, state: stage === 'open' ? 'now' : 'done' });
  }
  if (row.calledAt && row.openedAt) items.push({ title: t.step.called, when: day(row.calledAt), state: 'done' });
  if (stage === 'called' && row.planBefore)
    items.push({ title: t.plan, when: t.planBefore(day(row.planBefore)), state: 'now' });
  if (row.plannedAt) items.push({ title: t.planned, when: day(row.plannedAt), state: 'done' });
  if (row.heldFrom) {
    const [when, text] = [formatMoment(row.heldFrom, locale), row.place ?? ''];
    items.push({ title: t.held, when, text, state: stage === 'held' ? 'done' : 'coming' });
  }
  return items;
}
