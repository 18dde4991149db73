import { expect, test } from 'vitest';
import { makeApplication } from '../testing/make-application.ts';
import { onSchemeTown } from '../testing/scheme-town.ts';
import { remindOfTerms } from './remind-of-terms.ts';

const { its } = onSchemeTown();

test('who has to act hears it in time and when it is late, and only then the whole team, each once', async () => {
  await makeApplication(its.town, 1, { state: 'complete', dueOn: '2026-12-07' });
  const told = async () => {
    await remindOfTerms(its.town.deps);
    await remindOfTerms(its.town.deps);
    const mails = its.town.db.selectFrom('message').select('toEmail').where('dedupeKey', 'like', 'scheme-term:%');
    return (await mails.orderBy('id').execute()).map(({ toEmail }) => toEmail.split('@')[0]);
  };
  its.town.at('2026-11-27T07:00:00Z');
  expect(await told()).toEqual([]);
  its.town.at('2026-11-30T07:00:00Z');
  expect(await told()).toEqual(['secretary']);
  its.town.at('2026-12-08T07:00:00Z');
  expect(await told()).toEqual(['secretary', 'secretary']);
  // On a Sunday nobody is there to read it.
  its.town.at('2026-12-13T07:00:00Z');
  expect(await told()).toHaveLength(2);
  its.town.at('2026-12-14T07:00:00Z');
  expect((await told()).slice(2).sort()).toEqual(['decider', 'secretary']);
});

test('who was asked something hears once more before the last day', async () => {
  await makeApplication(its.town, 2, { state: 'incomplete', dueOn: '2026-12-21', answerDue: '2026-12-07' });
  const count = async () => {
    await remindOfTerms(its.town.deps);
    const mails = its.town.db.selectFrom('message').select('id').where('dedupeKey', 'like', 'scheme-term:%:answer');
    return (await mails.execute()).length;
  };
  its.town.at('2026-12-01T07:00:00Z');
  expect(await count()).toBe(0);
  its.town.at('2026-12-03T07:00:00Z');
  expect(await count()).toBe(1);
  its.town.at('2026-12-04T07:00:00Z');
  expect(await count()).toBe(1);
});

test('who got money is asked how it went after the plan, and once more when the time to tell is over', async () => {
  await makeApplication(its.town, 3, { state: 'paid', startsOn: '2026-12-05' });
  const count = async () => {
    await remindOfTerms(its.town.deps);
    const mails = its.town.db.selectFrom('message').select('id').where('dedupeKey', 'like', 'scheme-term:%:tell%');
    return (await mails.execute()).length;
  };
  its.town.at('2026-12-04T07:00:00Z');
  expect(await count()).toBe(0);
  its.town.at('2026-12-07T07:00:00Z');
  expect(await count()).toBe(1);
  its.town.at('2027-02-01T07:00:00Z');
  expect(await count()).toBe(2);
});
