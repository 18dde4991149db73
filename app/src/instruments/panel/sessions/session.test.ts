import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSession, publicSessions, type Session, sessionState } from './session.ts';

const noon = new Date('2026-11-23T11:00:00Z');
const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);
const made = fc
  .record({ start: fc.integer({ min: -500, max: 500 }), published: fc.boolean(), cancelled: fc.boolean() })
  .map(
    ({ start, published, cancelled }): Session => ({
      id: start,
      momentId: null,
      title: 'Avond',
      startsAt: hours(start),
      endsAt: hours(start + 2),
      place: 'Bibliotheek',
      agenda: '',
      openToAll: true,
      publishedAt: published ? hours(-600) : null,
      cancelledAt: published && cancelled ? hours(-550) : null,
      cancelledBecause: published && cancelled ? 'Ziek.' : '',
      report: '',
      attended: null,
      reportedAt: null,
    }),
  );

test('whatever is planned, everybody sees each published session once: what comes first, then what was', () => {
  fc.assert(
    fc.property(fc.array(made), (sessions) => {
      const { coming, past } = publicSessions(sessions, noon);
      expect([...coming, ...past].length).toBe(sessions.filter(({ publishedAt }) => publishedAt).length);
      const starts = (some: Session[]) => some.map(({ startsAt }) => startsAt.getTime());
      expect(starts(coming)).toEqual(starts(coming).sort((a, b) => a - b));
      expect(starts(past)).toEqual(starts(past).sort((a, b) => b - a));
      expect(past.every(({ endsAt }) => endsAt <= noon)).toBe(true);
    }),
  );
});

test('the next session is never one that was cancelled, is over, or that nobody may know of', () => {
  fc.assert(
    fc.property(fc.array(made), (sessions) => {
      const next = nextSession(sessions, noon);
      const possible = sessions.filter((each) => ['coming', 'now'].includes(sessionState(each, noon)));
      expect(next?.startsAt.getTime()).toBe(
        possible.length === 0 ? undefined : Math.min(...possible.map(({ startsAt }) => startsAt.getTime())),
      );
    }),
  );
});
