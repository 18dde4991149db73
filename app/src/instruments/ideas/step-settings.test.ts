import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { type IdeasStep, makeIdeas, makeIdeasStep } from './testing/ideas-step.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const idea = (title: string, more: Record<string, string> = {}) => ({
  title,
  body: 'Met bessen en kruiden voor de kinderen.',
  submissionKey: crypto.randomUUID(),
  anyway: 'ja',
  ...more,
});
const send = (step: IdeasStep, form: Record<string, string>, as?: string) =>
  town.post(`${step.path}/nieuw`, form, as ? { as } : {});
const somebody = async (proof?: 'post_code' | 'resident') => {
  const personId = await makePerson(town.db, { name: 'Joke' });
  if (proof) {
    const oidc = proof === 'resident' ? { issuer: 'https://inloggen.example', pseudonym: personId } : {};
    await town.db
      .insertInto('proof')
      .values({
        personId,
        level: proof,
        method: proof === 'resident' ? 'oidc' : 'post_code',
        achievedAt: town.deps.now(),
        ...oidc,
      })
      .execute();
  }
  return { personId, as: await signInForTest(town.deps, personId) };
};
const statusesIn = async (step: IdeasStep) =>
  (await town.db.selectFrom('contribution').select('status').where('stepId', '=', step.stepId).execute()).map(
    ({ status }) => status,
  );

describe('a step opens and closes to the second', () => {
  const opensAt = new Date('2026-11-23T09:00:00Z');
  const closesAt = new Date('2026-11-23T11:00:00Z');
  test.each([
    ['a second before it opens', -1, opensAt, 409],
    ['in the second in which it opens', 0, opensAt, 303],
    ['a second before it closes', -1, closesAt, 303],
    ['in the second in which it closes', 0, closesAt, 409],
  ])('%s', async (when, seconds, moment, status) => {
    const step = await makeIdeasStep(town.db, `grens-${when.replaceAll(' ', '-')}`, { opensAt, closesAt });
    const [existing] = await makeIdeas(town.db, step, [{ title: 'Een die er al stond' }]);
    town.at(new Date(moment.getTime() + seconds * 1000));
    try {
      const { as } = await somebody();
      expect((await send(step, idea(`Precies ${when}`), as)).status).toBe(status);
      expect((await town.post(`/ideeen/${existing}/steun`, {}, { as })).status).toBe(status);
      expect((await town.post(`/ideeen/${existing}/reactie`, { body: 'Goed plan' }, { as })).status).toBe(status);
    } finally {
      town.at('2026-11-23T10:00:00Z');
    }
  });
});

describe('the limit of a person', () => {
  test('lets exactly so many of ten posts at once come in, and one more after one was taken back', async () => {
    const step = await makeIdeasStep(town.db, 'tien-tegelijk', { limitPerPerson: 4 });
    const { as } = await somebody();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => send(step, idea(`Plan ${index}`), as)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(4);
    expect(statuses.filter((status) => status === 409)).toHaveLength(6);
    expect(await statusesIn(step)).toHaveLength(4);
    const placed = answers
      .find((answer) => answer.status === 303)
      ?.headers.get('location')
      ?.split('?')[0];
    expect((await town.post(`${placed}/trek-in`, {}, { as })).status).toBe(303);
    expect((await send(step, idea('Toch dit plan'), as)).status).toBe(303);
    expect((await send(step, idea('En nog een'), as)).status).toBe(409);
  });

  test('is of each person: a neighbour at the same moment has a limit of their own', async () => {
    const step = await makeIdeasStep(town.db, 'ieder-een', { limitPerPerson: 1 });
    const people = await Promise.all([somebody(), somebody(), somebody()]);
    const answers = await Promise.all(
      people.flatMap(({ as }, person) => [0, 1].map((again) => send(step, idea(`Van ${person}, keer ${again}`), as))),
    );
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(3);
  });

  test('counts what a visitor placed before, known by a cookie', async () => {
    const step = await makeIdeasStep(town.db, 'bezoeker-een', { limitPerPerson: 1 });
    const first = await send(step, idea('Van een bezoeker'));
    const as = (first.headers.getSetCookie().find((one) => one.startsWith('bezoeker=')) ?? '').split(';')[0] ?? '';
    expect((await send(step, idea('Nog een van een bezoeker'), as)).status).toBe(409);
  });
});

describe('moderation', () => {
  test('beforehand keeps ideas and reactions for a moderator; afterwards they stand at once', async () => {
    for (const [moderation, status] of [
      ['before', 'waiting'],
      ['after', 'published'],
    ] as const) {
      const step = await makeIdeasStep(town.db, `moderatie-${moderation}`, { moderation });
      const { as } = await somebody();
      await send(step, idea(`Eerst gelezen? ${moderation}`), as);
      expect(await statusesIn(step)).toEqual([status]);
      const list = await (await town.get(step.path)).text();
      expect(list.includes(`Eerst gelezen? ${moderation}`)).toBe(status === 'published');
      const [existing] = await makeIdeas(town.db, step, [{ title: 'Staat er al' }]);
      const reaction = await town.post(`/ideeen/${existing}/reactie`, { body: 'Goed plan' }, { as });
      const done = status === 'waiting' ? 'commentWaits' : 'commented';
      expect(reaction.headers.get('location')).toContain(`klaar=${done}`);
    }
  });
});

describe('what somebody has to prove', () => {
  const levels = ['anonymous', 'email', 'post_code', 'resident'] as const;
  const actors = {
    anonymous: async () => undefined,
    email: async () => (await somebody()).as,
    post_code: async () => (await somebody('post_code')).as,
    resident: async () => (await somebody('resident')).as,
  };
  /** The way to what is missing, first for who is not signed in. */
  const ways = {
    anonymous: [/never/, /never/],
    email: [/^\/inloggen\?terug=/, /never/],
    post_code: [/^\/inloggen\?terug=/, /^\/mijn\/brief\?terug=/],
    resident: [/^\/inloggen\?terug=/, /^\/inloggen\/gemeente\?terug=/],
  } as const;
  let withLogin: TestApp;
  beforeAll(async () => {
    withLogin = await testApp({
      settings: {
        oidc: { issuer: 'https://inloggen.example' } as NonNullable<TestApp['deps']['settings']['oidc']>,
      },
    });
  });
  afterAll(() => withLogin.drop());

  test.each(levels.flatMap((needed) => levels.map((proven) => [needed, proven] as const)))(
    'a step for %s and somebody who proved %s',
    async (needed, proven) => {
      const before = town;
      town = withLogin;
      try {
        const step = await makeIdeasStep(town.db, `bewijs-${needed}-${proven}`.replaceAll('_', '-'), {
          assurance: needed,
        });
        const as = await actors[proven]();
        const sent = await send(step, idea('Een plan met bewijs'), as);
        expect(sent.status).toBe(303);
        const place = sent.headers.get('location') ?? '';
        if (levels.indexOf(proven) >= levels.indexOf(needed)) {
          expect(place).toMatch(/^\/ideeen\/\d+\?klaar=placed$/);
        } else {
          expect(place).toMatch(ways[needed][proven === 'anonymous' ? 0 : 1]);
          expect(decodeURIComponent(place)).toContain(`terug=${step.path}/nieuw`);
          expect(await statusesIn(step)).toEqual([]);
          const [existing] = await makeIdeas(town.db, step, [{ title: 'Staat er al' }]);
          const refused = await town.post(`/ideeen/${existing}/steun`, {}, as ? { as } : {});
          expect(refused.status).toBe(403);
          const link = place.split('?')[0];
          expect(await refused.text()).toContain(`href="${link}?terug=%2Fideeen%2F${existing}"`);
          const page = await (await town.get(`/ideeen/${existing}`, as ? { as } : {})).text();
          expect(page).toContain(`href="${link}?terug=%2Fideeen%2F${existing}%23reacties"`);
        }
      } finally {
        town = before;
      }
    },
  );
});

describe('a step for some areas', () => {
  test('takes what is about a buurt inside, not about another wijk, nor about an area that is not there', async () => {
    const areas = await town.db
      .selectFrom('area')
      .select(['id', 'code'])
      .where('code', 'in', ['WK039209', 'WK039217'])
      .orderBy('code')
      .execute();
    const [parkwijk, spaarndam] = areas.map(({ id }) => id);
    const buurt = await town.db
      .insertInto('area')
      .values({ code: 'BU03920999', name: 'Klein Parkje', shortName: 'Parkje', kind: 'buurt', parentId: parkwijk ?? 0 })
      .returning('id')
      .executeTakeFirstOrThrow();
    const step = await makeIdeasStep(town.db, 'alleen-parkwijk');
    await town.db
      .insertInto('stepArea')
      .values({ stepId: step.stepId, areaId: parkwijk ?? 0 })
      .execute();
    const { as } = await somebody();
    const about = async (area: number | undefined) =>
      (await send(step, idea(`Over gebied ${area}`, { area: String(area) }), as)).status;
    expect([await about(parkwijk), await about(buurt.id)]).toEqual([303, 303]);
    expect([await about(spaarndam), await about(99_999_999)]).toEqual([422, 422]);
    expect(await statusesIn(step)).toHaveLength(2);
  });
});
