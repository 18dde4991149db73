import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { listAreas } from '../../areas/index.ts';
import { makeInitiative } from '../../initiatives/testing/make-initiative.ts';
import { makeHelper, makeNotice } from '../testing/ask-and-offer.ts';
import { endNotices, warnOwners } from './ending-job.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const offer = {
  kind: 'material',
  title: 'Aanhanger te leen',
  body: 'Ook in het weekend.',
  area: '',
  untilOn: '2027-01-10',
};
const text = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();

test('somebody offers help, and a double click places it once', async () => {
  const helper = await makeHelper(town);
  expect((await town.get('/aanbod/nieuw')).headers.get('location')).toContain('/inloggen');
  const form = { ...offer, submissionKey: crypto.randomUUID() };
  const both = await Promise.all([1, 2].map(() => town.post('/aanbod/nieuw', form, { as: helper.as })));
  const [place, again] = both.map((one) => one.headers.get('location'));
  expect(place).toMatch(/^\/aanbod\/\d+\?klaar=geplaatst$/);
  expect(again).toBe(place);
  expect(await text(place ?? '', helper.as)).toContain('Uw aanbod staat op de site.');
  expect(await text('/hulp?toon=aanbod')).toContain('Aanhanger te leen');
  expect((await town.post('/aanbod/nieuw', offer, { as: helper.as })).status).toBe(409);
});

test('an invalid notice comes back with what was typed and why it was refused', async () => {
  const { as } = await makeHelper(town);
  const wrong = await town.post(
    '/aanbod/nieuw',
    { ...offer, title: 'Bel 06 12345678', untilOn: '2026-11-01', kind: 'goud', area: '999999' },
    { as },
  );
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain('Haal het telefoonnummer');
  expect(page).toContain('Kies wat het is.');
  expect(page).toContain('value="Bel 06 12345678"');
  expect((await town.post('/aanbod/nieuw', { ...offer, untilOn: '2026-11-01' }, { as })).status).toBe(422);
  expect((await town.post('/aanbod/nieuw', { ...offer, area: '999999' }, { as })).status).toBe(422);
});

test('the team of an initiative asks for help; another initiator cannot', async () => {
  const own = await makeInitiative(town, { slug: 'speeltuin', title: 'Een speeltuin' });
  const other = await makeInitiative(town, { slug: 'anders' });
  const path = '/initiatieven/speeltuin/beheer/hulp';
  const form = { ...offer, kind: 'hands', title: 'Wie helpt schilderen?', area: 'initiatief', place: 'Bij de school' };
  expect((await town.post(`${path}/nieuw`, form, { as: other.as })).status).toBe(403);
  const placed = await town.post(`${path}/nieuw`, form, { as: own.as });
  const need = placed.headers.get('location')?.split('?')[0] ?? '';
  expect(await text('/initiatieven/speeltuin')).toContain('Wie helpt schilderen?');
  expect(await text(need)).toContain('Een speeltuin');
  expect(await text(path, own.as)).toContain('Nog geen reacties');
  const id = need.split('/')[2];
  expect(await text(`${path}/${id}`, own.as)).toMatch(/value="initiatief" selected/);
  expect((await town.post(`${path}/${id}`, { ...form, title: 'Wie verft mee?' }, { as: own.as })).status).toBe(303);
  expect((await town.post(`/initiatieven/anders/beheer/hulp/${id}`, form, { as: other.as })).status).toBe(404);
  expect((await town.post(`${need}/sluiten`, { closing: 'found_here' }, { as: other.as })).status).toBe(403);
  expect((await town.post(`${need}/sluiten`, { closing: 'found_here' }, { as: own.as })).status).toBe(303);
  expect((await town.post(`${need}/sluiten`, { closing: 'found_here' }, { as: own.as })).status).toBe(409);
  expect(await text(need)).toContain('Gevonden via deze site');
  expect(await text('/hulp')).not.toContain('Wie verft mee?');
});

test('a draft initiative asks for nothing, and what it asked before is not shown', async () => {
  const initiative = await makeInitiative(town, { slug: 'concept' });
  const need = await makeNotice(town, initiative, { title: 'Straks onzichtbaar' });
  await town.db.updateTable('project').set({ status: 'draft' }).where('id', '=', initiative.id).execute();
  expect((await town.get(`/hulp/${need}`)).status).toBe(404);
  expect(await text('/hulp')).not.toContain('Straks onzichtbaar');
  const form = { ...offer, title: 'Nog een', area: 'initiatief' };
  expect((await town.post('/initiatieven/concept/beheer/hulp/nieuw', form, { as: initiative.as })).status).toBe(409);
});

test('words in another form, words spelt nearly so, a kind and an area all find what fits', async () => {
  const helper = await makeHelper(town);
  const areas = await listAreas(town.db);
  const [here, there] = areas.filter(({ kind }) => kind === 'wijk');
  await makeNotice(town, helper, {
    title: 'Een kruiwagen en twee scheppen',
    kind: 'material',
    areaId: here?.id ?? null,
  });
  const find = (query: string) => text(`/hulp?toon=aanbod&${query}`);
  for (const query of [
    'q=kruiwagens',
    'q=kruiwgaen',
    'q=schep',
    `q=kruiwagen&wijk=${here?.id}`,
    `wijk=${here?.parentId}`,
    'soort=material',
  ])
    expect(await find(query), query).toContain('Een kruiwagen en twee scheppen');
  for (const query of ['q=zonnepaneel', `wijk=${there?.id}`, 'soort=money'])
    expect(await find(query), query).not.toContain('Een kruiwagen en twee scheppen');
  expect(await find('q=kruiwgaen')).toContain('Dit lijkt erop');
  expect(await find('wijk=x&afstand=9&soort=goud&pagina=-3')).toContain('Een kruiwagen');
});

test('near means by metres once the town has a map: the nearest first, and only within the distance', async () => {
  const helper = await makeHelper(town);
  const wijken = (await listAreas(town.db)).filter(({ kind }) => kind === 'wijk');
  const [here, near, far] = wijken;
  const places = [
    [here, 4.6],
    [near, 4.61],
    [far, 4.8],
  ] as const;
  for (const [index, [area, west]] of places.entries()) {
    await town.db
      .updateTable('area')
      .set({ west, east: west + 0.004, south: 52.38, north: 52.384, outline: '{}', drawing: '[]' })
      .where('id', '=', area?.id ?? 0)
      .execute();
    await makeNotice(town, helper, { title: `Ladder nummer ${index}`, areaId: area?.id ?? null });
  }
  const page = await text(`/hulp?toon=aanbod&q=ladder&wijk=${here?.id}&afstand=2`);
  expect(page).toContain('Ladder nummer 0');
  expect(page.indexOf('Ladder nummer 1')).toBeGreaterThan(page.indexOf('Ladder nummer 0'));
  expect(page).not.toContain('Ladder nummer 2');
  expect(page).toContain('ongeveer 700 meter verderop');
});

test('both sides see what fits, each with the reasons', async () => {
  const initiative = await makeInitiative(town, {
    slug: 'dakpark',
    title: 'Dakpark',
    point: { lon: 4.602, lat: 52.382 },
  });
  const helper = await makeHelper(town);
  const wijk = (await listAreas(town.db)).filter(({ kind }) => kind === 'wijk')[1];
  const need = await makeNotice(town, initiative, { title: 'Wie denkt mee over een daktuin?', kind: 'knowledge' });
  const made = await makeNotice(town, helper, {
    title: 'Hovenier, ervaring met daktuinen',
    kind: 'knowledge',
    areaId: wijk?.id ?? null,
  });
  await makeNotice(town, helper, { title: 'Bakfiets te leen', kind: 'material' });
  const asked = await text(`/hulp/${need}`, initiative.as);
  expect(asked).toContain('Past bij uw vraag');
  expect(asked).toContain('zelfde soort hulp, ongeveer 700 meter verderop, allebei over “daktuin”');
  expect(asked).not.toContain('Bakfiets');
  const offered = await text(`/aanbod/${made}`, helper.as);
  expect(offered).toContain('zelfde soort hulp, ongeveer 700 meter verderop, allebei over “daktuinen”');
  expect(await text(`/hulp/${need}`)).not.toContain('Past bij uw vraag');
});

test('a notice ends by itself; its owner hears it a week before and on the day, once', async () => {
  const helper = await makeHelper(town);
  const id = await makeNotice(town, helper, { title: 'Tot half december', untilOn: '2026-12-15' });
  const told = async () => {
    const { email } = await town.db
      .selectFrom('person')
      .select('email')
      .where('id', '=', helper.personId)
      .executeTakeFirstOrThrow();
    const mails = await town.db
      .selectFrom('message')
      .select('subject')
      .where('toEmail', '=', email ?? '')
      .orderBy('id')
      .execute();
    return mails.map(({ subject }) => subject);
  };
  const morning = async (day: string) => {
    town.at(`${day}T06:45:00Z`);
    for (let run = 0; run < 2; run += 1) {
      await endNotices(town.deps);
      await warnOwners(town.deps);
    }
  };
  await morning('2026-12-01');
  expect(await told()).toEqual([]);
  await morning('2026-12-08');
  expect(await told()).toEqual(['Bijna voorbij: “Tot half december”']);
  await morning('2026-12-15');
  expect(await text(`/hulp?toon=aanbod&q=december`)).toContain('Tot half december');
  await morning('2026-12-16');
  expect((await told()).at(-1)).toBe('Voorbij: “Tot half december”');
  expect(await told()).toHaveLength(2);
  expect(await text(`/hulp?toon=aanbod&q=december`)).not.toContain('Tot half december');
  const again = { ...offer, title: 'Tot in het voorjaar', untilOn: '2027-03-01' };
  expect((await town.post(`/aanbod/${id}/wijzigen`, again, { as: helper.as })).status).toBe(303);
  expect(await text(`/hulp?toon=aanbod&q=voorjaar`)).toContain('Tot in het voorjaar');
});

test('a reported notice waits for a moderator, who hides it with a reason; its owner hears why and cannot put it back', async () => {
  town.at('2026-11-23T10:00:00Z');
  const helper = await makeHelper(town, 'Dirk');
  const id = await makeNotice(town, helper, { title: 'Koop mijn pillen' });
  expect((await town.post(`/melden/oproep/${id}`, { reason: 'spam' })).status).toBe(303);
  expect(await text(`/melden/oproep/${id}/dank`)).toContain(`/aanbod/${id}`);
  const moderator = await makePerson(town.db, { name: 'Noor', roles: ['moderator'] });
  const as = await signInForTest(town.deps, moderator, { strong: true });
  expect(await text('/moderatie?lijst=reported', as)).toContain('Koop mijn pillen');
  const hidden = await town.post(
    `/moderatie/oproep/${id}`,
    { decision: 'hide', category: 'spam', ownWords: '', seen: '0' },
    { as },
  );
  expect(hidden.status).toBe(303);
  expect((await town.get(`/aanbod/${id}`)).status).toBe(404);
  expect(await text(`/aanbod/${id}`, helper.as)).toContain('Een moderator heeft deze oproep van de site gehaald');
  expect((await town.post(`/aanbod/${id}/wijzigen`, { ...offer, title: 'Anders' }, { as: helper.as })).status).toBe(
    409,
  );
  expect(
    (
      await town.post(
        '/aanbod/nieuw',
        { ...offer, title: 'Koop mijn pillen', body: 'Zaterdag om tien uur, met koffie.' },
        { as: helper.as },
      )
    ).status,
  ).toBe(409);
  const mail = await town.db
    .selectFrom('message')
    .select('text')
    .where('subject', '=', 'Uw oproep staat niet meer op de site')
    .executeTakeFirstOrThrow();
  expect(mail.text).toContain('Uw tekst is reclame');
  expect(await text('/moderatiebeleid/logboek')).toContain('Oproep');
  expect(await text('/moderatie?lijst=hidden', as)).toContain('Koop mijn pillen');
});
