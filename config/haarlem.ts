import type { ConfiguredArea, Town } from '../app/src/platform/town.ts';
import { arrangement } from './arrangement.ts';
import { leefbaarheid } from './leefbaarheid.ts';
import { nieuweDemocratie } from './nieuwe-democratie.ts';
import { uitdaagrecht } from './uitdaagrecht.ts';

const town = 'GM0392';
const district = (code: string, name: string): ConfiguredArea => ({ code, name, kind: 'gebied', parent: town });
const wijk = (
  code: string,
  name: string,
  parent: string,
  column: number,
  row: number,
  short = name,
): ConfiguredArea => ({
  code,
  name,
  kind: 'wijk',
  parent,
  short,
  tile: { column, row },
});

/** Haarlem: five areas and 21 wijken (CBS codes) on a schematic map drawn by hand; themes of the programme. */
export const haarlem: Town = {
  name: 'Haarlem',
  tagline: { nl: 'gemeente Haarlem', en: 'municipality of Haarlem' },
  look: 'haarlem',
  contactEmail: 'stadmakers@haarlem.example',
  answerTermDays: 28,
  companions: {
    email: 'initiatieven@haarlem.example',
    hoursEach: 4,
    offerAtPublication: true,
    expertise: [
      { slug: 'groen', name: { nl: 'Groen', en: 'Green' }, themes: ['groen-en-water', 'klimaat-en-energie'] },
      { slug: 'verkeer', name: { nl: 'Verkeer', en: 'Traffic' }, themes: ['straat-en-verkeer'] },
      { slug: 'vergunningen', name: { nl: 'Vergunningen', en: 'Permits' }, themes: ['wonen-en-bouwen'] },
      {
        slug: 'zorg',
        name: { nl: 'Zorg en welzijn', en: 'Care and welfare' },
        themes: ['zorg-en-samenleven', 'jeugd-en-onderwijs'],
      },
      { slug: 'subsidies', name: { nl: 'Subsidies', en: 'Grants' }, themes: [] },
      { slug: 'communicatie', name: { nl: 'Communicatie', en: 'Communication' }, themes: ['kunst-en-cultuur'] },
    ],
  },
  schemes: [
    { kind: 'subsidy', key: 'leefbaarheid', rules: leefbaarheid },
    { kind: 'challenge', key: 'uitdaagrecht', rules: uitdaagrecht },
  ],
  conversations: {
    supporters: { gemeente: 150, gebied: 100, wijk: 50, buurt: 25 },
    supportDays: 60,
    planDays: 30,
    assurance: 'post_code',
  },
  // PDOK's background map of the Netherlands; free, without a key.
  mapTiles: {
    url: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
    attribution: 'Kaartgegevens © Kadaster',
  },
  areas: [
    { code: town, name: 'Haarlem', kind: 'gemeente', parent: null },
    district('CENTRUM', 'Centrum'),
    district('NOORD', 'Noord'),
    district('OOST', 'Oost'),
    district('SCHALKWIJK', 'Schalkwijk'),
    district('ZUIDWEST', 'Zuidwest'),
    wijk('WK039216', 'Vondelkwartier', 'NOORD', 3, 0, 'Vondelkw.'),
    wijk('WK039215', 'Delftwijk', 'NOORD', 2, 1),
    wijk('WK039214', 'Vogelenwijk', 'NOORD', 3, 1),
    wijk('WK039217', 'Spaarndam', 'NOORD', 4, 1),
    wijk('WK039213', 'Te Zaanenkwartier', 'NOORD', 2, 2, 'Te Zaanen'),
    wijk('WK039211', 'Indischewijk', 'NOORD', 3, 2),
    wijk('WK039212', 'Ter Kleefkwartier', 'NOORD', 2, 3, 'Ter Kleef'),
    wijk('WK039210', 'Transvaalwijk', 'NOORD', 3, 3, 'Transvaal'),
    wijk('WK039206', 'Waarder- en Veerpolder', 'OOST', 4, 3, 'Waarderpolder'),
    wijk('WK039205', 'Duinwijk', 'ZUIDWEST', 0, 4),
    wijk('WK039203', 'Zijlwegkwartier', 'ZUIDWEST', 1, 4, 'Zijlweg'),
    wijk('WK039201', 'Oude Stad', 'CENTRUM', 2, 4),
    wijk('WK039207', 'Amsterdamsewijk', 'OOST', 3, 4, 'Amsterdamsew.'),
    wijk('WK039209', 'Parkwijk', 'OOST', 4, 4),
    wijk('WK039204', 'Houtvaartkwartier', 'ZUIDWEST', 1, 5, 'Houtvaart'),
    wijk('WK039202', 'Haarlemmerhoutkwartier', 'ZUIDWEST', 2, 5, 'Haarlemmerh.'),
    wijk('WK039208', 'Slachthuiswijk', 'OOST', 3, 5, 'Slachthuis'),
    wijk('WK039218', 'Europawijk', 'SCHALKWIJK', 3, 6),
    wijk('WK039219', 'Boerhaavewijk', 'SCHALKWIJK', 4, 6, 'Boerhaave'),
    wijk('WK039220', 'Molenwijk', 'SCHALKWIJK', 3, 7),
    wijk('WK039221', 'Meerwijk', 'SCHALKWIJK', 4, 7),
  ],
  arrangement,
  programme: nieuweDemocratie,
  themes: [
    { slug: 'groen-en-water', name: { nl: 'Groen en water', en: 'Green and water' }, pattern: 'leaves' },
    { slug: 'straat-en-verkeer', name: { nl: 'Straat en verkeer', en: 'Streets and traffic' }, pattern: 'wheels' },
    { slug: 'wonen-en-bouwen', name: { nl: 'Wonen en bouwen', en: 'Housing and building' }, pattern: 'bricks' },
    { slug: 'klimaat-en-energie', name: { nl: 'Klimaat en energie', en: 'Climate and energy' }, pattern: 'rays' },
    { slug: 'jeugd-en-onderwijs', name: { nl: 'Jeugd en onderwijs', en: 'Youth and schools' }, pattern: 'steps' },
    {
      slug: 'zorg-en-samenleven',
      name: { nl: 'Zorg en samenleven', en: 'Care and living together' },
      pattern: 'circles',
    },
    { slug: 'kunst-en-cultuur', name: { nl: 'Kunst en cultuur', en: 'Arts and culture' }, pattern: 'waves' },
  ],
};
