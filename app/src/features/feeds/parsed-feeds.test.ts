import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatMoment } from '../../platform/i18n/format.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { answerContributions } from '../answers/answer-contributions.ts';
import { makeContributions, makeTrajectory } from '../answers/testing/trajectory.ts';

type Item = { title: string; link: string; guid: { '#text': string }; pubDate: string; description: string };

// What people type, and how it is to be read: no HTML, and nothing that XML forbids.
const awkward = 'Groen & <b>water</b> ]]> "nu"; Regel 2, slot\u0007 🌳';
const readable = 'Groen & ‹b›water‹/b› ]]› "nu"; Regel 2, slot 🌳';
const evening = { startsAt: new Date('2026-12-03T18:30:00Z'), endsAt: new Date('2026-12-03T20:00:00Z') };
const summer = new Date('2027-07-01T17:00:00Z');
let town: TestApp;
let feeds: string[];
let calendars: string[];

beforeAll(async () => {
  town = await testApp();
  const { db } = town;
  const park = await makeTrajectory(db, 'park');
  const projectId = park.id;
  const publishedAt = new Date('2026-11-20T09:00:00Z');
  await db
    .updateTable('project')
    .set({ question: awkward, intro: awkward, publishedAt })
    .where('id', '=', projectId)
    .execute();
  const contributionIds = await makeContributions(db, park, [{ title: awkward }, { title: 'Tweede' }]);
  for (const id of contributionIds) {
    const answer = { projectId, contributionIds: [id], outcome: 'partly', why: awkward } as const;
    expect((await answerContributions(town.deps, park.officer, answer)).ok).toBe(true);
  }
  const news = { projectId, title: awkward, body: awkward, publishedAt };
  await db.insertInto('update').values([news, news]).execute();
  const theme = await db.selectFrom('theme').select(['id', 'slug']).executeTakeFirstOrThrow();
  const area = await db.selectFrom('area').select(['id', 'code']).where('kind', '=', 'wijk').executeTakeFirstOrThrow();
  await db.insertInto('projectTheme').values({ projectId, themeId: theme.id }).execute();
  await db.insertInto('projectArea').values({ projectId, areaId: area.id }).execute();
  const moments = await db
    .insertInto('moment')
    .values([
      { projectId, kind: 'meeting', title: awkward, place: awkward, description: `${awkward}\nen meer`, ...evening },
      { projectId, kind: 'council', title: 'In de zomer', startsAt: summer },
    ])
    .returning('id')
    .execute();
  const lists = ['trajecten', 'trajecten/park', `thema/${theme.slug}`, `gebied/${area.code}`];
  feeds = [...lists, `ideeen/${park.stepId}`, 'antwoorden'].map((path) => `/${path}.rss`);
  calendars = ['agenda', 'trajecten/park', `moment/${moments[0]?.id}`].map((path) => `/${path}.ics`);
});
afterAll(() => town.drop());

const read = async (path: string) => (await town.get(path)).text();

async function itemsOf(path: string): Promise<Item[]> {
  const xml = await read(path);
  expect(XMLValidator.validate(xml), path).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
  const { channel } = parser.parse(xml).rss;
  expect(channel['atom:link']['@_href'], path).toBe(`${town.deps.settings.baseUrl}${path}`);
  expect(channel.link, path).toMatch(/^http:\/\/127\.0\.0\.1:3000\//);
  return channel.item;
}

async function eventsOf(path: string) {
  const calendar = new ICAL.Component(ICAL.parse(await read(path)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('a feed reader finds in every feed who is who, when it was and where to read on', async () => {
  for (const path of feeds) {
    const items = await itemsOf(path);
    expect(items.length, path).toBeGreaterThan(0);
    expect(new Set(items.map(({ guid }) => guid['#text'])).size, path).toBe(items.length);
    for (const { link, pubDate } of items) {
      // RFC 822, as RSS asks, with the year in four digits.
      expect(pubDate, path).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
      const { origin, pathname } = new URL(link);
      expect(origin, path).toBe(town.deps.settings.baseUrl);
      expect((await town.get(pathname)).status, `${path} leads to ${pathname}`).toBe(200);
    }
  }
});

test('what people typed is read in a feed as they typed it, and never as HTML', async () => {
  for (const path of feeds) {
    const [title = ''] = (await itemsOf(path)).map((item) => item.title).filter((text) => text.includes('Groen'));
    expect(title, path).toContain(readable);
  }
});

test('each answer in the feed leads to that answer', async () => {
  const links = (await itemsOf('/antwoorden.rss')).map(({ link }) => new URL(link).pathname);
  expect(links.sort()).toEqual(['/antwoorden/1', '/antwoorden/2']);
});

test('a calendar program puts a moment at its hour in Haarlem, in winter and in summer', async () => {
  for (const path of calendars) {
    const [meeting, council] = await eventsOf(path);
    expect(meeting?.startDate.toJSDate(), path).toEqual(evening.startsAt);
    expect(meeting?.endDate.toJSDate(), path).toEqual(evening.endsAt);
    expect(formatMoment(evening.startsAt, 'nl')).toContain('19:30');
    if (!council) continue;
    expect(council.startDate.toJSDate(), path).toEqual(summer);
    expect(formatMoment(summer, 'nl')).toContain('19:00');
  }
});

test('a calendar program reads what was typed, and knows a moment again that was moved', async () => {
  const [before] = await eventsOf('/agenda.ics');
  expect(before?.summary).toBe(awkward.replace('\u0007', ''));
  expect(before?.location).toBe(awkward.replace('\u0007', ''));
  expect(before?.description).toContain('\nen meer');
  const uid = before?.uid ?? '';
  await town.db
    .updateTable('moment')
    .set({ startsAt: new Date('2026-12-02T18:30:00Z') })
    .where('title', '=', awkward)
    .execute();
  const [after] = await eventsOf('/trajecten/park.ics');
  expect(after?.uid).toBe(uid);
  expect(after?.startDate.toJSDate()).toEqual(new Date('2026-12-02T18:30:00Z'));
  const all = await eventsOf('/agenda.ics');
  expect(new Set(all.map((event) => event.uid)).size).toBe(2);
});
