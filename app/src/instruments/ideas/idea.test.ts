import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { mayChange } from './idea.ts';
import { makeIdeas, makeIdeasStep } from './testing/ideas-step.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const countOf = async (id: number) =>
  town.db
    .selectFrom('contribution')
    .select(['supportCount', 'commentCount', 'status'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

async function oneIdea(slug: string, idea: Partial<Parameters<typeof makeIdeas>[2][number]> = {}, step = {}) {
  const made = await makeIdeasStep(town.db, slug, step);
  const [id = 0] = await makeIdeas(town.db, made, [{ title: `Een idee over ${slug}`, ...idea }]);
  return { id, step: made };
}
const signedIn = async (roles: ('moderator' | 'process_manager')[] = []) => {
  const personId = await makePerson(town.db, { name: 'Joke', roles });
  return { personId, as: await signInForTest(town.deps, personId, { strong: roles.length > 0 }) };
};

describe('support', () => {
  test('of one person counts once, from twenty tabs at the same time', async () => {
    const { id } = await oneIdea('steun');
    const { as } = await signedIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => town.post(`/ideeen/${id}/steun`, {}, { as })));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 303));
    expect((await countOf(id)).supportCount).toBe(1);
    expect(await (await town.get(`/ideeen/${id}`, { as })).text()).toContain('U steunt dit.');
    await Promise.all(Array.from({ length: 5 }, () => town.post(`/ideeen/${id}/steun-intrekken`, {}, { as })));
    expect((await countOf(id)).supportCount).toBe(0);
  });

  test('of twenty people at the same time counts twenty', async () => {
    const { id } = await oneIdea('drukte');
    await Promise.all(Array.from({ length: 20 }, () => town.post(`/ideeen/${id}/steun`, {})));
    expect((await countOf(id)).supportCount).toBe(20);
  });

  test('asks to sign in where the step wants it, and gives the way back', async () => {
    const { id } = await oneIdea('bewezen', {}, { assurance: 'email' });
    const answer = await town.post(`/ideeen/${id}/steun`, {});
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(`/inloggen?terug=${encodeURIComponent(`/ideeen/${id}`)}`);
    expect((await countOf(id)).supportCount).toBe(0);
  });

  test('is refused in a closed step, in a step without support, and for what is not there', async () => {
    const closed = await oneIdea('dicht', {}, { closesAt: new Date('2026-11-20T21:00:00Z') });
    expect((await town.post(`/ideeen/${closed.id}/steun`, {})).status).toBe(409);
    const off = await oneIdea('zonder-steun', {}, { settings: JSON.stringify({ allowSupport: false }) });
    expect((await town.post(`/ideeen/${off.id}/steun`, {})).status).toBe(409);
    const hidden = await oneIdea('verborgen-steun', { status: 'hidden' });
    expect((await town.post(`/ideeen/${hidden.id}/steun`, {})).status).toBe(404);
    for (const id of ['999999', '99999999999999999999', '0']) {
      expect([id, (await town.post(`/ideeen/${id}/steun`, {})).status]).toEqual([id, 404]);
      expect([id, (await town.get(`/ideeen/${id}`)).status]).toEqual([id, 404]);
    }
  });
});

describe('the page of an idea', () => {
  test('shows scripts and javascript: addresses as the text that they are', async () => {
    const { id } = await oneIdea('aanval', {
      title: '<script>alert(1)</script>',
      body: 'Klik javascript:alert(1) of https://stad.example/plan <img src=x onerror=alert(1)>',
    });
    await town.post(`/ideeen/${id}/reactie`, {
      body: '<svg onload=alert(1)> "javascript:alert(2)"',
      authorName: '<b>Bo</b>',
    });
    const page = await (await town.get(`/ideeen/${id}`)).text();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('href="https://stad.example/plan"');
    expect(page).not.toMatch(/<script>alert|<img src=x|<svg onload|<b>Bo|href="javascript:/);
  });

  test('of a hidden idea says why to everybody, and the moderator’s words to its author only', async () => {
    const { personId, as } = await signedIn();
    const { id } = await oneIdea('verborgen', { status: 'hidden', body: 'Kwetsende woorden.', personId });
    await town.db
      .insertInto('moderationDecision')
      .values({
        contributionId: id,
        decision: 'hide',
        category: 'offensive',
        reason: 'Scheld niet.',
        decidedAt: new Date('2026-11-20'),
      })
      .execute();
    const others = await town.get(`/ideeen/${id}`);
    expect(others.status).toBe(410);
    const page = await others.text();
    expect(page).toContain('Reden: het was kwetsend.');
    expect(page).not.toContain('Kwetsende woorden');
    expect(page).not.toContain('Scheld niet.');
    expect(await (await town.get(`/ideeen/${id}`, { as })).text()).toContain('Scheld niet.');
  });

  test('of a waiting idea is there for its author and for moderators', async () => {
    const { personId, as } = await signedIn();
    const { id } = await oneIdea('wachtend', { status: 'waiting', personId });
    expect((await town.get(`/ideeen/${id}`)).status).toBe(404);
    expect(await (await town.get(`/ideeen/${id}`, { as })).text()).toContain('Tot dan ziet alleen u dit.');
    expect((await town.get(`/ideeen/${id}`, { as: (await signedIn(['moderator'])).as })).status).toBe(200);
  });
});

describe('the discussion', () => {
  test('holds five hundred reactions, twenty conversations a page, each exactly once in both orders', async () => {
    const { id } = await oneIdea('lang-gesprek');
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 12, 8, minute));
    const tops = await town.db
      .insertInto('comment')
      .values(
        Array.from({ length: 250 }, (_, index) => ({
          contributionId: id,
          body: `Gesprek ${index}`,
          status: 'published' as const,
          submittedAt: at(index % 50),
        })),
      )
      .returning('id')
      .execute();
    await town.db
      .insertInto('comment')
      .values(
        tops.map((top, index) => ({
          contributionId: id,
          parentId: top.id,
          body: `Antwoord ${index}`,
          status: 'published' as const,
          submittedAt: at(60 + index),
        })),
      )
      .execute();
    for (const order of ['nieuwste', 'oudste']) {
      const seen: string[] = [];
      for (let page = 1; page <= 13; page++) {
        const html = await (await town.get(`/ideeen/${id}?reacties=${order}&pagina=${page}`)).text();
        const found = [...html.matchAll(/>((?:Gesprek|Antwoord) \d+)</g)].map((match) => match[1] ?? '');
        expect(found.length).toBeLessThanOrEqual(40);
        seen.push(...found);
      }
      expect(seen.length).toBe(500);
      expect(new Set(seen).size).toBe(500);
    }
  });

  test('keeps what was typed when it is refused, and takes a reaction once', async () => {
    const { id } = await oneIdea('reageren');
    expect((await town.post(`/ideeen/${id}/reactie`, { body: ' ', authorName: 'Noor' })).status).toBe(422);
    const long = await town.post(`/ideeen/${id}/reactie`, { body: 'x'.repeat(2001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(2001));
    const form = { body: 'Wat een goed plan.', submissionKey: crypto.randomUUID() };
    await Promise.all([1, 2, 3].map(() => town.post(`/ideeen/${id}/reactie`, form)));
    expect((await countOf(id)).commentCount).toBe(1);
  });

  test('an answer to an answer joins the same conversation; only officers speak for the municipality', async () => {
    const { id } = await oneIdea('niveaus');
    const react = async (body: string, more: Record<string, string> = {}, as = '') => {
      const answer = await town.post(`/ideeen/${id}/reactie`, { body, ...more }, as ? { as } : {});
      return /reactie-(\d+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    };
    const first = await react('Eerste', { official: 'ja' });
    const second = await react('Tweede', { parentId: first });
    await react('Derde', { parentId: second, official: 'ja' }, (await signedIn(['process_manager'])).as);
    const rows = await town.db
      .selectFrom('comment')
      .select(['body', 'parentId', 'official'])
      .where('contributionId', '=', id)
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { body: 'Eerste', parentId: null, official: false },
      { body: 'Tweede', parentId: Number(first), official: false },
      { body: 'Derde', parentId: Number(first), official: true },
    ]);
    expect(await (await town.get(`/ideeen/${id}?antwoord=${first}`)).text()).toContain(
      `name="parentId" value="${first}"`,
    );
  });

  test.each([
    ['een telefoonnummer', 'Bel mij op 06 12 34 56 78.'],
    ['een e-mailadres', 'Mail joke@voorbeeld.example'],
    ['een burgerservicenummer', 'Mijn nummer is 111222333.'],
  ])('asks first where it sees %s, loses nothing, and takes it out or to the moderator', async (what, body) => {
    const { id } = await oneIdea(`vraagt-${what.replaceAll(' ', '-')}`);
    const parentId = '987';
    const form = { body, authorName: 'Joke', parentId, submissionKey: crypto.randomUUID() };
    const asked = await town.post(`/ideeen/${id}/reactie`, form);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain(`misschien ${what}`);
    expect(page).toContain('name="moderatorFirst"');
    for (const typed of [body, 'value="Joke"', `name="parentId" value="${parentId}"`]) expect(page).toContain(typed);
    expect((await countOf(id)).commentCount).toBe(0);
    const without = await town.post(`/ideeen/${id}/reactie`, { ...form, body: 'Zonder nummer.' });
    expect(without.headers.get('location')).toContain('klaar=commented');
    const kept = { ...form, moderatorFirst: 'ja', submissionKey: crypto.randomUUID() };
    expect((await town.post(`/ideeen/${id}/reactie`, kept)).headers.get('location')).toContain('klaar=commentWaits');
  });

  test('a colleague may give a number of the town without being asked', async () => {
    const { id } = await oneIdea('nummer-gemeente');
    const { as } = await signedIn(['process_manager']);
    const sent = await town.post(`/ideeen/${id}/reactie`, { body: 'Bel 023 511 00 00.', official: 'ja' }, { as });
    expect(sent.headers.get('location')).toContain('klaar=commented');
  });

  test('hides words and name of a hidden reaction, and shows a waiting one to its writer', async () => {
    const { id } = await oneIdea('verborgen-reactie');
    const sent = await town.post(`/ideeen/${id}/reactie`, {
      body: 'Mail joke@voorbeeld.example',
      authorName: 'Joke',
      moderatorFirst: 'ja',
    });
    const as = sent.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(sent.headers.get('location')).toContain('klaar=commentWaits');
    expect(await (await town.get(`/ideeen/${id}`)).text()).not.toContain('joke@voorbeeld');
    expect(await (await town.get(`/ideeen/${id}`, { as })).text()).toContain('joke@voorbeeld');
    await town.db.updateTable('comment').set({ status: 'hidden' }).where('contributionId', '=', id).execute();
    const page = await (await town.get(`/ideeen/${id}`)).text();
    expect(page).toContain('Verborgen door een moderator.');
    expect(page).not.toMatch(/joke@voorbeeld|Joke/);
  });
});

describe('one’s own idea', () => {
  test('can be changed shortly after, by its author, and no longer once somebody supported it', async () => {
    const { personId, as } = await signedIn();
    const { id } = await oneIdea('wijzigen', { personId, publishedAt: new Date('2026-11-23T09:55:00Z') });
    const change = { title: 'Beter gezegd', body: 'Nu zonder tikfout.' };
    expect((await town.post(`/ideeen/${id}/wijzig`, change)).status).toBe(403);
    const number = await town.post(`/ideeen/${id}/wijzig`, { ...change, body: 'Bel 06 12 34 56 78.' }, { as });
    expect([number.status, (await number.text()).includes('misschien een telefoonnummer')]).toEqual([422, true]);
    expect((await town.post(`/ideeen/${id}/wijzig`, change, { as })).headers.get('location')).toBe(
      `/ideeen/${id}?klaar=changed`,
    );
    expect(await (await town.get(`/ideeen/${id}`)).text()).toContain('Beter gezegd');
    await town.post(`/ideeen/${id}/steun`, {});
    const late = await town.post(`/ideeen/${id}/wijzig`, { ...change, title: 'Iets heel anders' }, { as });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Iets heel anders');
  });

  test('can be withdrawn by its author only; then nobody reads it and it counts no longer', async () => {
    const { personId, as } = await signedIn();
    const { id, step } = await oneIdea('intrekken', { personId });
    await town.db.updateTable('step').set({ contributionCount: 1 }).where('id', '=', step.stepId).execute();
    await town.db.updateTable('project').set({ contributionCount: 1 }).where('id', '=', step.projectId).execute();
    expect((await town.post(`/ideeen/${id}/trek-in`, {})).status).toBe(403);
    const answers = await Promise.all([1, 2, 3].map(() => town.post(`/ideeen/${id}/trek-in`, {}, { as })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410]);
    expect((await town.get(`/ideeen/${id}`)).status).toBe(410);
    const counts = await town.db
      .selectFrom('step')
      .select('contributionCount')
      .where('id', '=', step.stepId)
      .executeTakeFirstOrThrow();
    expect(counts.contributionCount).toBe(0);
  });

  test('is changed only by its author, within fifteen minutes, while nobody took part', () => {
    const submittedAt = new Date('2026-11-23T10:00:00Z');
    fc.assert(
      fc.property(
        fc.record({
          mine: fc.boolean(),
          supportCount: fc.nat(2),
          commentCount: fc.nat(2),
          answered: fc.boolean(),
          status: fc.constantFrom('waiting' as const, 'published' as const, 'hidden' as const, 'withdrawn' as const),
        }),
        fc.integer({ min: 0, max: 30 }),
        (idea, minutes) => {
          const now = new Date(submittedAt.getTime() + minutes * 60_000);
          const there = idea.status === 'published' || idea.status === 'waiting';
          const alone = idea.supportCount === 0 && idea.commentCount === 0 && !idea.answered;
          expect(mayChange({ ...idea, submittedAt }, now).ok).toBe(idea.mine && there && alone && minutes <= 15);
        },
      ),
    );
  });
});
