import type { Db } from '../../app/src/platform/db/db.ts';
import { type Load, load } from './load.ts';
import { type Seeded, seedHelp } from './seed-help.ts';

/** A page beside the list of trajectories, measured by turns: how many times as slow it is. */
export type HelpFigure = Load & { name: string; list: number; times: number };
type Where = {
  app: string;
  db: Db;
  cookies: readonly string[];
  people: readonly string[];
  say: (line: string) => void;
};

// Each page and the list by turns, so that whatever else the machine does weighs on both.
const rounds = 3;

/** Fills the town with 20,000 initiatives, needs and offers each, and measures finding them; `only` is in a page's address. */
export async function measureHelp({ app, db, cookies, people, say }: Where, only = ''): Promise<HelpFigure[]> {
  const seeded = await seedHelp(db, people[0] ?? '');
  const headers = { cookie: cookies[0] ?? '' };
  const figures: HelpFigure[] = [];
  for (const [name, path] of Object.entries({ ...initiatives(seeded), ...help(seeded) })) {
    if (!path.includes(only)) continue;
    const lists: Load[] = [];
    const pages: Load[] = [];
    for (let round = 0; round < rounds; round++) {
      lists.push(await load(app, { path: '/trajecten', headers }, { seconds: 3 }));
      pages.push(await load(app, { path, headers }, { seconds: 3 }));
    }
    const [list, found] = [together(lists), together(pages)];
    const times = list.requestsPerSecond / found.requestsPerSecond;
    figures.push({ name, ...found, list: list.requestsPerSecond, times });
    say(`${name}: ${found.requestsPerSecond} req/s, ${times.toFixed(2)} times the list of trajectories`);
  }
  return figures;
}

function initiatives({ area, theme }: Seeded): Record<string, string> {
  return {
    'List of 20,000 initiatives': '/initiatieven',
    'Its last page': '/initiatieven?pagina=20',
    'By a word that all have': '/initiatieven?q=samen',
    'In one stage': '/initiatieven?stand=idea',
    'In a stage that none is in': '/initiatieven?stand=stopped',
    'In one wijk': `/initiatieven?gebied=${area.code}`,
    'Of one theme': `/initiatieven?thema=${theme}`,
    'Initiatives by a word, in Dutch': '/initiatieven?q=moestuinen',
    'Initiatives by a word that is spelt wrong': '/initiatieven?q=moestuijn',
    'A word, stage, wijk and theme': `/initiatieven?q=bakfiets&stand=running&gebied=${area.code}&thema=${theme}`,
    'Within 2 km of a wijk, the nearest first': `/initiatieven?gebied=${area.code}&afstand=2&sorteer=dichtbij`,
    'On the map of the town': '/initiatieven?weergave=kaart',
    'On the map of a wijk': `/initiatieven?weergave=kaart&gebied=${area.code}`,
    'The page of a wijk': `/wijken/${area.code}`,
    'Search the town': '/zoeken?q=moestuin',
    'What is similar, at the start': '/begin-iets/lijkt-op?q=Een+moestuin+in+onze+straat',
    'Feed of new initiatives': '/initiatieven.rss',
  };
}

function help({ need, offer, area }: Seeded): Record<string, string> {
  return {
    'List of 20,000 needs': '/hulp',
    'Near: within 2 km of a wijk': `/hulp?toon=aanbod&wijk=${area.id}&afstand=2`,
    'By a word, in Dutch': '/hulp?q=moestuinen',
    'By a word that is spelt wrong': '/hulp?toon=aanbod&q=moestuijn',
    'A word near by, of one kind': `/hulp?q=bakfiets&soort=hands&wijk=${area.id}&afstand=5`,
    'What fits a need, for its team': `/hulp/${need}`,
    'What fits an offer, for who offers': `/aanbod/${offer}`,
  };
}

/** The mean of the rates, and the slowest of the latencies. */
function together(parts: readonly Load[]): Load {
  const sum = (of: (part: Load) => number) => parts.reduce((total, part) => total + of(part), 0);
  const most = (of: (part: Load) => number) => Math.max(...parts.map(of));
  return {
    // Slow pages of a busy machine make few requests: not rounded to whole ones.
    requestsPerSecond: Math.round((10 * sum((part) => part.requestsPerSecond)) / parts.length) / 10,
    p50: most((part) => part.p50),
    p99: most((part) => part.p99),
    requests: sum((part) => part.requests),
  };
}
