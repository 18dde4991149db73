import type { Db } from '../../app/src/platform/db/db.ts';
import { type BesideList, besideList } from './beside-list.ts';
import { type Seeded, seedHelp } from './seed-help.ts';

type Where = {
  app: string;
  db: Db;
  cookies: readonly string[];
  people: readonly string[];
  say: (line: string) => void;
};

/** Fills the town with 20,000 initiatives, needs and offers each, and measures finding them; `only` is in a page's address. */
export async function measureHelp({ app, db, cookies, people, say }: Where, only = ''): Promise<BesideList[]> {
  const seeded = await seedHelp(db, people[0] ?? '');
  const headers = { cookie: cookies[0] ?? '' };
  const figures: BesideList[] = [];
  for (const [name, path] of Object.entries({ ...initiatives(seeded), ...help(seeded) })) {
    if (!path.includes(only)) continue;
    figures.push(await besideList({ app, headers, name, path, say }));
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
