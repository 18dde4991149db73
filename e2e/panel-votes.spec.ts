import { codeOfMember } from '../app/src/instruments/panel/testing/add-dilemmas.ts';
import { makeMembers } from '../app/src/instruments/panel/testing/make-members.ts';
import { ballotOf } from '../app/src/instruments/panel/voting/cast-vote.ts';
import { type Db, openDb } from '../app/src/platform/db/db.ts';
import { secretOfTests } from '../app/src/testing/secret.ts';
import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';

let db: Db;
test.beforeAll(({ town }) => {
  db = openDb(town.databaseUrl, 2);
});
test.afterAll(() => db.destroy());

test('from a dilemma of an officer to a vote on the phone of a member and a result for everybody', async ({
  browser,
  page,
  javaScriptEnabled,
}) => {
  const manager = db.selectFrom('person').select('id').where('name', '=', 'Fatima Demir');
  const { id } = await manager.executeTakeFirstOrThrow();
  const scripted = javaScriptEnabled !== false;
  const panel = await makeMembers(db, scripted ? 'keuzes' : 'keuzes-zonder-script', 6, [id]);
  await db.updateTable('panel').set({ deleteOn: null }).where('stepId', '=', panel.stepId).execute();
  await become(page, 'Fatima Demir');
  await page.goto(`${panel.staff}/stemmen`);
  await page.getByLabel('De vraag').fill('Wat doen wij met de stoep?');
  await page.getByLabel('Uitleg: wat pleit ervoor').fill('Breed is fijn voor wie loopt. Smal laat plaats voor bomen.');
  for (const [index, name] of ['Brede stoep', 'Smalle stoep'].entries())
    await page
      .getByRole('group', { name: `Mogelijkheid ${index + 1}` })
      .getByLabel('Naam')
      .fill(name);
  await page.getByText('Eén ding', { exact: true }).click();
  await page.getByText('Ieder lid op de telefoon').click();
  await page.getByRole('button', { name: 'Leg dit voor' }).click();
  await expect(page.getByText('Kies tot wanneer leden kunnen stemmen.').first()).toBeVisible();
  const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Stemmen kan tot').fill(`${nextWeek}T20:00`);
  await page.getByRole('button', { name: 'Leg dit voor' }).click();
  await expect(page.getByText('De leden zien dit zodra zij kunnen stemmen.')).toBeVisible();
  await expectAccessible(page);
  await screenshot(page, 'votes-staff');

  const phone = await browser.newContext({
    javaScriptEnabled: scripted,
    locale: 'nl-NL',
    baseURL: new URL(page.url()).origin,
    viewport: { width: 360, height: 740 },
  });
  const member = await phone.newPage();
  await member.goto(`${panel.path}/keuzes`);
  await expectAccessible(member);
  await member.getByRole('link', { name: 'Bent u lid? Stem met uw code' }).click();
  const code = await codeOfMember({ db }, panel.stepId);
  await member.getByLabel('Code uit de brief').fill(code.toLowerCase().replace('-', ''));
  await member.getByRole('button', { name: 'Verder' }).click();
  await member.getByRole('button', { name: 'Stem', exact: true }).click();
  await expect(member.getByText('Kies eerst wat u wilt.').first()).toBeVisible();
  await member.getByText('Smalle stoep').click();
  await member.getByRole('button', { name: 'Stem', exact: true }).click();
  await expect(member.getByText('Uw stem is bewaard.')).toBeVisible();
  await expect(member.getByLabel('Smalle stoep')).toBeChecked();
  await expectAccessible(member);
  await screenshot(member, 'votes-ballot');
  await member.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(member.getByText('Dit apparaat is uw code vergeten.')).toBeVisible();

  await page.goto(`${panel.staff}/stemmen`);
  await expect(page.getByText('1 van de 6 leden heeft al gestemd.')).toBeVisible();
  // The others vote too, and then the week is over.
  const { id: dilemmaId } = await db
    .selectFrom('panelDilemma')
    .select('id')
    .where('stepId', '=', panel.stepId)
    .executeTakeFirstOrThrow();
  const votes = panel.seatIds.slice(0, 4).map((seatId) => ({
    dilemmaId,
    ballot: ballotOf(secretOfTests, dilemmaId, seatId),
    chosen: [1],
  }));
  await db.insertInto('panelVote').values(votes).execute();
  const over = { opensAt: new Date(Date.now() - 2000), closesAt: new Date(Date.now() - 1000) };
  await db.updateTable('panelDilemma').set(over).where('id', '=', dilemmaId).execute();
  await member.goto(`${panel.path}/keuzes`);
  await expect(member.getByText('De meeste stemmen: Brede stoep.')).toBeVisible();
  await expect(member.getByText('5 van de 6 leden stemden.')).toBeVisible();
  await expectAccessible(member);
  await screenshot(member, 'votes-result');
  await phone.close();
});
