import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match, messagesADay, open, send, sideOf, threadsADay, unmatch } from './thread.ts';

const people = fc.constantFrom('anna', 'ben', 'chris');

test('only the two sides read a conversation', () => {
  fc.assert(
    fc.property(
      people,
      people,
      fc.option(fc.constantFrom(1, 2)),
      people,
      fc.subarray([1, 2]),
      (helperId, other, projectId, personId, speaksFor) => {
        const sides = { helperId, projectId, askerId: projectId === null ? other : null };
        const side = sideOf(sides, { personId, speaksFor });
        const asks = projectId === null ? other === personId : speaksFor.includes(projectId);
        expect(side !== null).toBe(helperId === personId || asks);
      },
    ),
  );
  expect(sideOf({ helperId: null, projectId: null, askerId: null }, { personId: 'anna', speaksFor: [1] })).toBeNull();
});

test('who writes to ever more people, or sends all the same, is stopped for the day', () => {
  const none = { opened: 0, messages: 0, openings: [] };
  expect(open('Hallo', none).ok).toBe(true);
  expect(open('Hallo', { ...none, opened: threadsADay })).toMatchObject({ error: { kind: 'too-many-today' } });
  expect(open('Koop nu', { ...none, openings: ['Koop nu', 'Koop nu ', 'Koop nu'] })).toMatchObject({
    error: { kind: 'same-text' },
  });
  expect(send({ ...none, messages: messagesADay - 1 }).ok).toBe(true);
  expect(send({ ...none, messages: messagesADay }).ok).toBe(false);
});

test('a match is followed up after two weeks, and can be undone until then', () => {
  const fresh = { matchedAt: null, askedAt: null, bothThere: true };
  expect(match(fresh, '2026-11-23')).toEqual({ ok: true, value: { askOn: '2026-12-07' } });
  expect(match({ ...fresh, bothThere: false }, '2026-11-23').ok).toBe(false);
  const matched = { ...fresh, matchedAt: new Date(0) };
  expect(match(matched, '2026-11-23')).toMatchObject({ error: { kind: 'matched-already' } });
  expect(unmatch(matched).ok).toBe(true);
  expect(unmatch(fresh).ok).toBe(false);
  expect(unmatch({ ...matched, askedAt: new Date(0) })).toMatchObject({ error: { kind: 'asked-already' } });
});
