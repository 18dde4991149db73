import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';

let town: TestApp;
let noor: string;
beforeAll(async () => {
  town = await testApp();
  noor = await signInForTest(town.deps, await makePerson(town.db, { name: 'Noor', email: 'noor@post.example' }));
});
afterAll(() => town.drop());

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = () => new File([dot], 'veldje.png');
const typed = { what: 'Wij planten bloemen.', why: 'Dan blijft het koeler.', anyway: 'ja' };
const begin = (form: Record<string, string>, as?: string, picture?: File) =>
  town.post('/begin-iets/nieuw', { ...typed, ...form }, { ...(as && { as }), ...(picture && { files: { picture } }) });
const pictures = () =>
  town.db
    .selectFrom('initiativePicture')
    .innerJoin('picture', 'picture.id', 'pictureId')
    .innerJoin('project', 'project.id', 'projectId')
    .select(['project.question as of', 'picture.alt'])
    .orderBy('project.id')
    .execute();

test('a picture goes along with the start, sent twice it stands there once', async () => {
  const form = { title: 'Geveltuin', alt: 'Een muur.', submissionKey: crypto.randomUUID() };
  const sent = await Promise.all([begin(form, noor, photo()), begin(form, noor, photo())]);
  expect(sent.map(({ status }) => status)).toEqual([303, 303]);
  expect(await pictures()).toEqual([{ of: 'Geveltuin', alt: 'Een muur.' }]);
});

test('a picture that is refused says why, and what was typed stays', async () => {
  const answer = await begin({ title: 'Bloembakken' }, noor, new File(['geen foto'], 'plan.png'));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('geen foto die wij kunnen tonen');
  expect(page).toContain('value="Bloembakken"');
  expect(page).toContain('Wij planten bloemen.');
});

test('while something else is wrong a picture is kept, and belongs to nobody who only knows its number', async () => {
  const refused = await begin({ title: '' }, noor, photo());
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('Schrijf wat er op de foto te zien is.');
  const pictureId = /name="pictureId" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect((await begin({ title: 'Vlinderhoek', pictureId, alt: 'Een veldje.' }, noor)).status).toBe(303);
  expect(await pictures()).toContainEqual({ of: 'Vlinderhoek', alt: 'Een veldje.' });
  expect((await begin({ title: 'Namaak', pictureId, alt: 'Van een ander.' }, noor)).status).toBe(303);
  expect(await pictures()).toHaveLength(2);
});

test('a visitor finds the picture back after signing in', async () => {
  const sent = await begin({ title: 'Een kinderkoor', alt: 'Een zaal.' }, undefined, photo());
  expect(sent.headers.get('location')).toBe('/inloggen?terug=%2Fbegin-iets%2Fnieuw');
  const as = `${cookieIn(sent, 'initiatief')}; ${noor}`;
  const page = await (await town.get('/begin-iets/nieuw', { as })).text();
  expect(page).toContain('Uw foto is bewaard.');
  const pictureId = /name="pictureId" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect((await begin({ title: 'Een kinderkoor', pictureId, alt: 'Een zaal.' }, as)).status).toBe(303);
  expect(await pictures()).toContainEqual({ of: 'Een kinderkoor', alt: 'Een zaal.' });
});
