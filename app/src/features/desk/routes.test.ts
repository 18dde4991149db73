import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeStep } from './testing-town.ts';

let town: TestApp;
let desk: string;
beforeAll(async () => {
  town = await testApp();
  desk = await signedIn('desk');
});
afterAll(() => town.drop());

async function signedIn(role?: 'desk' | 'moderator' | 'process_manager', options = { strong: true }): Promise<string> {
  const id = await makePerson(town.db, { name: 'Collega', roles: role ? [role] : [] });
  return signInForTest(town.deps, id, options);
}
const form = (more: Record<string, string> = {}) => ({
  channel: 'phone',
  receivedOn: '2026-11-23',
  who: 'anonymous',
  title: 'Een bankje',
  submissionKey: crypto.randomUUID(),
  ...more,
});
const titles = async (stepId: number) =>
  (await town.db.selectFrom('contribution').select('title').where('stepId', '=', stepId).orderBy('id').execute()).map(
    (row) => row.title,
  );
const csv = (text: string | Uint8Array<ArrayBuffer>, name = 'papier.csv') => ({ file: new File([text], name) });

describe('who may come to the desk', () => {
  test('a visitor signs in first, staff without a second factor show it, others are refused', async () => {
    const { stepId } = await makeStep(town.db);
    const pages = [
      '/balie',
      `/balie/invoer/${stepId}`,
      `/balie/invoer/${stepId}/csv`,
      '/balie/contacten',
      '/balie/brieven',
      `/balie/formulier/${stepId}`,
      '/balie/voorbeeld.csv',
    ];
    const resident = await signedIn();
    const moderator = await signedIn('moderator');
    const weak = await signedIn('desk', { strong: false });
    const manager = await signedIn('process_manager');
    for (const page of pages) {
      expect((await town.get(page)).headers.get('location')).toContain('/inloggen?terug=');
      expect((await town.get(page, { as: resident })).status).toBe(403);
      expect((await town.get(page, { as: moderator })).status).toBe(403);
      expect((await town.get(page, { as: weak })).headers.get('location')).toContain('/inloggen/tweede-stap');
      expect((await town.get(page, { as: desk })).status).toBe(200);
      expect((await town.get(page, { as: manager })).status).toBe(200);
    }
    for (const path of ['/balie/brieven/afgedrukt', `/balie/invoer/${stepId}`, '/balie/contacten/1/wissen']) {
      expect((await town.post(path, form(), { as: moderator })).status).toBe(403);
    }
  });

  test('who works for one trajectory sees that one, and no addresses of the town', async () => {
    const mine = await makeStep(town.db);
    const other = await makeStep(town.db);
    const id = await makePerson(town.db, { name: 'Collega', roles: [{ role: 'desk', projectId: mine.projectId }] });
    const as = await signInForTest(town.deps, id, { strong: true });
    const overview = await (await town.get('/balie', { as })).text();
    expect(overview).toContain(`/balie/invoer/${mine.stepId}"`);
    expect(overview).not.toContain(`/balie/invoer/${other.stepId}"`);
    expect(overview).not.toContain('/balie/contacten');
    expect((await town.get(`/balie/invoer/${other.stepId}`, { as })).status).toBe(403);
    expect((await town.get('/balie/contacten', { as })).status).toBe(403);
    const known = await town.db
      .insertInto('contact')
      .values({ name: 'Geheime Naam', prefers: 'none' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const peek = await town.post(
      `/balie/invoer/${mine.stepId}`,
      form({ action: 'find', who: `contact-${known.id}`, findContact: 'geheime' }),
      { as },
    );
    expect(await peek.text()).not.toContain('Geheime Naam');
    expect((await town.post(`/balie/invoer/${mine.stepId}`, form({ who: `contact-${known.id}` }), { as })).status).toBe(
      422,
    );
  });
});

describe('entering one by one', () => {
  test('after saving the next form stands ready with the same channel and day, and the last one can be corrected', async () => {
    const { stepId } = await makeStep(town.db);
    const key = crypto.randomUUID();
    const twice = await Promise.all(
      [1, 2].map(() =>
        town.post(`/balie/invoer/${stepId}`, form({ submissionKey: key, receivedOn: '2026-11-20' }), { as: desk }),
      ),
    );
    expect(twice.map((response) => response.status)).toEqual([303, 303]);
    expect(new Set(twice.map((response) => response.headers.get('location'))).size).toBe(1);
    expect(await titles(stepId)).toEqual(['Een bankje']);
    const next = await (await town.get(twice[0]?.headers.get('location') ?? '', { as: desk })).text();
    expect(next).toContain('Opgeslagen: Een bankje.');
    expect(next).toMatch(/value="phone"[^>]*checked/);
    expect(next).toContain('value="2026-11-20"');
    const correct = /\/balie\/bijdrage\/\d+/.exec(next)?.[0] ?? '';
    expect((await town.post(correct, { title: '' }, { as: desk })).status).toBe(422);
    expect((await town.post(correct, { title: 'Twee bankjes' }, { as: desk })).status).toBe(303);
    expect(await titles(stepId)).toEqual(['Twee bankjes']);
    const page = await (await town.get(correct, { as: desk })).text();
    const undo = /\/balie\/regel\/\d+\/ongedaan/.exec(page)?.[0] ?? '';
    const noReason = await town.post(undo, {}, { as: desk });
    expect([noReason.status, (await noReason.text()).includes('Kies waarom')]).toEqual([422, true]);
    expect((await town.post(undo, { reason: 'typing' }, { as: desk })).headers.get('location')).toBe(
      '/balie?klaar=ongedaan',
    );
    expect((await town.post(undo, { reason: 'typing' }, { as: desk })).status).toBe(409);
  });

  test('a form with mistakes comes back with what was typed and what to do', async () => {
    const { stepId } = await makeStep(town.db);
    const wrong = {
      channel: 'duif',
      receivedOn: '31-02-2026',
      who: 'new',
      title: '',
      body: 'Mijn tekst',
      prefers: 'letter',
      email: 'x',
    };
    const response = await town.post(`/balie/invoer/${stepId}`, form(wrong), { as: desk });
    expect(response.status).toBe(422);
    const page = await response.text();
    for (const text of [
      'Kies hoe het binnenkwam.',
      'Vul een datum in',
      'Vul een naam in.',
      'Vul een geldig e-mailadres in',
      'Vul een adres in',
      'Vul een titel in',
      'Mijn tekst',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('searching a caller loses nothing that was typed, and an unknown idea number is told', async () => {
    const { stepId } = await makeStep(town.db);
    await town.db
      .insertInto('contact')
      .values({ name: 'Mevrouw Vos', phone: '023-5110000', prefers: 'phone' })
      .execute();
    const found = await town.post(
      `/balie/invoer/${stepId}`,
      form({ action: 'find', findContact: '023 511', title: 'Half getypt' }),
      { as: desk },
    );
    const page = await found.text();
    expect(found.status).toBe(200);
    expect(page).toContain('Mevrouw Vos');
    expect(page).toContain('value="Half getypt"');
    const who = /contact-\d+/.exec(page)?.[0] ?? '';
    const wrong = await town.post(`/balie/invoer/${stepId}`, form({ who, title: '', supports: '999999' }), {
      as: desk,
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Idee 999999 staat niet bij dit onderdeel');
  });

  test('closed, coming, unknown and forged requests each get their own status', async () => {
    const closed = await makeStep(town.db, { closesAt: '2026-11-20T16:00:00Z' });
    expect((await town.post(`/balie/invoer/${closed.stepId}`, form(), { as: desk })).status).toBe(409);
    expect(
      (await town.post(`/balie/invoer/${closed.stepId}`, form({ receivedOn: '2026-11-19' }), { as: desk })).status,
    ).toBe(303);
    const draft = await makeStep(town.db, { status: 'draft' });
    expect((await town.get(`/balie/invoer/${draft.stepId}`, { as: desk })).status).toBe(404);
    expect((await town.get('/balie/invoer/999999', { as: desk })).status).toBe(404);
    expect((await town.get('/balie/bestand/999999', { as: desk })).status).toBe(404);
    expect((await town.get('/balie/bijdrage/999999', { as: desk })).status).toBe(404);
    expect((await town.get('/balie/contacten/999999', { as: desk })).status).toBe(404);
    const forged = { as: desk, headers: { origin: 'https://elders.example' } };
    expect((await town.post(`/balie/invoer/${closed.stepId}`, form(), forged)).status).toBe(403);
    const huge = await town.post(`/balie/invoer/${closed.stepId}`, form({ body: 'x'.repeat(200_000) }), { as: desk });
    expect(huge.status).toBe(413);
  });
});

describe('entering a list', () => {
  const upload = (stepId: number, file: { file: File }) =>
    town.post(`/balie/invoer/${stepId}/csv`, { receivedOn: '2026-11-23' }, { as: desk, files: file });

  test('what comes in and what does not is shown first; confirmed from two tabs it comes in once', async () => {
    const { stepId, slug } = await makeStep(town.db);
    const text =
      'titel;wijk;naam;e-mail\nPluktuin in caf\xe9;Parkwijk;An;\nZonder wijk;Atlantis;Bea;geen adres\n;;;\n;;Cor;\n';
    const sent = await upload(stepId, csv(Uint8Array.from(Buffer.from(text, 'latin1'))));
    expect(sent.status).toBe(303);
    const path = sent.headers.get('location') ?? '';
    const preview = await (await town.get(path, { as: desk })).text();
    for (const shown of [
      'Windows-1252',
      'puntkomma',
      'Pluktuin in café',
      '“Atlantis” is geen wijk',
      'Er is geen titel.',
      'Voer 1 bijdrage in',
    ]) {
      expect(preview).toContain(shown);
    }
    const both = await Promise.all([1, 2].map(() => town.post(path, {}, { as: desk })));
    expect(both.map((response) => response.status)).toEqual([303, 303]);
    expect(await titles(stepId)).toEqual(['Pluktuin in café']);
    expect(await (await town.get(path, { as: desk })).text()).toContain('Dit bestand was al ingevoerd');
    const refused = await town.get(`${path}/geweigerd.csv`, { as: desk });
    expect(refused.headers.get('content-disposition')).toContain('attachment');
    expect(await refused.text()).toContain('Zonder wijk;Atlantis;Bea;geen adres');
    const figures = await (await town.get(`/trajecten/${slug}`)).text();
    expect(figures).toContain('Hoe mensen meededen');
    expect(figures).toContain('Papier');
  });

  test('a formula in a list, whatever the file was written with, is text in the file that we give back', async () => {
    const { stepId } = await makeStep(town.db);
    const cells = ['=HYPERLINK(""https://elders.example"";""Klik"")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\n=1'];
    const rows = cells.map((cell) => `;"${cell}"`).join('\r\n');
    const text = `titel;naam\r\n${rows}\r\n"Bank\r\nbij de vijver";An\r\n`;
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const windows = Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from('Caf\xe9;Bea\r\n', 'latin1')]);
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16, windows]) {
      const sent = await upload(stepId, csv(Uint8Array.from(bytes)));
      const path = sent.headers.get('location') ?? '';
      expect(path).toMatch(/^\/balie\/bestand\/\d+$/);
      const file = await town.get(`${path}/geweigerd.csv`, { as: desk });
      expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(file.headers.get('x-content-type-options')).toBe('nosniff');
      const raw = await file.text();
      const written: string[][] = parse(raw, { delimiter: ';', bom: true });
      expect(written.length).toBe(1 + cells.length);
      for (const cell of written.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      expect(raw).toContain(`'=HYPERLINK`);
    }
  });

  test('the example file comes in as it is', async () => {
    const { stepId } = await makeStep(town.db);
    const example = await (await town.get('/balie/voorbeeld.csv', { as: desk })).arrayBuffer();
    const sent = await upload(stepId, csv(new Uint8Array(example)));
    await town.post(sent.headers.get('location') ?? '', {}, { as: desk });
    expect(await titles(stepId)).toHaveLength(3);
  });

  test('a file that cannot be read is refused with the reason and the right status', async () => {
    const { stepId } = await makeStep(town.db);
    const answers: [{ file: File }, number, string][] = [
      [csv(Uint8Array.from([0x50, 0x4b, 3, 4])), 415, 'Dit is geen CSV-bestand'],
      [csv(Uint8Array.from([...Buffer.from('titel\nE'), 0xe9, 0x81])), 422, 'Op regel 2 staan tekens'],
      [csv('naam\nAn'), 422, 'Er is geen kolom “titel”'],
      [csv('titel\n"Een'), 422, 'klopt een aanhalingsteken niet'],
      [csv(`titel\n${'x\n'.repeat(2001)}`), 413, 'Het bestand heeft 2.001 regels'],
      [csv(`titel\n${'x'.repeat(2_100_000)}`), 413, 'groter dan 2 MB'],
    ];
    for (const [file, status, text] of answers) {
      const response = await upload(stepId, file);
      expect([response.status, (await response.text()).includes(text)]).toEqual([status, true]);
    }
    const none = await town.post(`/balie/invoer/${stepId}/csv`, { receivedOn: '2026-11-23' }, { as: desk });
    expect([none.status, (await none.text()).includes('Kies een CSV-bestand.')]).toEqual([422, true]);
  });
});
