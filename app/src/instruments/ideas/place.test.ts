import { afterAll, beforeAll, expect, test } from 'vitest';
import { haveHaarlem, importHaarlem } from '../../features/areas/testing/haarlem.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { type IdeasStep, makeIdeasStep } from './testing/ideas-step.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

const wijkId = async (code: string) =>
  (await town.db.selectFrom('area').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id;
const text = async (path: string, as?: string) => (await town.get(path, as ? { as } : {})).text();
const valueIn = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
const toTheMap = async (step: IdeasStep, fields: Record<string, string>) => {
  const sent = await town.post(`${step.path}/nieuw/plek`, fields);
  const as = (sent.headers.getSetCookie().find((one) => one.startsWith('concept=')) ?? '').split(';')[0] ?? '';
  return { sent, as, to: sent.headers.get('location')?.split('#')[0] ?? '' };
};

test('before outlines are imported somebody without script chooses a tile, and the text is still there', async () => {
  const step = await makeIdeasStep(town.db, 'tegel');
  const { sent, as, to } = await toTheMap(step, { title: 'Een bank bij de halte', body: 'Om te zitten.' });
  expect(sent.status).toBe(303);
  const delftwijk = await wijkId('WK039215');
  expect(await text(to)).toContain(`<a href="?gebied=${delftwijk}" aria-label="Delftwijk"`);
  expect(await text(`${step.path}/nieuw/plek?gebied=${delftwijk}`)).toContain('Gekozen wijk: Delftwijk.');
  const form = await text(`${step.path}/nieuw?gebied=${delftwijk}`, as);
  expect(form).toContain('value="Een bank bij de halte"');
  expect(form).toContain(`<option value="${delftwijk}" selected`);
});

test('a step without places has no map to point at', async () => {
  const step = await makeIdeasStep(town.db, 'zonder-plek', { settings: JSON.stringify({ askPlace: 'no' }) });
  expect((await town.get(`${step.path}/nieuw/plek`)).status).toBe(404);
  expect((await town.post(`${step.path}/nieuw/plek`, { title: 'Toch' })).status).toBe(404);
});

test.skipIf(!haveHaarlem)(
  'somebody without script chooses a wijk, taps twice, and the idea lands in that buurt',
  async () => {
    await importHaarlem(town.deps);
    const step = await makeIdeasStep(town.db, 'tikken');
    const delftwijk = String(await wijkId('WK039215'));
    const { as, to } = await toTheMap(step, { title: 'Een boom', body: 'Voor schaduw.', area: delftwijk });
    const ofWijk = await text(to, as);
    expect(valueIn(ofWijk, 'longitude')).toBe('');
    const near = await text(`${to}&tik.x=160&tik.y=160`, as);
    const query = ['longitude', 'latitude', 'breedte'].map((name) => `${name}=${valueIn(near, name)}`).join('&');
    const nearer = await text(`${step.path}/nieuw/plek?${query}&tik.x=170&tik.y=150`, as);
    expect(Number(valueIn(nearer, 'breedte'))).toBeLessThan(Number(valueIn(near, 'breedte')));
    const [longitude, latitude] = [valueIn(nearer, 'longitude') ?? '', valueIn(nearer, 'latitude') ?? ''];
    const form = await text(`${step.path}/nieuw?gebied=${delftwijk}&longitude=${longitude}&latitude=${latitude}`, as);
    const buurt = /Gekozen plek: ([^.<]+)\./.exec(form)?.[1];
    const placed = await town.post(
      `${step.path}/nieuw`,
      { title: 'Een boom', body: 'Voor schaduw.', area: delftwijk, longitude, latitude },
      { as },
    );
    const id = Number(/\/ideeen\/(\d+)/.exec(placed.headers.get('location') ?? '')?.[1]);
    const saved = await town.db
      .selectFrom('contribution')
      .innerJoin('area', 'area.id', 'contribution.areaId')
      .select(['area.name', 'area.kind'])
      .where('contribution.id', '=', id)
      .executeTakeFirstOrThrow();
    expect(saved).toEqual({ name: buurt, kind: 'buurt' });
  },
);

test.skipIf(!haveHaarlem)('a place outside the town is said to be so, and cannot be taken', async () => {
  const step = await makeIdeasStep(town.db, 'buiten');
  const page = await text(`${step.path}/nieuw/plek?longitude=5.2&latitude=52.4&breedte=500`);
  expect(page).toContain('buiten de gemeente');
  expect(page).not.toContain('Neem deze plek');
});
