import ical, { ICalEventStatus } from 'ical-generator';
import type { Settings } from '../../platform/settings.ts';
import { gatheringPath } from './gathering-paths.ts';
import type { Gathering } from './load-gatherings.ts';

/** The meetings of a gathering as an iCalendar file; a meeting keeps its UID, so that a change moves it. */
export function calendarFile({ baseUrl }: Pick<Settings, 'baseUrl'>, gathering: Gathering, now: Date): string {
  const { id, title, description, place, meetings, state } = gathering;
  const status = state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
  const file = ical({ name: title, prodId: { company: 'Stadmakers', product: 'Agenda', language: 'NL' } });
  for (const { ordinal, startsAt, endsAt } of meetings) {
    file.createEvent({
      id: `gathering-${id}-${ordinal}@${new URL(baseUrl).hostname}`,
      ...{ stamp: now, start: startsAt, end: endsAt, status, summary: title, description, location: place || null },
      url: `${baseUrl}${gatheringPath(id)}`,
    });
  }
  return file.toString();
}
