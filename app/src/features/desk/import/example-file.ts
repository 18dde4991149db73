import { writeCsv } from '../../../platform/csv/write-csv.ts';
import { columns, headerNames } from './columns.ts';

// Fictional people; the first is reached by letter, the second by mail, the third wants no name.
const rows: Record<(typeof columns)[number], string>[] = [
  {
    title: 'Een bankje bij de vijver',
    body: 'Zodat ik onderweg kan uitrusten.',
    channel: 'papier',
    area: 'Parkwijk',
    livesIn: 'Parkwijk',
    name: 'T. Voorbeeld',
    showName: 'ja',
    email: '',
    phone: '',
    address: 'Voorbeeldlaan 1\n2000 AA Haarlem',
    prefers: 'brief',
    reference: '12-0001',
  },
  {
    title: 'Meer licht op het fietspad',
    body: 'Vooral bij de tunnel is het donker.',
    channel: 'telefoon',
    area: 'Amsterdamsewijk',
    livesIn: 'Parkwijk',
    name: 'S. Test',
    showName: 'nee',
    email: 's.test@post.example',
    phone: '023 000 00 00',
    address: '',
    prefers: 'e-mail',
    reference: '',
  },
  {
    title: 'Een pluktuin voor de kinderen',
    body: 'Met bessen; en kruiden.',
    channel: 'bijeenkomst',
    area: '',
    livesIn: '',
    name: '',
    showName: '',
    email: '',
    phone: '',
    address: '',
    prefers: 'geen',
    reference: '12-0002',
  },
];

/** A file as we like to get it, to fill in. */
export function exampleFile(): string {
  const header = columns.map((key) => headerNames[key][0] as string);
  return writeCsv([header, ...rows.map((row) => columns.map((key) => row[key]))]);
}
