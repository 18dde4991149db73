import type { Child } from 'hono/jsx';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Written } from '../../platform/ui/written.tsx';
import { projectMessages } from './messages.ts';
import type { TimelineItem } from './timeline.ts';

/** A stretch or point of time as people would say it: "3 december 2026", "voorjaar 2027", "vanaf 1 mei 2027". */
export function whenOf(item: TimelineItem, locale: Locale): { when: Child; precision: 'exact' | 'about' | 'open' } {
  const t = projectMessages(locale);
  const from = item.from && formatDay(item.from, locale);
  const to = item.to && formatDay(item.to, locale);
  if (!from && item.approximate) return { when: <Written>{item.approximate}</Written>, precision: 'about' };
  if (!from) return { when: to ? t.until(to) : t.noDate, precision: 'about' };
  if (item.kind === 'moment') return { when: from, precision: 'exact' };
  return to ? { when: t.between(from, to), precision: 'exact' } : { when: t.from(from), precision: 'open' };
}
