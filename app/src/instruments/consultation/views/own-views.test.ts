import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onConsultationTown } from '../testing/on-consultation-town.ts';
import { giveView, keptViews } from '../testing/views.ts';

const { its } = onConsultationTown();

/** Somebody with an account of their own for this test. */
async function person() {
  const id = await makePerson(its.town.db, { name: 'Truus', email: `${crypto.randomUUID()}@bewoner.example` });
  return { id, as: await signInForTest(its.town.deps, id) };
}
const mine = async (as: string) => (await its.town.get('/mijn', { as })).text();
const memorandum = {
  subjects: [
    {
      ...{ number: 1, title: 'Verkeer', answer: 'Er komt een drempel.', outcome: 'partly', change: '' },
      points: [{ from: { view: 1 }, summary: 'Te druk.' }],
    },
    {
      ...{ number: 2, title: 'Bomen', answer: 'De bomen blijven.', outcome: 'adopted', change: '' },
      points: [
        { from: { view: 2 }, summary: 'Bomen.' },
        { from: { remarks: 3 }, summary: 'Bomen.' },
      ],
    },
  ],
};
const publish = (publishedAt = its.town.deps.now()) =>
  its.town.db
    .insertInto('consultationMemorandum')
    .values({ stepId: its.stepId, version: 1, content: JSON.stringify(memorandum), publishedAt })
    .execute();

test('who gave a view with an account finds it again, and the answer to it once that is there', async () => {
  const { as } = await person();
  const { receipt } = await giveView(its, {}, as);
  await giveView(its, { name: 'Iemand anders' });
  const waiting = await mine(as);
  for (const words of ['Zienswijze 1', receipt, 'Ontwerp-verkeersbesluit Lindelaan', 'Wacht op antwoord'])
    expect(waiting).toContain(words);
  expect(waiting).not.toContain('Zienswijze 2');
  await publish();
  const answered = await mine(as);
  for (const words of ['Beantwoord', 'Deels overgenomen', 'Er komt een drempel.', `${its.path}/nota#zienswijze-1`])
    expect(answered).toContain(words);
  expect(answered).not.toContain('De bomen blijven.');
  expect(await (await its.town.get(receipt)).text()).toContain(`${its.path}/nota#zienswijze-1`);
});

test('nobody else finds it on their page, and on a shared computer nor does who comes next', async () => {
  const given = await giveView(its, { name: 'Bezoeker' });
  const cookies = given.response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const next = await mine(cookies.join('; '));
  expect(next).not.toContain(given.receipt);
  expect(await mine((await person()).as)).not.toContain(given.receipt);
});

test('the download has the view and what was added, and after erasing the account the view stays in the file', async () => {
  const { id, as } = await person();
  const { receipt } = await giveView(its, { onBehalfOf: 'De buurt' }, as);
  await its.town.post(`${receipt}/aanvullen`, { body: 'Ook de hoek.', submissionKey: crypto.randomUUID() }, { as });
  const download = await (await its.town.get('/mijn/gegevens/overzicht', { as })).text();
  for (const words of ['Uw zienswijzen', 'De buurt', 'Het wordt te druk.', 'Ook de hoek.'])
    expect(download).toContain(words);
  expect(await (await its.town.get('/mijn/gegevens/wissen', { as })).text()).toContain(
    'uw zienswijzen met naam en adres',
  );
  expect((await its.town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as })).status).toBe(303);
  const gone = its.town.db.selectFrom('person').select('id').where('id', '=', id);
  expect(await gone.executeTakeFirst()).toBeUndefined();
  expect((await keptViews(its))[0]).toMatchObject({ personId: null, name: 'Riet Jonker', onBehalfOf: 'De buurt' });
  expect((await its.town.get(receipt)).status).toBe(200);
});
