import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { makeInitiative } from '../../initiatives/testing/make-initiative.ts';
import { makeApplication } from '../testing/make-application.ts';
import { onSchemeTown } from '../testing/scheme-town.ts';

const { its, post, read, status } = onSchemeTown();

/** An initiative with riet in its team, who does not run it, and its application. */
async function begin(slug: string) {
  const { town, ids } = its;
  const garden = await makeInitiative(town, { slug, title: 'Bloembakken op de hoek' });
  await town.db
    .insertInto('initiativeMember')
    .values({ projectId: garden.id, personId: ids.riet, role: 'member', joinedAt: town.deps.now() })
    .execute();
  const fields = { project: String(garden.id), submissionKey: crypto.randomUUID() };
  const started = await town.post('/regelingen/leefbaarheid/aanvragen', fields, { as: garden.as });
  const path = (started.headers.get('location') ?? '').replace(/\/plan$/, '');
  return { garden, path, id: Number(path.split('/').at(-1)) };
}

test('the page of the team leads to an application in which the words of the initiative stand already', async () => {
  const { garden, path } = await begin('bloembakken');
  const team = await (await its.town.get('/initiatieven/bloembakken/beheer', { as: garden.as })).text();
  const way = `/regelingen/leefbaarheid/aanvragen?initiatief=${garden.id}`;
  expect(team).toContain(`href="${way}"`);
  expect(team).toContain('1 aanvraag begonnen');
  const start = await (await its.town.get(way, { as: garden.as })).text();
  expect(start).toMatch(new RegExp(`value="${garden.id}"[^>]* checked`));
  const plan = await (await its.town.get(`${path}/plan`, { as: garden.as })).text();
  for (const words of ['Bloembakken op de hoek', 'Samen eten verbouwen.', 'Buren kennen elkaar', 'Voor de hele buurt'])
    expect(plan).toContain(words);
});

test('who belongs to the team works on the application, but does not see the account nor send it', async () => {
  const { town, as } = its;
  const { garden, path } = await begin('bankjes');
  const plan = { title: 'Bankjes', summary: 'Twee bankjes.', plan: '', neighbours: '', areaId: '', startsOn: '' };
  const send = (part: string, who: string, fields = {}) => town.post(`${path}${part}`, fields, { as: who });
  expect((await send('/plan', as.riet, plan)).status).toBe(303);
  expect(await read('/aanvragen', 'riet')).toContain(`href="${path}/controle"`);
  const check = await read(`${path}/controle`, 'riet');
  expect(check).toContain('Twee bankjes.');
  expect(check).not.toContain('Verstuur de aanvraag');
  expect(check).not.toContain(`${path}/gegevens`);
  expect(await status(`${path}/gegevens`, 'riet')).toBe(403);
  for (const part of ['/gegevens', '/indienen', '/intrekken'])
    expect((await send(part, as.riet)).status, part).toBe(403);
  expect((await town.get(`${path}/gegevens`, { as: garden.as })).status).toBe(200);
});

test('outside the team the application is not there, and who left it is outside', async () => {
  const { town, ids, as } = its;
  const { garden, path } = await begin('vogelhuisjes');
  for (const part of ['/plan', '/controle', '/begroting', '/bijlagen', '/gegevens', '']) {
    expect(await status(path + part, 'samir'), part).toBe(404);
    expect((await town.post(`${path}/plan`, {}, { as: as.samir })).status, part).toBe(404);
  }
  expect(await status(`${path}/plan`, 'riet')).toBe(200);
  await town.post(`/initiatieven/${garden.slug}/verlaat`, {}, { as: as.riet });
  await town.db.deleteFrom('initiativeMember').where('personId', '=', ids.riet).execute();
  expect(await status(`${path}/plan`, 'riet')).toBe(404);
  const joined = await makePerson(town.db, { name: 'Nieuw', email: 'nieuw@post.example' });
  const nieuw = await signInForTest(town.deps, joined);
  expect((await town.get(`${path}/plan`, { as: nieuw })).status).toBe(404);
});

test('its page says that money was asked and what was decided, and the register leads back to it', async () => {
  const { town } = its;
  const garden = await makeInitiative(town, { slug: 'buurtoven', title: 'Een oven voor de buurt' });
  const page = async () => (await town.get('/initiatieven/buurtoven')).text();
  await makeApplication(town, 71, { projectId: garden.id, state: 'draft', submittedAt: null, title: 'Een concept' });
  expect(await page()).not.toContain('Een concept');
  const id = await makeApplication(town, 72, { projectId: garden.id, state: 'in_advice', title: 'Stenen' });
  expect(await page()).toContain('In behandeling');
  await town.db.updateTable('application').set({ state: 'paid' }).where('id', '=', id).execute();
  await town.db
    .insertInto('applicationDecision')
    .values({
      ...{ applicationId: id, outcome: 'grant', cents: 30_000, reasons: 'Een mooi plan.', deviation: '' },
      ...{
        decidedOn: '2026-11-20',
        decidedAt: town.deps.now(),
        inTime: true,
        objectionUntil: '2027-01-01',
      },
      letter: JSON.stringify({}),
    })
    .execute();
  expect(await page()).toContain('300 toegekend');
  expect(await page()).not.toContain('In behandeling');
  const register = await (await town.get('/regelingen/leefbaarheid/register')).text();
  expect(register).toContain('href="/initiatieven/buurtoven"');
  await town.db.updateTable('project').set({ status: 'draft' }).where('id', '=', garden.id).execute();
  expect(await (await town.get('/regelingen/leefbaarheid/register')).text()).not.toContain('/initiatieven/buurtoven');
});

test('an officer who is in the team of an initiative does not check what it asked for', async () => {
  const { town, ids } = its;
  const garden = await makeInitiative(town, { slug: 'waterpunt', title: 'Een waterpunt' });
  const id = await makeApplication(town, 73, { projectId: garden.id, state: 'submitted', title: 'Water' });
  const team = { projectId: garden.id, personId: ids.secretary, role: 'member', joinedAt: town.deps.now() } as const;
  await town.db.insertInto('initiativeMember').values(team).execute();
  const check = { names: 'ja' };
  expect((await post(`/beheer/aanvragen/${id}/compleet`, check, 'secretary')).status).toBe(403);
  await town.db.deleteFrom('initiativeMember').where('personId', '=', ids.secretary).execute();
  expect((await post(`/beheer/aanvragen/${id}/compleet`, check, 'secretary')).status).toBe(303);
});
