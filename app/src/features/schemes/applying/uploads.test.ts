import { expect, test } from 'vitest';
import { makeApplication } from '../testing/make-application.ts';
import { onSchemeTown, quotePdf } from '../testing/scheme-town.ts';

const { its } = onSchemeTown();

const file = (bytes: BlobPart, name: string, type: string) => new File([bytes], name, { type });
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

// What somebody could send by mistake or on purpose, whatever its name says it is.
const bad: readonly (readonly [why: string, File, status: number])[] = [
  ['nothing in it', file('', 'leeg.pdf', 'application/pdf'), 422],
  ['a text that is called a PDF', file('hallo', 'x.pdf', 'application/pdf'), 415],
  ['a page', file('<html><script>alert(1)</script>', 'x.pdf', 'application/pdf'), 415],
  ['a drawing with a program in it', file(svg, 'x.png', 'image/png'), 415],
  ['a program', file('MZ\u0090\u0000\u0003', 'offerte.pdf.exe', 'application/octet-stream'), 415],
  ['an archive', file('PK\u0003\u0004', 'offertes.zip', 'application/zip'), 415],
  ['a PDF that was cut off', file('%PDF-1.7 en verder', 'x.pdf', 'application/pdf'), 422],
  ['a picture that was cut off', file(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'x.jpg', 'image/jpeg'), 422],
  ['more than a form takes', file(new Uint8Array(26_000_000), 'groot.pdf', 'application/pdf'), 413],
];

test('a file that is not what it says is refused with the reason, and nothing of it is kept', async () => {
  const id = await makeApplication(its.town, 1, { applicantId: its.ids.riet, state: 'incomplete' });
  const send = (one: File) =>
    its.town.post(`/aanvragen/${id}/bijlagen`, { kind: 'other' }, { as: its.as.riet, files: { file: one } });
  const answers: [string, number][] = [];
  for (const [why, one] of bad) answers.push([why, (await send(one)).status]);
  expect(answers).toEqual(bad.map(([why, , status]) => [why, status]));
  const kept = () => its.town.db.selectFrom('applicationFile').select('name').where('applicationId', '=', id).execute();
  expect(await kept()).toEqual([]);
  expect((await send(quotePdf())).status).toBe(303);
  expect(await kept()).toEqual([{ name: 'offerte.pdf' }]);
});

test('a picture of a story that cannot be read keeps the story from being sent half', async () => {
  const id = await makeApplication(its.town, 2, { applicantId: its.ids.riet, state: 'paid' });
  const told = { told: 'Het was vol.', reached: '60', spent: '400', lesson: '', remark: '', alt1: 'Een lange tafel' };
  const send = (one: File) =>
    its.town.post(`/aanvragen/${id}/verslag`, told, { as: its.as.riet, files: { picture1: one } });
  for (const one of [file(svg, 'x.svg', 'image/svg+xml'), quotePdf()]) expect((await send(one)).status).toBe(422);
  const row = its.town.db.selectFrom('application').select('state').where('id', '=', id);
  expect(await row.executeTakeFirst()).toEqual({ state: 'paid' });
});
