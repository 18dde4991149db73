import { verifyInvitations } from '@stadmakers/sortition';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { panelStaffPath } from '../panel-path.ts';
import { makePanel } from '../testing/make-panel.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

async function newPanel(options = {}) {
  const panel = await makePanel(town.db, options);
  const path = panelStaffPath({ id: panel.stepId, projectSlug: panel.slug }, 'invitations');
  const as = await signInForTest(town.deps, panel.officerId, { strong: true });
  const upload = (csv: string | Uint8Array<ArrayBuffer>, who = as) =>
    town.post(`${path}/lijst`, {}, { as: who, files: { file: new File([csv], 'lijst.csv') } });
  const page = async () => (await town.get(path, { as })).text();
  const sha256 = async () => /name="sha256" value="([0-9a-f]{64})"/.exec(await page())?.[1] ?? '';
  const draw = async (plan = {}, who = as) =>
    town.post(
      `${path}/loten`,
      { count: '10', reserve: '5', seed: '3 5 1 6', sha256: await sha256(), ...plan },
      { as: who },
    );
  const send = (how: string, wave = '1', who = as) => town.post(`${path}/versturen`, { how, wave }, { as: who });
  return { ...panel, path, as, upload, page, draw, send };
}
type Panel = Awaited<ReturnType<typeof newPanel>>;

const header = 'adres;postcode;plaats;wijk;volwassenen;e-mail';
const list = (count: number, mail = false) =>
  [
    header,
    ...Array.from({ length: count }, (_, index) => {
      const area = index % 4 === 0 ? 'Noord' : 'Zuid';
      return `Duinpad ${index};2000ab;Haarlem;${area};2;${mail ? `p${index}@bewoner.example` : ''}`;
    }),
  ].join('\n');
const invitations = (panel: Panel) =>
  town.db
    .selectFrom('panelInvitation')
    .innerJoin('panelIdentity', 'panelIdentity.invitationId', 'panelInvitation.id')
    .select(['panelInvitation.id', 'wave', 'area', 'inclusion', 'codeHash', 'address', 'sentAt', 'channel'])
    .where('stepId', '=', panel.stepId)
    .orderBy('panelInvitation.id')
    .execute();
const mails = () =>
  town.db
    .selectFrom('message')
    .select(['toEmail', 'text', 'subject'])
    .where('dedupeKey', 'like', 'panel-invitation:%')
    .execute();

test('a list is read however it was written, and says of each row that does not come in why, not what stood in it', async () => {
  const panel = await newPanel();
  const rows = ['Café 1;2000AB;Haarlem;Noord;1;', ';2000AB;Haarlem;;;', 'Pad 2;200AB;Haarlem;;;', 'Pad 3;2000AB;;;;']
    .concat(['Pad 4;2000AB;Haarlem;;geen;', 'Pad 5;2000AB;Haarlem;;;fout', 'café 1;2000 ab;HAARLEM;Zuid;;'])
    .join('\n');
  // As an older Excel writes it.
  expect((await panel.upload(Uint8Array.from(Buffer.from(`${header}\n${rows}\n`, 'latin1')))).status).toBe(303);
  const page = await panel.page();
  for (const said of [
    '1 adressen',
    'loting: 6',
    'adres ontbreekt',
    'postcode ontbreekt',
    'plaats ontbreekt',
    'geen getal',
    'e-mailadres klopt',
    'twee keer',
  ])
    expect(page).toContain(said);
  expect(page).not.toContain('Pad 4');
  const stored = await town.db
    .selectFrom('panelFrame')
    .selectAll()
    .where('stepId', '=', panel.stepId)
    .executeTakeFirst();
  expect([JSON.stringify(stored?.rows).includes('Café 1'), JSON.stringify(stored?.refused).includes('Pad')]).toEqual([
    true,
    false,
  ]);
});

test('a file that is no list of addresses is told so', async () => {
  const panel = await newPanel();
  expect((await panel.upload('naam;wijk\nRia;Noord')).status).toBe(422);
  expect((await panel.upload('PK\u0003\u0004')).status).toBe(415);
  expect((await panel.upload('')).status).toBe(422);
});

test('the draw invites as many as asked, from each area its share, and nothing remains of the list', async () => {
  const panel = await newPanel();
  await panel.upload(list(80));
  expect((await panel.draw()).headers.get('location')).toBe(`${panel.path}?klaar=geloot`);
  const made = await invitations(panel);
  expect([made.filter(({ wave }) => wave === 1).length, made.filter(({ wave }) => wave === 2).length]).toEqual([10, 5]);
  expect([2, 3]).toContain(made.filter(({ wave, area }) => wave === 1 && area === 'Noord').length);
  expect(new Set(made.map(({ address }) => address)).size).toBe(15);
  expect(made[0]?.address).toMatch(/^Duinpad \d+\n2000 AB Haarlem$/);
  expect(await town.db.selectFrom('panelFrame').selectAll().where('stepId', '=', panel.stepId).execute()).toEqual([]);
  const line = await town.db
    .selectFrom('auditLine')
    .select('detail')
    .where('act', '=', 'panel.invitations-drawn')
    .where('subject', '=', `panel:${panel.stepId}`)
    .executeTakeFirstOrThrow();
  expect(line.detail).toMatchObject({ count: 10, reserve: 5, rows: 80, seed: '3 5 1 6', checksum: expect.any(String) });
  expect(JSON.stringify(line.detail)).not.toContain('Duinpad');
});

test('an area that counts double gets twice the share, and one that counts for nothing gets nothing', async () => {
  const panel = await newPanel();
  await panel.upload(list(80));
  await panel.draw({ count: '20', reserve: '0', 'kans-0': '3', 'kans-1': '1' });
  expect((await invitations(panel)).filter(({ area }) => area === 'Noord')).toHaveLength(10);
  const other = await newPanel();
  await other.upload(list(80));
  const tooMany = await other.draw({ count: '61', reserve: '0', 'kans-0': '0', 'kans-1': '1' });
  expect([tooMany.status, (await tooMany.text()).includes('60')]).toEqual([422, true]);
});

test('pressed twice, or in a second tab with another list, there is one draw', async () => {
  const panel = await newPanel();
  await panel.upload(list(80));
  const stale = /name="sha256" value="([0-9a-f]{64})"/.exec(await panel.page())?.[1] ?? '';
  await panel.upload(list(90));
  expect((await panel.draw({ sha256: stale })).status).toBe(409);
  const plan = {
    count: '10',
    reserve: '0',
    seed: '1',
    sha256: /value="([0-9a-f]{64})"/.exec(await panel.page())?.[1] ?? '',
  };
  const both = await Promise.all([1, 2].map(() => town.post(`${panel.path}/loten`, plan, { as: panel.as })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await invitations(panel)).toHaveLength(10);
  expect((await panel.upload(list(10))).status).toBe(409);
});

test('a letter has a code that works, the file of the print shop the same, and the database neither', async () => {
  const panel = await newPanel();
  await panel.upload(list(40).replace('Duinpad 7;', '=cmd|7;'));
  await panel.draw({ count: '40', reserve: '0' });
  const letters = await (await town.get(`${panel.path}/brieven?ronde=1`, { as: panel.as })).text();
  const code = /<strong translate="no">([A-Z2-9]{4}-[A-Z2-9]{4})<\/strong>/.exec(letters)?.[1] ?? '';
  for (const said of [
    'Wat doen wij met de markt?',
    '10 december 2026',
    '1 maart 2027',
    'wie het eerst jarig is',
    'Hoe oud bent u?',
  ])
    expect(letters).toContain(said);
  const answered = await town.post('/loting', { code });
  expect(answered.headers.get('location')).toBe('/loting/aanmelden');
  const file = await (await town.get(`${panel.path}/drukker.csv?ronde=1`, { as: panel.as })).text();
  const rows = parse(file, { delimiter: ';', bom: true }) as string[][];
  expect(rows).toHaveLength(41);
  expect(rows.flat()).toContain(code);
  expect(rows.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
  expect(JSON.stringify(await invitations(panel))).not.toContain(code);
});

test('letters that were posted are reminders the next time, for who did not answer', async () => {
  const panel = await newPanel();
  await panel.upload(list(8));
  await panel.draw({ count: '6', reserve: '2' });
  expect((await panel.send('post')).headers.get('location')).toBe(`${panel.path}?klaar=post`);
  const [first] = await invitations(panel);
  await town.db
    .updateTable('panelInvitation')
    .set({ answer: 'no' })
    .where('id', '=', first?.id ?? 0)
    .execute();
  const again = await (await town.get(`${panel.path}/brieven?ronde=1`, { as: panel.as })).text();
  expect(again.match(/Herinnering: doet u mee/g)).toHaveLength(5);
  const second = await invitations(panel);
  expect(second.filter(({ wave, sentAt }) => wave === 2 && sentAt !== null)).toEqual([]);
  await panel.send('post', '2');
  const after = await invitations(panel);
  // Six or two of eight: with the second round, everybody was invited.
  expect(after.every(({ sentAt, inclusion }) => sentAt !== null && inclusion === 1)).toBe(true);
});

test('who has an address gets one mail and at most one reminder, however often somebody presses', async () => {
  const panel = await newPanel();
  await panel.upload(list(5, true));
  await panel.draw({ count: '5', reserve: '0' });
  await Promise.all([panel.send('mail'), panel.send('mail')]);
  expect(await mails()).toHaveLength(5);
  const [mail] = await mails();
  expect(mail?.text).toMatch(/\/loting\?code=[A-Z2-9]{4}-[A-Z2-9]{4}/);
  const [first] = await invitations(panel);
  await town.db
    .updateTable('panelInvitation')
    .set({ answer: 'yes' })
    .where('id', '=', first?.id ?? 0)
    .execute();
  await panel.send('reminder');
  await panel.send('reminder');
  expect((await mails()).filter(({ subject }) => subject.startsWith('Herinnering'))).toHaveLength(4);
  const lines = town.db.selectFrom('auditLine').select('detail').where('act', '=', 'panel.invitations-sent');
  expect(await lines.where('subject', '=', `panel:${panel.stepId}`).orderBy('id').execute()).toEqual([
    { detail: { wave: 1, how: 'mail', count: 5 } },
    { detail: { wave: 1, how: 'reminder', count: 4 } },
  ]);
});

test('who was mailed in vain gets a letter with the next print, as a first letter, and once', async () => {
  const panel = await newPanel();
  await panel.upload(list(3, true));
  await panel.draw({ count: '3', reserve: '0' });
  await panel.send('mail');
  const [first] = await invitations(panel);
  const key = `panel-invitation:${first?.id}:mail`;
  await town.db.updateTable('message').set({ status: 'failed' }).where('dedupeKey', '=', key).execute();
  expect(await panel.page()).toContain('E-mail die niet aankwam: 1');
  const letters = async () => (await town.get(`${panel.path}/brieven?ronde=1`, { as: panel.as })).text();
  expect((await letters()).match(/Onderwerp: (Doet u mee|Herinnering)/g)).toEqual(['Onderwerp: Doet u mee']);
  await panel.send('post');
  expect(await panel.page()).not.toContain('E-mail die niet aankwam');
  expect((await letters()).match(/Onderwerp: (Doet u mee|Herinnering)/g)).toEqual(['Onderwerp: Herinnering']);
  await panel.send('reminder');
  expect((await invitations(panel)).map(({ channel }) => channel).sort()).toEqual(['email', 'email', 'letter']);
  const reminded = await mails();
  expect(
    reminded.filter(({ toEmail, subject }) => /^p\d@/.test(toEmail) && subject.startsWith('Herinnering')),
  ).not.toEqual([]);
});

test('everybody can check the draw of the invitations, and reads no address', async () => {
  const panel = await newPanel();
  const open = `/trajecten/${panel.slug}/panel/${panel.stepId}`;
  expect(await (await town.get(`${open}/uitnodigingen`)).text()).toContain('nog niet geloot wie een uitnodiging');
  expect((await town.get(`${open}/uitnodigingen/transcript.json`)).status).toBe(404);
  await panel.upload(list(80));
  await panel.draw();
  expect(await (await town.get(open)).text()).toContain('Zo is geloot wie een brief kreeg');
  const page = await (await town.get(`${open}/uitnodigingen`)).text();
  expect(page.match(/app-check--yes/g)).toHaveLength(5);
  expect(page).toContain('1 op 7');
  const transcript = await (await town.get(`${open}/uitnodigingen/transcript.json`)).json();
  expect(verifyInvitations(transcript).passed).toBe(true);
  expect(page + JSON.stringify(transcript)).not.toMatch(/Duinpad|2000/);
});

test('an area that would get no letter is named before anything is drawn, and an officer may say that it is all right', async () => {
  const panel = await newPanel();
  await panel.upload(`${list(80)}\nDuinpad 900;2000ab;Haarlem;Eiland;1;`);
  const refused = await panel.draw();
  expect([refused.status, (await refused.text()).includes('uitnodiging in: Eiland')]).toEqual([422, true]);
  expect(await invitations(panel)).toEqual([]);
  expect((await panel.draw({ emptyAreas: 'ja' })).status).toBe(303);
});

test('the example list can be drawn from as it is', async () => {
  const panel = await newPanel();
  const example = await town.get(`${panel.path}/voorbeeld.csv`, { as: panel.as });
  await panel.upload(new Uint8Array(await example.arrayBuffer()));
  expect(await panel.page()).toContain('600 adressen of mensen doen mee');
});

test('without the dates that a letter names, or after them, nothing is sent', async () => {
  const panel = await newPanel({ deleteOn: null });
  await panel.upload(list(8));
  await panel.draw({ count: '6', reserve: '0' });
  expect((await panel.send('post')).status).toBe(409);
  expect((await town.get(`${panel.path}/brieven`, { as: panel.as })).status).toBe(404);
  const late = await newPanel({ answerUntil: '2026-11-01' });
  await late.upload(list(8));
  await late.draw({ count: '6', reserve: '0' });
  expect((await late.send('post')).status).toBe(409);
});

test('only the officers of the panel draw, print and send: no other manager, and no administrator', async () => {
  const panel = await newPanel();
  await panel.upload(list(20));
  const administrator = await signInForTest(
    town.deps,
    await makePerson(town.db, { name: 'Anna', roles: ['administrator'] }),
    { strong: true },
  );
  const page = await (await town.get(panel.path, { as: administrator })).text();
  expect([page.includes('Alleen de twee medewerkers'), page.includes('sha256')]).toEqual([true, false]);
  expect((await panel.upload(list(20), administrator)).status).toBe(403);
  expect((await panel.draw({}, administrator)).status).toBe(403);
  await panel.draw();
  expect((await panel.send('post', '1', administrator)).status).toBe(403);
  for (const part of ['brieven', 'drukker.csv'])
    expect((await town.get(`${panel.path}/${part}`, { as: administrator })).status).toBe(403);
  expect((await town.post(`${panel.path}/versturen`, { how: 'post', wave: '1' })).status).toBe(401);
});
