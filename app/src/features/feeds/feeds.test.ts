import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';

let town: TestApp;
let stepId: number;
let momentId: number;
beforeAll(async () => {
  town = await testApp();
  const publishedAt = new Date('2026-11-20T09:00:00Z');
  const [open, secret] = await town.db
    .insertInto('project')
    .values([
      {
        kind: 'trajectory',
        slug: 'park',
        question: 'Hoe wordt het park <groen> & gezond?',
        status: 'published',
        publishedAt,
      },
      { kind: 'trajectory', slug: 'geheim', question: 'Een geheim plan', status: 'draft', publishedAt },
    ])
    .returning('id')
    .execute();
  const projectId = open?.id ?? 0;
  const draftId = secret?.id ?? 0;
  const theme = await town.db
    .selectFrom('theme')
    .select('id')
    .where('slug', '=', 'groen-en-water')
    .executeTakeFirstOrThrow();
  const wijk = await town.db.selectFrom('area').select('id').where('name', '=', 'Delftwijk').executeTakeFirstOrThrow();
  for (const id of [projectId, draftId]) {
    await town.db.insertInto('projectTheme').values({ projectId: id, themeId: theme.id }).execute();
    await town.db.insertInto('projectArea').values({ projectId: id, areaId: wijk.id }).execute();
    await town.db
      .insertInto('update')
      .values({ projectId: id, title: `Nieuws <script>alert(1)</script> \u0007`, body: 'Lees ]]> meer', publishedAt })
      .execute();
  }
  const step = await town.db
    .insertInto('step')
    .values({ projectId, instrument: 'ideas', title: 'Ideeën voor het park', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  stepId = step.id;
  const idea = { projectId, stepId, channel: 'web', submittedAt: publishedAt, publishedAt } as const;
  await town.db
    .insertInto('contribution')
    .values([
      { ...idea, title: 'Meer bankjes', status: 'published' },
      { ...idea, title: 'Een verborgen tekst', status: 'hidden' },
    ])
    .execute();
  const moment = { kind: 'meeting', projectId } as const;
  const [first] = await town.db
    .insertInto('moment')
    .values([
      {
        ...moment,
        title: 'Wandeling, met de wethouder',
        startsAt: '2026-12-03T18:30:00Z',
        endsAt: '2026-12-03T20:00:00Z',
        place: 'Buurthuis',
      },
      { ...moment, title: 'Ergens in het voorjaar', approximate: 'voorjaar 2027' },
      { ...moment, projectId: draftId, title: 'Geheime bijeenkomst', startsAt: '2026-12-04T18:30:00Z' },
      { ...moment, title: 'Al geweest', startsAt: '2026-11-01T18:30:00Z' },
    ])
    .returning('id')
    .execute();
  momentId = first?.id ?? 0;
});
afterAll(() => town.drop());

const text = async (path: string) => {
  const response = await town.get(path);
  expect(response.status, path).toBe(200);
  return { body: await response.text(), type: response.headers.get('content-type') };
};

test.each(['/trajecten.rss', '/trajecten/park.rss', '/thema/groen-en-water.rss', '/gebied/NOORD.rss'])(
  'who reads %s sees what is public and nothing else',
  async (path) => {
    const { body, type } = await text(path);
    expect(type).toBe('application/rss+xml; charset=utf-8');
    expect(body).toContain('/trajecten/park</link>');
    expect(body).not.toContain('geheim');
    expect(body).not.toContain('<script');
    expect(body).not.toContain('\u0007');
    expect(body.match(/<item>/g)).toHaveLength(1);
  },
);

test('who reads the ideas of a step sees those that everybody may read', async () => {
  const { body } = await text(`/ideeen/${stepId}.rss`);
  expect(body).toContain('Meer bankjes');
  expect(body).not.toContain('verborgen');
});

test.each([
  '/trajecten/geheim.rss',
  '/trajecten/geheim.ics',
  '/thema/onbekend.rss',
  '/gebied/XX.rss',
  '/ideeen/999.rss',
  '/moment/999.ics',
])('%s is not there for anybody', async (path) => {
  expect((await town.get(path)).status).toBe(404);
});

test('the feed of answers can be read before there is one', async () => {
  expect((await text('/antwoorden.rss')).body).toContain('<channel>');
});

test('somebody puts a moment in a calendar, at the right hour and only once', async () => {
  const { body, type } = await text(`/moment/${momentId}.ics`);
  expect(type).toBe('text/calendar; charset=utf-8');
  expect(body).toContain('DTSTART:20261203T183000Z');
  expect(body).toContain('DTEND:20261203T200000Z');
  expect(body).toContain(`UID:moment-${momentId}@127.0.0.1`);
  expect(body).toContain('SUMMARY:Wandeling\\, met de wethouder');
  const again = await text('/trajecten/park.ics');
  expect(again.body).toContain(`UID:moment-${momentId}@127.0.0.1`);
});

test('the calendar of the town has no secret and no guessed dates', async () => {
  for (const path of ['/agenda', '/agenda.ics']) {
    const { body } = await text(path);
    expect(body, path).toContain('Wandeling');
    expect(body, path).not.toContain('Geheime');
    expect(body, path).not.toContain('voorjaar');
  }
  const page = (await text('/agenda')).body;
  expect(page).toContain('3 december 2026');
  expect(page).toContain('19:30');
  expect(page).not.toContain('Al geweest');
});
