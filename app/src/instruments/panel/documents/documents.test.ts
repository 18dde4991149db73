import { expect, test } from 'vitest';
import { onePagePdf } from '../../../demo/one-page-pdf.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';

const { its, get, post } = onPanelTown();
const fields = { title: 'Agenda; “één”', about: 'Wat wij bespreken.', session: '', link: '' };
const pdf = () => new File([onePagePdf(['Agenda'])], 'x.exe', { type: 'text/html' });
const page = async () => (await its.town.get(`${its.open}/bijeenkomsten`)).text();
const send = (file: File | null, more: Record<string, string> = {}, as = its.officer) =>
  its.town.post(
    `${its.path}/documenten`,
    { ...fields, submissionKey: crypto.randomUUID(), ...more },
    { as, ...(file ? { files: { file } } : {}) },
  );
const addressIn = (html: string) => /\/documenten\/[0-9a-f-]{36}\.pdf/.exec(html)?.[0] ?? 'none';
const ids = () =>
  its.town.db.selectFrom('panelDocument').select('id').where('stepId', '=', its.stepId).orderBy('id').execute();

test('a PDF is on the site at once with its size and day, and opens as what it is, whatever it was called', async () => {
  await get();
  expect((await send(pdf())).status).toBe(303);
  const html = await page();
  expect(html).toMatch(/PDF, 1\s?kB/);
  expect(html).toContain('Geplaatst op 23 november 2026.');
  const file = await its.town.get(addressIn(html));
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('application/pdf');
  expect(file.headers.get('content-disposition')).toBe('inline; filename="agenda-een.pdf"');
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect(file.headers.get('content-security-policy')).toContain("object-src 'self'");
  expect(file.headers.get('cache-control')).toBe('private, no-store');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(onePagePdf(['Agenda']));
});

test('what is no PDF, nothing at all, both at once and an address without a lock come back with the reason', async () => {
  await get();
  const refusals: [File | null, Record<string, string>, number, string][] = [
    [new File(['<html>'], 'agenda.pdf', { type: 'application/pdf' }), {}, 422, 'Dit bestand is geen PDF.'],
    [new File([onePagePdf(['x']).subarray(0, 90)], 'a.pdf'), {}, 422, 'Deze PDF is niet heel.'],
    [new File([onePagePdf(['x']), new Uint8Array(10_000_000)], 'a.pdf'), {}, 413, 'Dit bestand is te groot.'],
    [null, {}, 422, 'Kies een PDF of vul een adres in.'],
    [pdf(), { link: 'https://voorbeeld.example' }, 422, 'Kies één van de twee'],
    [null, { link: 'http://voorbeeld.example' }, 422, 'begint met https://'],
    [null, { link: 'javascript:alert(1)' }, 422, 'begint met https://'],
    [pdf(), { title: '' }, 422, 'Vul dit in.'],
    [pdf(), { session: '999999' }, 422, 'Deze bijeenkomst is er niet meer.'],
  ];
  for (const [file, more, status, why] of refusals) {
    const refused = await send(file, more);
    const html = await refused.text();
    expect([why, refused.status, html.includes(why), html.includes(fields.about)]).toEqual([why, status, true, true]);
  }
  expect(await ids()).toEqual([]);
  expect(await its.town.db.selectFrom('document').select('id').where('stepId', '=', its.stepId).execute()).toEqual([]);
});

test('a link is a document too, and a form that comes five times at once is one', async () => {
  await get();
  const submissionKey = crypto.randomUUID();
  const form = { link: 'https://voorbeeld.example/rapport', submissionKey };
  const sent = await Promise.all(Array.from({ length: 5 }, () => send(null, form)));
  expect(sent.map(({ status }) => status)).toEqual(Array(5).fill(303));
  expect(await ids()).toHaveLength(1);
  expect(await page()).toContain('op een andere site');
});

test('a withdrawn document keeps its line with the reason, and its file is gone for who kept the address', async () => {
  await get();
  await send(pdf());
  const address = addressIn(await page());
  const [document] = await ids();
  const form = { id: String(document?.id), because: 'Er stond een naam in.' };
  const unexplained = await post('/documenten/intrekken', { id: form.id });
  expect([unexplained.status, (await unexplained.text()).includes('Vul dit in.')]).toEqual([422, true]);
  expect((await post('/documenten/intrekken', form)).status).toBe(303);
  expect((await post('/documenten/intrekken', form)).status).toBe(409);
  expect((await post('/documenten/intrekken', { ...form, id: '999999' })).status).toBe(404);
  const html = await page();
  expect(html).toContain('Ingetrokken op 23 november 2026, omdat:');
  expect(html).toContain('Er stond een naam in.');
  expect([addressIn(html), (await its.town.get(address)).status]).toEqual(['none', 404]);
});

test('a document of a step that is not public yet is for who manages it', async () => {
  await get();
  await send(pdf());
  const address = addressIn(await page());
  await its.town.db.updateTable('step').set({ status: 'draft' }).where('id', '=', its.stepId).execute();
  expect((await its.town.get(address)).status).toBe(404);
  expect((await its.town.get(address, { as: its.officer })).status).toBe(200);
  const nothing = await its.town.get(`/documenten/${crypto.randomUUID()}.pdf`);
  expect(nothing.status).toBe(404);
  expect(nothing.headers.get('content-security-policy')).toContain("object-src 'none'");
  const as = await signInForTest(its.town.deps, await makePerson(its.town.db, { name: 'Piet' }), { strong: true });
  expect((await send(pdf(), {}, as)).status).toBe(403);
});

test('a document of a session stands with that session, and goes with one that was never published', async () => {
  await get();
  const evening = { title: 'Avond', startsAt: '2026-12-03T19:30', endsAt: '2026-12-03T21:30', place: 'Stadhuis' };
  const added = await post('/bijeenkomsten', { ...evening, submissionKey: crypto.randomUUID() });
  const session = /bijeenkomsten\/(\d+)/.exec(added.headers.get('location') ?? '')?.[1] ?? '';
  await send(pdf(), { session });
  expect(addressIn(await page())).toBe('none');
  expect((await post(`/bijeenkomsten/${session}/weg`, {})).status).toBe(303);
  expect(await its.town.db.selectFrom('document').select('id').where('stepId', '=', its.stepId).execute()).toEqual([]);
});

test('a whole step can be taken away with its documents', async () => {
  await get();
  await send(pdf());
  await its.town.db.deleteFrom('step').where('id', '=', its.stepId).execute();
  expect(await its.town.db.selectFrom('document').select('id').where('stepId', '=', its.stepId).execute()).toEqual([]);
});
