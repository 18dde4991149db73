import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instruments } from '../../instruments/registry.ts';
import type { Actor } from '../../platform/actor.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson } from '../../testing/sign-in.ts';
import { comment, contribute } from '../steps/index.ts';
import { decisions } from './decision.ts';
import { moderate } from './moderate.ts';
import { remindModerators } from './reminder.ts';
import type { TextReference } from './text-reference.ts';

let town: TestApp;
let stepId: number;
let projectId: number;
let noor: Actor;
let ids: Record<'noor' | 'amir' | 'bea', string>;

beforeAll(async () => {
  town = await testApp();
  const project = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: 'plein', question: 'Hoe wordt het plein groener?', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  projectId = project.id;
  const step = await town.db
    .insertInto('step')
    .values({ projectId, instrument: 'ideas', title: 'Ideeën', status: 'published', assurance: 'anonymous' })
    .returning('id')
    .executeTakeFirstOrThrow();
  stepId = step.id;
  ids = {
    noor: await makePerson(town.db, { name: 'Noor Visser', roles: ['moderator'] }),
    amir: await makePerson(town.db, { name: 'Amir Bakker', roles: ['moderator'] }),
    bea: await makePerson(town.db, { name: 'Bea Smit', email: 'bea.smit@bewoner.example' }),
  };
  noor = actor(ids.noor, 'Noor Visser');
});
afterAll(() => town.drop());

const actor = (personId: string, name: string): Actor => ({
  kind: 'person',
  personId,
  name,
  email: null,
  roles: [{ role: 'moderator', projectId: null }],
  assurance: 'email',
  strong: true,
});

async function idea(body: string, personId = ids.bea): Promise<TextReference> {
  const by: Actor = { ...(actor(personId, 'Bea Smit') as Extract<Actor, { kind: 'person' }>), roles: [] };
  const draft = {
    title: 'Een pluktuin',
    body,
    authorName: 'Bea Smit',
    areaId: null,
    point: null,
    pictureId: null,
    submissionKey: null,
  };
  const who = { personId, contactId: null, visitorId: null };
  const at = town.deps.now();
  const made = await town.db
    .transaction()
    .execute((tx) => contribute(tx, by, who, { stepId, draft, channel: 'web', at }));
  if (!made.ok) throw new Error(made.error.kind);
  return { kind: 'contribution', id: made.value.id };
}

async function reaction(contributionId: number, body: string): Promise<TextReference> {
  const by: Actor = { kind: 'visitor', visitorId: 'een-bezoeker' };
  const draft = { body, parentId: null, authorName: '', official: false, submissionKey: null };
  const who = { personId: null, contactId: null, visitorId: 'een-bezoeker' };
  const at = town.deps.now();
  const made = await town.db
    .transaction()
    .execute((tx) => comment(tx, by, who, { contributionId, draft, channel: 'web', at }));
  if (!made.ok) throw new Error(made.error.kind);
  return { kind: 'comment', id: made.value.id };
}

const hide = { decision: 'hide', category: 'offensive', ownWords: '' } as const;
const mailsTo = (email: string) =>
  town.db.selectFrom('message').select(['subject', 'text']).where('toEmail', '=', email).orderBy('id').execute();

test('who is hidden reads the reason in a mail, and the count of what came in stays', async () => {
  const text = await idea('Wat een onzin allemaal');
  const result = await moderate(town.deps, noor, {
    text,
    seen: 0,
    ruling: { ...hide, ownWords: 'Schelden mag niet.' },
  });
  expect(result).toEqual({ ok: true, value: { status: 'hidden', decision: 'hide' } });
  const [mail] = await mailsTo('bea.smit@bewoner.example');
  expect(mail?.subject).toBe('Uw tekst is verborgen');
  expect(mail?.text).toContain('Uw tekst is beledigend of bedreigend voor anderen. Schelden mag niet.');
  const step = await town.db.selectFrom('step').select('contributionCount').where('id', '=', stepId).executeTakeFirst();
  expect(step?.contributionCount).toBe(1);
});

test('of two moderators at the same text the second hears what the first decided', async () => {
  const text = await idea('Meer bomen');
  const ruling = { decision: 'leave', category: null, ownWords: '' } as const;
  const results = await Promise.all([
    moderate(town.deps, noor, { text, seen: 0, ruling }),
    moderate(town.deps, actor(ids.amir, 'Amir Bakker'), { text, seen: 0, ruling: hide }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const [second] = results.filter((result) => !result.ok);
  expect(second?.ok === false && second.error).toMatchObject({
    kind: 'decided-by-another',
    earlier: { by: expect.stringMatching(/Noor Visser|Amir Bakker/) },
  });
});

test('a moderator’s own contribution waits for another, and a stranger decides about nothing', async () => {
  const text = await idea('Mijn eigen idee', ids.noor);
  const own = await moderate(town.deps, noor, { text, seen: 0, ruling: hide });
  expect(own.ok === false && own.error.kind).toBe('own-text');
  const stranger = { ...(actor(ids.bea, 'Bea Smit') as Extract<Actor, { kind: 'person' }>), roles: [] };
  const refused = await moderate(town.deps, stranger, { text, seen: 0, ruling: hide });
  expect(refused.ok === false && refused.error.kind).toBe('not-allowed');
  expect((await moderate(town.deps, actor(ids.amir, 'Amir'), { text, seen: 0, ruling: hide })).ok).toBe(true);
});

test('every counter equals what stands in the tables, in whatever order moderators decide', async () => {
  const command = fc.record({ pick: fc.nat(5), decision: fc.constantFrom(...decisions) });
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 12 }), async (commands) => {
      const subject = await idea('Een idee met reacties');
      const texts = [
        subject,
        await reaction(subject.id, 'Goed plan'),
        await reaction(subject.id, 'Bel mij op 06 12345678'),
        await reaction(subject.id, 'Niet doen'),
      ];
      for (const { pick, decision } of commands) {
        const text = texts[pick % texts.length] as TextReference;
        const column = text.kind === 'comment' ? 'commentId' : 'contributionId';
        const last = await town.db
          .selectFrom('moderationDecision')
          .select((eb) => eb.fn.max('id').as('id'))
          .where(column, '=', text.id)
          .executeTakeFirst();
        await moderate(town.deps, noor, {
          text,
          seen: last?.id ?? 0,
          ruling: { decision, category: 'spam', ownWords: '' },
        });
      }
      expect(await counters()).toEqual(await counted());
    }),
    { numRuns: 15 },
  );
});

async function counters() {
  const steps = await town.db.selectFrom('step').select('contributionCount').where('id', '=', stepId).execute();
  const projects = await town.db
    .selectFrom('project')
    .select('contributionCount')
    .where('id', '=', projectId)
    .execute();
  const comments = await town.db.selectFrom('contribution').select(['id', 'commentCount']).orderBy('id').execute();
  return { step: steps[0]?.contributionCount, project: projects[0]?.contributionCount, comments };
}

async function counted() {
  const contributions = await town.db
    .selectFrom('contribution')
    .select((eb) => [
      'contribution.id',
      eb
        .selectFrom('comment')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('comment.contributionId', '=', 'contribution.id')
        .where('comment.status', '=', 'published')
        .as('commentCount'),
    ])
    .where('contribution.status', '<>', 'withdrawn')
    .orderBy('contribution.id')
    .execute();
  return { step: contributions.length, project: contributions.length, comments: contributions };
}

test('moderators get one mail a day while texts wait, and none when nothing does', async () => {
  await town.db.updateTable('flag').set({ settledAt: town.deps.now() }).execute();
  await town.db.updateTable('contribution').set({ status: 'published' }).where('status', '=', 'waiting').execute();
  await town.db.updateTable('comment').set({ status: 'published' }).where('status', '=', 'waiting').execute();
  const reminders = () =>
    town.db.selectFrom('message').select('dedupeKey').where('dedupeKey', 'like', 'moderation-reminder:%').execute();
  await remindModerators(town.deps, instruments);
  expect(await reminders()).toEqual([]);
  await idea('Bel mij op 06 12345678');
  await remindModerators(town.deps, instruments);
  await remindModerators(town.deps, instruments);
  expect(await reminders()).toHaveLength(2);
  town.at('2026-11-24T07:00:00Z');
  await remindModerators(town.deps, instruments);
  expect(await reminders()).toHaveLength(4);
});
