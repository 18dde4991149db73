import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../demo/seed-demo.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { contribute } from '../steps/index.ts';
import { areaAt } from './area-at.ts';
import { importAreas } from './import-areas.ts';
import { readGeojson } from './read-geojson.ts';
import { readPopulation } from './read-population.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

type Given = { properties: Record<string, unknown>; coordinates?: unknown; type?: string };
const square = (west: number, south: number, side = 0.01) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];
const file = (...features: Given[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ properties, coordinates = square(4.6, 52.38), type = 'Polygon' }) => ({
      type: 'Feature',
      properties,
      geometry: { type, coordinates },
    })),
  });
const wijk = { code: 'WK039215', name: 'Delftwijk', kind: 'wijk', gebied: 'Noord' };
const buurt = { code: 'BU03921501', name: 'Proefbuurt', kind: 'buurt', wijkcode: 'WK039215' };

async function bring(source: string, csv?: string) {
  const read = readGeojson(source);
  if (!read.ok) return read;
  const people = csv === undefined ? null : readPopulation(csv);
  if (people && !people.ok) return people;
  return importAreas(town.deps, { areas: read.value, attribution: 'Proefbron', population: people?.value ?? null });
}

test.each([
  ['a feature without a code', { name: 'Naamloos', kind: 'wijk' }, {}, 'Feature 1 (Naamloos): code is missing'],
  ['an unknown kind', { ...wijk, kind: 'stadsdeel' }, {}, 'kind must be gemeente, gebied, wijk or buurt'],
  [
    'a line',
    wijk,
    {
      type: 'LineString',
      coordinates: [
        [4, 52],
        [5, 52],
      ],
    },
    'geometry must be a Polygon',
  ],
  ['a ring that is open', wijk, { coordinates: [square(4.6, 52.38)[0]?.slice(0, 4)] }, 'a ring is not closed'],
  [
    'a ring that is too short',
    wijk,
    {
      coordinates: [
        [
          [4.6, 52.3],
          [4.6, 52.3],
        ],
      ],
    },
    'fewer than four positions',
  ],
  ['metres instead of degrees', wijk, { coordinates: square(103_000, 488_000, 100) }, 'outside the Netherlands'],
])('%s is refused with what is wrong', (_, properties, geometry, line) => {
  const read = readGeojson(file({ properties, ...geometry }));
  expect(read.ok ? [] : read.error.lines).toEqual([expect.stringContaining(line)]);
});

test.each(['', 'null', '{"type":"FeatureCollection","features":[]}', 'code;name'])(
  'the file %j is no collection of areas',
  (source) =>
    expect(readGeojson(source)).toMatchObject({
      ok: false,
      error: { lines: [expect.stringContaining('not a GeoJSON')] },
    }),
);

test('a file with one wrong feature changes nothing', async () => {
  const orphan = { ...buurt, code: 'BU09999999', name: 'Wees', wijkcode: 'WK999999' };
  const result = await bring(file({ properties: wijk }, { properties: orphan }));
  expect(result).toMatchObject({
    ok: false,
    error: { lines: [expect.stringContaining('Wees (BU09999999): its WK999999')] },
  });
  const { outline } = await town.db
    .selectFrom('area')
    .select('outline')
    .where('code', '=', wijk.code)
    .executeTakeFirstOrThrow();
  expect(outline).toBeNull();
});

test('a resident who points in a buurt is told its name, and the import may be run twice', async () => {
  const gebied = { code: 'Noord', name: 'Noord', kind: 'gebied' };
  const all = file(
    { properties: buurt, coordinates: square(4.602, 52.382, 0.004) },
    { properties: wijk },
    { properties: gebied, type: 'MultiPolygon', coordinates: [square(4.59, 52.37, 0.04)] },
  );
  expect(await bring(all)).toEqual({ ok: true, value: { added: 1, changed: 2 } });
  expect(await bring(all)).toEqual({ ok: true, value: { added: 0, changed: 3 } });

  expect(await areaAt(town.db, { longitude: 4.604, latitude: 52.384 })).toMatchObject({
    name: 'Proefbuurt',
    kind: 'buurt',
  });
  expect(await areaAt(town.db, { longitude: 4.608, latitude: 52.388 })).toMatchObject({ name: 'Delftwijk' });
  expect(await areaAt(town.db, { longitude: 4.62, latitude: 52.4 })).toMatchObject({ code: 'NOORD' });
  expect(await areaAt(town.db, { longitude: 5.5, latitude: 52.4 })).toBeNull();
  const lines = await town.db.selectFrom('auditLine').select('act').where('act', '=', 'areas.imported').execute();
  expect(lines).toHaveLength(2);
});

test('the tiles stay until every wijk has an outline', async () => {
  expect(await (await town.get('/wijken')).text()).not.toContain('Proefbron');
  const wijken = await town.db.selectFrom('area').select(['code', 'name', 'kind']).where('kind', '=', 'wijk').execute();
  const features = wijken.map((properties, index) => ({ properties, coordinates: square(4.6 + index / 100, 52.38) }));
  expect(await bring(file(...features), 'code;inwoners\nWK039215;8150\n')).toMatchObject({ ok: true });
  const page = await (await town.get('/wijken')).text();
  expect(page).toContain('Bron van de kaart: Proefbron.');
  expect(page).toMatch(/<path class="app-tiles__tile app-tiles__tile--0" d="M\d/);
});

test('inhabitants of an unknown area, or no number at all, are refused', async () => {
  expect(await bring(file({ properties: wijk }), 'code,inwoners\nBU1,12\n')).toMatchObject({
    ok: false,
    error: { lines: ['BU1 in the population file is no area.'] },
  });
  expect(readPopulation('code,inwoners\nWK039215,veel\n')).toMatchObject({
    ok: false,
    error: { lines: [expect.stringContaining('Row 2')] },
  });
  expect(readPopulation('')).toMatchObject({ ok: false });
});

test('an idea with only a point on the map lands in the buurt around it', async () => {
  await seedDemo(town.deps);
  const { id: stepId } = await town.db
    .selectFrom('step')
    .select('id')
    .where('instrument', '=', 'ideas')
    .where('assurance', '=', 'anonymous')
    .where('opensAt', '<', town.deps.now())
    .where('closesAt', '>', town.deps.now())
    .executeTakeFirstOrThrow();
  const visitorId = crypto.randomUUID();
  const draft = {
    title: 'Een bank',
    body: 'Bij de boom.',
    authorName: '',
    areaId: null,
    pictureId: null,
    submissionKey: null,
    point: { longitude: 4.604, latitude: 52.384 },
  };
  const result = await town.db.transaction().execute((tx) =>
    contribute(
      tx,
      { kind: 'visitor', visitorId },
      { visitorId, personId: null, contactId: null },
      {
        stepId,
        draft,
        channel: 'web',
        at: town.deps.now(),
      },
    ),
  );
  if (!result.ok) throw new Error(result.error.kind);
  const saved = await town.db
    .selectFrom('contribution')
    .innerJoin('area', 'area.id', 'contribution.areaId')
    .select('area.name')
    .where('contribution.id', '=', result.value.id)
    .executeTakeFirstOrThrow();
  expect(saved.name).toBe('Proefbuurt');
});
