import { type Address, document, filled, plain } from './address.ts';

const staff = '/beheer/programma';
const team = 'programme team';

/** The monitor, the yearly balance and open data, and what the programme team does for them; this year's balance is the draft of fill-town.ts. */
export function programmeAddresses(thisYear: number): Address[] {
  const lastYear = thisYear - 1;
  return [
    ...plain('visitor', ['/monitor', '/monitor/cijfers', '/jaarbalans', '/open-data']),
    filled('visitor', '/monitor/lijnen/:id', 1),
    filled('visitor', '/monitor/cijfers/:key', 'participants-by-age'),
    filled('visitor', '/monitor/cijfers/:key', 'granted-by-area'),
    filled('visitor', '/monitor/cijfers/:key', 'vertrouwen-raad'),
    filled('visitor', '/jaarbalans/:year', lastYear),
    filled('visitor', '/jaarbalans/:year/versies/:version', lastYear, 1),
    document(filled('visitor', '/jaarbalans/:year/jaarbalans.pdf', lastYear), 'application/pdf'),
    filled('visitor', '/open-data/lijsten/:set', 'bijdragen'),
    document(filled('visitor', '/open-data/catalogus.json'), 'application/ld+json'),
    document(filled('visitor', '/open-data/:set', 'bijdragen.csv'), 'text/csv'),
    document(filled('visitor', '/open-data/:set', 'bijdragen.json'), 'application/json'),
    ...plain(team, [staff, `${staff}/lijnen/nieuw`, `${staff}/activiteiten`, `${staff}/cijfers`]),
    ...plain(team, [`${staff}/cijfers/nieuw`, `${staff}/cijfers/inlezen`, '/beheer/jaarbalans']),
    filled(team, `${staff}/lijnen/:id`, 1),
    filled(team, '/beheer/jaarbalans/:year', thisYear),
  ];
}
