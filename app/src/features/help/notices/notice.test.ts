import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change, close, type Earlier, type NoticeDraft, noticesADay, place, type Status } from './notice.ts';

const days = { today: '2026-11-23', latest: '2027-05-25' };
const draft: NoticeDraft = {
  kind: 'hands',
  title: 'Wie helpt met spitten?',
  body: 'Zaterdag om tien uur.',
  organisation: '',
  authorName: 'Ben',
  areaId: null,
  place: '',
  untilOn: '2026-12-01',
};
const earlier = (more: Partial<Earlier>): Earlier => ({
  title: 'Iets anders',
  body: 'Ook iets',
  withinDay: true,
  standing: true,
  ...more,
});
const status = fc.constantFrom<Status>('published', 'hidden', 'closed');

test('a notice is for today at least and half a year at most', () => {
  expect(place(draft, [], days).ok).toBe(true);
  expect(place({ ...draft, untilOn: days.today }, [], days).ok).toBe(true);
  expect(place({ ...draft, untilOn: '2026-11-22' }, [], days)).toMatchObject({ error: { kind: 'date-passed' } });
  expect(place({ ...draft, untilOn: '2027-05-26' }, [], days)).toMatchObject({ error: { kind: 'date-too-far' } });
});

test('who places the same text again, in capitals or not, is told that it is there already', () => {
  const same = earlier({ title: ' wie HELPT met  spitten?', body: draft.body, withinDay: false });
  expect(place(draft, [same], days)).toMatchObject({ error: { kind: 'same-text' } });
  expect(place(draft, [{ ...same, standing: false }], days).ok).toBe(true);
});

test('nobody places more than five a day, whatever else stands there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (today, before) => {
      const all = [
        ...Array.from({ length: today }, (_, n) => earlier({ title: `Vandaag ${n}` })),
        ...Array.from({ length: before }, (_, n) => earlier({ title: `Eerder ${n}`, withinDay: false })),
      ];
      expect(place(draft, all, days).ok).toBe(today < noticesADay);
    }),
  );
});

test('what a moderator hid stays hidden, whatever its owner does', () => {
  fc.assert(
    fc.property(status, (at) => {
      expect(change(at, draft, days).ok).toBe(at !== 'hidden');
      expect(close(at).ok).toBe(at === 'published');
    }),
  );
});
