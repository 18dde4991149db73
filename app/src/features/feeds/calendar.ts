import ical from 'ical-generator';
import type { AppContext } from '../../platform/http/env.ts';
import type { Settings } from '../../platform/settings.ts';
import type { PublicMoment } from './public-moments.ts';
import { withoutControls } from './without-controls.ts';

/**
 * Moments as an iCalendar file. Times are given in UTC, which every calendar shows in its own time; the name of the
 * zone tells it where the moments are. A moment keeps its UID, so that a change moves it instead of adding a second.
 */
export function calendar(settings: Settings, name: string, moments: readonly PublicMoment[], now: Date): string {
  const host = new URL(settings.baseUrl).hostname;
  const file = ical({
    name: withoutControls(name),
    prodId: { company: 'Stadmakers', product: 'Agenda', language: 'NL' },
    x: { 'X-WR-TIMEZONE': 'Europe/Amsterdam' },
  });
  for (const moment of moments) {
    file.createEvent({
      id: `${moment.uid}@${host}`,
      stamp: now,
      start: moment.startsAt,
      end: moment.endsAt,
      summary: withoutControls(moment.title),
      description: withoutControls([moment.question, moment.description].filter(Boolean).join('\n\n')),
      location: withoutControls(moment.place) || null,
      url: `${settings.baseUrl}${moment.href}`,
    });
  }
  return file.toString();
}

/** Answers with a calendar that a calendar program can also subscribe to. */
export function sendCalendar(c: AppContext, body: string) {
  return c.body(body, 200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=300' });
}
