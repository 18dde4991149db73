import { expect, test } from 'vitest';
import { onScanTown } from '../testing/on-scan-town.ts';
import { remindOfSecondRound } from './remind-of-second-round.ts';

const { its, at, score } = onScanTown();

/** The subjects that were queued about the scan of this test, after the job ran twice. */
const told = async () => {
  await remindOfSecondRound(its.town.deps);
  await remindOfSecondRound(its.town.deps);
  const mails = its.town.db.selectFrom('message').select(['subject', 'text']);
  return mails.where('dedupeKey', 'like', `value-scan:${its.stepId}:%`).orderBy('id').execute();
};

test('who scored before hears it when the second round begins and before it ends, each once', async () => {
  await score(1, [4, 5, 3], its.resident);
  // Without an account there is no address: that score waits for its code.
  await score(2, [1, 1, 1]);
  await at('2027-04-30');
  expect(await told()).toEqual([]);
  await at('2027-05-01');
  const [start, ...more] = await told();
  expect([start?.subject, more]).toEqual(['Wat vindt u nu? Wat is de pluktuin waard?', []]);
  expect(start?.text).toContain('1 januari 2028');
  await at('2027-12-28');
  expect(await told()).toHaveLength(1);
  await at('2027-12-29');
  expect((await told()).map(({ subject }) => subject)[1]).toBe('Het kan nog een paar dagen: Wat is de pluktuin waard?');
});

test('who scored again, or scored only now, hears nothing more', async () => {
  await score(1, [4, 5, 3], its.resident);
  await at('2027-05-20');
  expect((await score(1, [2, 2, 2], its.resident)).status).toBe(303);
  expect(await told()).toEqual([]);
  // And nothing at all once the step is closed.
  await at('2028-01-02');
  expect(await told()).toEqual([]);
});
