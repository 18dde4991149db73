import sharp from 'sharp';
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
  ...more,
});
const newIn = (step: IdeasStep) => `${step.path}/nieuw`;
const countIn = async (step: IdeasStep) =>
  (await town.db.selectFrom('contribution').select('id').where('stepId', '=', step.stepId).execute()).length;
const resident = async (name = 'Joke') => signInForTest(town.deps, await makePerson(town.db, { name }));
const photo = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a7' } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    'tuin.jpg',
    { type: 'image/jpeg' },
  );

describe('somebody who places an idea', () => {
  test('sees it on a page of its own and in the list, and is known again by a cookie', async () => {
    const step = await makeIdeasStep(town.db, 'plaatsen');
    const sent = await town.post(newIn(step), idea('Een pluktuin bij de school'));
    expect(sent.status).toBe(303);
    const place = sent.headers.get('location') ?? '';
    expect(place).toMatch(/^\/ideeen\/\d+\?klaar=placed$/);
    const cookie = (sent.headers.getSetCookie().find((one) => one.startsWith('bezoeker=')) ?? '').split(';')[0] ?? '';
    const page = await (await town.get(place, { as: cookie })).text();
    expect(page).toContain('Uw idee staat op de site');
    expect(page).toContain('/trek-in');
    expect(await (await town.get(place.split('?')[0] ?? '')).text()).not.toContain('/trek-in');
    expect(await (await town.get(step.path)).text()).toContain('Een pluktuin bij de school');
  });

  test('who presses twice has one idea and comes to the same page', async () => {
    const step = await makeIdeasStep(town.db, 'dubbel');
    const form = idea('Bankjes waar je kunt opstaan');
    const as = await resident();
    const answers = await Promise.all(Array.from({ length: 5 }, () => town.post(newIn(step), form, { as })));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303, 303, 303]);
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    expect(await countIn(step)).toBe(1);
  });

  test('who is new and presses twice has one idea too', async () => {
    const step = await makeIdeasStep(town.db, 'nieuw-en-dubbel');
    const form = idea('Een klok die weer loopt');
    const answers = await Promise.all(Array.from({ length: 5 }, () => town.post(newIn(step), form)));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303, 303, 303]);
    expect(await countIn(step)).toBe(1);
  });

  test('two tabs cannot pass the limit together', async () => {
    const step = await makeIdeasStep(town.db, 'limiet', { limitPerPerson: 2 });
    const as = await resident();
    const titles = [
      'Bomen langs de weg',
      'Een fontein',
      'Water voor vogels',
      'Muziek op zondag',
      'Kinderboerderij',
      'Leeszaal',
      'Fietsenstalling',
    ];
    const answers = await Promise.all(
      titles.map((title) => town.post(newIn(step), idea(title, { anyway: 'ja' }), { as })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 303, 409, 409, 409, 409, 409]);
    expect(await countIn(step)).toBe(2);
    const refused = answers.find((answer) => answer.status === 409);
    expect(await refused?.text()).toContain('U hebt hier al 2 keer iets ingestuurd');
  });
});

describe('what was typed is never lost', () => {
  test('an idea without a title comes back with its text and what is needed', async () => {
    const step = await makeIdeasStep(town.db, 'leeg');
    const answer = await town.post(
      newIn(step),
      idea('', { body: 'Een lang verhaal over de speeltuin.', authorName: 'Noor' }),
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Geef uw idee een titel.');
    expect(page).toContain('Een lang verhaal over de speeltuin.');
    expect(page).toContain('value="Noor"');
    expect(await countIn(step)).toBe(0);
  });

  test('a photo that was sent with a wrong form need not be chosen again', async () => {
    const step = await makeIdeasStep(town.db, 'foto-bewaard');
    const first = await town.post(newIn(step), idea(''), { files: { picture: await photo() } });
    const pictureId = /name="pictureId" value="([^"]+)"/.exec(await first.text())?.[1] ?? '';
    const second = await town.post(newIn(step), idea('Een moestuin', { pictureId, alt: 'Een leeg veld' }));
    expect(second.status).toBe(303);
    const page = await (await town.get(second.headers.get('location') ?? '')).text();
    expect(page).toContain(`/afbeeldingen/${pictureId}.webp`);
    expect(page).toContain('alt="Een leeg veld"');
    const again = await town.post(newIn(step), idea('De foto van een ander', { pictureId }));
    expect(await (await town.get(again.headers.get('location') ?? '')).text()).not.toContain(pictureId);
  });

  test('who must sign in first finds the filled form again, and it is placed once', async () => {
    const step = await makeIdeasStep(town.db, 'inloggen', { assurance: 'email' });
    const sent = await town.post(newIn(step), idea('Een wilde berm', { body: 'Goed voor de bijen.' }));
    expect(sent.headers.get('location')).toBe(`/inloggen?terug=${encodeURIComponent(newIn(step))}`);
    const draft = sent.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const as = `${await resident()}; ${draft}`;
    const back = await (await town.get(newIn(step), { as })).text();
    expect(back).toContain('Een wilde berm');
    expect(back).toContain('Goed voor de bijen.');
    expect(await (await town.get(newIn(step), { as: await resident('Bram') })).text()).not.toContain('Een wilde berm');
    expect((await town.post(newIn(step), idea('Een wilde berm'), { as })).status).toBe(303);
    expect(await (await town.get(newIn(step), { as })).text()).not.toContain('Een wilde berm');
  });

  test('whose step closed while typing is told so before signing in, and the text is still there', async () => {
    const step = await makeIdeasStep(town.db, 'te-laat', {
      assurance: 'email',
      closesAt: new Date(town.deps.now().getTime() - 1000),
    });
    const sent = await town.post(newIn(step), idea('Net te laat'));
    expect(sent.status).toBe(409);
    expect(await sent.text()).toContain('value="Net te laat"');
  });

  test('who cannot log in through the municipality yet is told so, and the text is still there', async () => {
    const step = await makeIdeasStep(town.db, 'bewezen', { assurance: 'resident' });
    const sent = await town.post(newIn(step), idea('Alleen voor de wijk'), { as: await resident() });
    expect(sent.status).toBe(409);
    const page = await sent.text();
    expect(page).toContain('Dat kan op dit moment niet');
    expect(page).toContain('value="Alleen voor de wijk"');
  });

  test('a phone number is pointed out once; with a moderator first it waits', async () => {
    const step = await makeIdeasStep(town.db, 'gegevens');
    const form = idea('Bel mij over het plein', { body: 'Mijn nummer is 06 12 34 56 78.' });
    const warned = await town.post(newIn(step), form);
    expect(warned.status).toBe(422);
    expect(await warned.text()).toContain('misschien een telefoonnummer');
    const sent = await town.post(newIn(step), { ...form, moderatorFirst: 'ja' });
    expect(sent.headers.get('location')).toMatch(/klaar=waits$/);
    expect((await town.get(sent.headers.get('location') ?? '')).status).toBe(404);
    expect(await (await town.get(step.path)).text()).not.toContain('Bel mij over het plein');
  });
});

describe('a form that cannot be accepted', () => {
  test.each([
    ['a closed step', { closesAt: new Date('2026-11-20T21:00:00Z') }, 409, 'gesloten sinds'],
    ['a step that is not open yet', { opensAt: new Date('2026-11-28T08:00:00Z') }, 409, 'Dit begint op'],
  ])('%s refuses with the date, and keeps what was typed', async (name, dates, status, text) => {
    const step = await makeIdeasStep(town.db, name.replaceAll(' ', '-'), dates);
    const answer = await town.post(newIn(step), idea('Te vroeg of te laat'));
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).toContain(text);
    expect(page).toContain('Te vroeg of te laat');
    expect(await countIn(step)).toBe(0);
  });

  test('a place outside the areas of the step is refused beside the field', async () => {
    const areas = await town.db
      .selectFrom('area')
      .select(['id', 'name'])
      .where('kind', '=', 'wijk')
      .orderBy('id')
      .execute();
    const step = await makeIdeasStep(town.db, 'wijk');
    await town.db
      .insertInto('stepArea')
      .values({ stepId: step.stepId, areaId: areas[0]?.id ?? 0 })
      .execute();
    const refused = await town.post(newIn(step), idea('Elders', { area: String(areas[1]?.id) }));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Kies een plek uit de lijst');
    expect((await town.post(newIn(step), idea('Hier', { area: String(areas[0]?.id) }))).status).toBe(303);
    expect((await town.post(newIn(step), idea('Nergens', { area: '999999' }))).status).toBe(422);
  });

  test('a step that asks no place keeps none, whatever is sent, and one that needs a place says so', async () => {
    const area = await town.db.selectFrom('area').select('id').where('kind', '=', 'wijk').executeTakeFirstOrThrow();
    const without = await makeIdeasStep(town.db, 'geen-plek', { settings: JSON.stringify({ askPlace: 'no' }) });
    expect((await town.post(newIn(without), idea('Zonder plek'))).status).toBe(303);
    expect((await town.post(newIn(without), idea('Toch een wijk', { area: String(area.id) }))).status).toBe(303);
    const kept = await town.db
      .selectFrom('contribution')
      .select('areaId')
      .where('stepId', '=', without.stepId)
      .execute();
    expect(kept).toEqual([{ areaId: null }, { areaId: null }]);
    const needed = await makeIdeasStep(town.db, 'wel-een-plek', { settings: JSON.stringify({ askPlace: 'required' }) });
    const refused = await town.post(newIn(needed), idea('Ergens'));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Kies de plek waar uw idee over gaat.');
    const point = { longitude: '4.6462', latitude: '52.3874' };
    expect((await town.post(newIn(needed), idea('Op een punt', point))).status).toBe(303);
  });

  test('a file that is no photo is refused beside the field', async () => {
    const step = await makeIdeasStep(town.db, 'geen-foto');
    const picture = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'foto.jpg', { type: 'image/jpeg' });
    const answer = await town.post(newIn(step), idea('Met een tekening'), { files: { picture } });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Dit bestand is geen foto die wij kunnen tonen');
    expect(page).toContain('Met een tekening');
  });

  test('a form that another site sends is refused', async () => {
    const step = await makeIdeasStep(town.db, 'vreemd');
    const answer = await town.post(newIn(step), idea('Van elders'), { headers: { origin: 'https://elders.example' } });
    expect(answer.status).toBe(403);
    expect(await countIn(step)).toBe(0);
  });

  test('steps that are not there, not of this trajectory or still a draft do not exist', async () => {
    const step = await makeIdeasStep(town.db, 'bestaat');
    const draft = await makeIdeasStep(town.db, 'concept', { status: 'draft' });
    for (const path of [
      '/trajecten/bestaat/ideeen/999999',
      `/trajecten/anders/ideeen/${step.stepId}`,
      draft.path,
      '/trajecten/bestaat/ideeen/99999999999999999999',
      '/trajecten/bestaat/ideeen/0',
    ]) {
      expect([path, (await town.get(path)).status]).toEqual([path, 404]);
      expect([path, (await town.post(`${path}/nieuw`, idea('Nergens'))).status]).toEqual([path, 404]);
    }
  });
});

describe('an idea that looks like another', () => {
  test('is asked about once and never merged', async () => {
    const step = await makeIdeasStep(town.db, 'lijkt-op');
    await makeIdeas(town.db, step, [
      { title: 'Een pluktuin bij de school' },
      { title: 'Langzamer rijden op de Zijlweg' },
    ]);
    const form = idea('Pluktuin naast de school');
    const asked = await town.post(newIn(step), form);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain('Lijkt uw idee hierop?');
    expect(page).toContain('Een pluktuin bij de school');
    expect(page).not.toContain('Langzamer rijden op de Zijlweg');
    expect(page).toContain('Pluktuin naast de school');
    expect((await town.post(newIn(step), { ...form, anyway: 'ja' })).status).toBe(303);
    expect(await countIn(step)).toBe(3);
  });

  test('is not asked about again by who saw it while typing', async () => {
    const step = await makeIdeasStep(town.db, 'al-gezien');
    await makeIdeas(town.db, step, [{ title: 'Een pluktuin bij de school' }]);
    const fragment = await (await town.get(`${step.path}/lijkt-op?q=pluktuin`)).text();
    expect(fragment).toContain('name="anyway" value="ja"');
    const sent = await town.post(newIn(step), { ...idea('Pluktuin naast de school'), anyway: ['ja', 'ja'] });
    expect(sent.status).toBe(303);
  });

  test('is found while typing, also when it is spelt wrongly', async () => {
    const step = await makeIdeasStep(town.db, 'spelling');
    await makeIdeas(town.db, step, [
      { title: 'Speelplek voor kleuters' },
      { title: 'Verborgen speelplek', status: 'hidden' },
      { title: 'Vuilnisbakken legen' },
    ]);
    for (const typed of ['speelpek', 'speelplekken voor een kleuter', 'Speeplek kleuters']) {
      const fragment = await (await town.get(`${step.path}/lijkt-op?q=${encodeURIComponent(typed)}`)).text();
      expect([typed, fragment.includes('Speelplek voor kleuters')]).toEqual([typed, true]);
      expect(fragment).not.toContain('Verborgen');
      expect(fragment).not.toContain('Vuilnisbakken');
    }
    expect((await town.get(`${step.path}/lijkt-op?q=xyzzyx`)).status).toBe(204);
  });
});
