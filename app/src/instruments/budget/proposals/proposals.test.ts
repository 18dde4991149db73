import { describe, expect, test } from 'vitest';
import { plainRules } from '../testing/on-budget-town.ts';
import { onProposalsTown } from '../testing/on-proposals-town.ts';

const { its, get, post, bench, read, propose, proposed } = onProposalsTown();

describe('a resident proposes a project', () => {
  test('and everybody reads it, with its state on the own page of the proposer', async () => {
    expect(await read()).toContain('Doe een voorstel');
    const id = await proposed({ authorName: 'Riet' });
    expect(await read()).toContain('1 voorstel bekijken wij nog');
    const page = await read(`/projecten/${id}`);
    expect(page).toContain('De gemeente bekijkt of dit kan');
    expect(page).toContain('Riet');
    expect(await (await its.town.get('/mijn', { as: its.resident })).text()).toContain(
      'De gemeente bekijkt of dit kan',
    );
    expect(await get('/projecten')).toContain('1 voorstel wacht op u');
    expect(await get(`/projecten/${id}`)).toContain('De indiener schat de kosten op €\u00a01.500');
  });

  test('and two sends of one form are one proposal', async () => {
    const submissionKey = crypto.randomUUID();
    const both = await Promise.all([propose({ submissionKey }), propose({ submissionKey })]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1);
  });

  test('and is asked first whether a look-alike is meant, with what was typed still there', async () => {
    await proposed();
    const again = await propose({ title: 'Banken bij de bushalte' });
    expect(again.status).toBe(422);
    const page = await again.text();
    expect(page).toContain('Bedoelt u een van deze voorstellen?');
    expect(page).toContain('Om op te wachten.');
    expect((await propose({ title: 'Banken bij de bushalte', anyway: 'ja' })).status).toBe(303);
    const found = await its.town.get(`${its.open}/voorstel/lijkt-op?q=bank+bij+halte`);
    expect(await found.text()).toContain('Een bank bij de bushalte');
  });

  test('and a phone number waits for a moderator, unseen by others', async () => {
    const text = { body: 'Bel mij op 06 12345678' };
    expect((await propose(text)).status).toBe(422);
    const id = await proposed({ ...text, moderatorFirst: 'ja' });
    expect((await its.town.get(`${its.open}/projecten/${id}`)).status).toBe(404);
    expect(await read(`/projecten/${id}`, its.resident)).toContain('Een moderator leest uw voorstel');
    expect(await read()).not.toContain('bekijken wij nog');
  });

  test('only up to and including the last day, and never in a budget that takes none', async () => {
    its.town.at('2026-11-28T22:30:00Z');
    await proposed();
    its.town.at('2026-11-28T23:30:00Z');
    const late = await propose({ title: 'Iets heel anders' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Iets heel anders');
    expect(await read('/voorstel')).toContain('is voorbij');
    its.town.at('2026-11-23T10:00:00Z');
    await post('', plainRules);
    expect((await propose({ title: 'Iets heel anders' })).status).toBe(409);
  });

  test('but not without an account, nor with an impossible amount', async () => {
    expect((await propose({}, '')).status).toBe(401);
    expect(await read('/voorstel')).toContain('Log in om een voorstel te doen');
    const wrong = await propose({ estimate: 'veel', title: '' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="veel"');
  });

  test('as often as the step allows, also from two windows at once', async () => {
    await post('', { ...plainRules, proposalsUntil: '2026-11-28', limitPerPerson: '1' });
    const both = await Promise.all([propose(), propose({ title: 'Een fontein', anyway: 'ja' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  test('and it waits for a moderator where the town reads all proposals first', async () => {
    await post('', { ...plainRules, proposalsUntil: '2026-11-28', moderation: 'before' });
    expect(await read('/voorstel', its.resident)).toContain('voordat het op de site komt');
    const sent = await propose();
    expect(sent.headers.get('location')).toContain('klaar=wacht');
    expect(await get('/projecten')).toContain(bench.title);
    expect(await read()).not.toContain(bench.title);
  });

  test('and the address of contributions leads to it', async () => {
    const id = await proposed();
    const { contributionId } = await its.town.db
      .selectFrom('budgetProject')
      .select('contributionId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const led = await its.town.get(`/ideeen/${contributionId}`);
    expect(led.headers.get('location')).toBe(`${its.open}/projecten/${id}`);
  });
});

describe('the last day for proposals', () => {
  test('lies before the vote opens', async () => {
    const refused = await post('', { ...plainRules, proposalsUntil: '2026-12-01' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Kies een dag voor 1 december 2026');
  });

  test('goes by before anything is fixed', async () => {
    for (const title of ['Bomen', 'Bankjes']) {
      const added = await post('/projecten', { title });
      const id = added.headers.get('location')?.split('/').at(-1);
      await post(`/projecten/${id}`, { title, cost: '100', status: 'admitted' });
    }
    expect(await (await post('/vast', {})).text()).toContain('nog voorstellen doen tot en met 28 november 2026');
    await post('', { ...plainRules, proposalsUntil: '2026-11-22' });
    expect((await post('/vast', {})).status).toBe(303);
  });
});
