import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshPlace } from '../fresh-place.ts';
import { type CrashReport, crash } from './crash.ts';

// Once the application alone and once with its server; `npm run bench:crash` does it twenty times.
let report: CrashReport;
let place: Awaited<ReturnType<typeof freshPlace>>;
beforeAll(async () => {
  place = await freshPlace();
  report = await crash({ dataDir: place.dataDir, rounds: 2, log: () => {} });
}, 180_000);
afterAll(() => place.remove());

test('whatever was acknowledged before a kill -9 is there afterwards, and every count is right', () => {
  expect(report.rounds.map((round) => round.acknowledged > 0)).toEqual([true, true]);
  expect(report.missing).toEqual([]);
  expect(report.wrongCounts).toEqual([]);
});

test('nobody gets a mail twice, though the application was killed while mail went out', () => {
  expect(report.mail.arrived).toBeGreaterThan(0);
  expect(report.mail.twice).toEqual([]);
  expect(Object.keys(report.mail.states).sort()).not.toContain('failed');
});

test('the audit chain is whole after every kill', () => {
  expect(report.audit).toMatchObject({ brokenAt: null, unsealed: 0, knownHashFound: true });
});
