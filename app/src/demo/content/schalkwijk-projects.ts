import type { DemoProject } from '../demo-project.ts';

const [europawijk, boerhaavewijk, molenwijk, meerwijk] = ['WK039218', 'WK039219', 'WK039220', 'WK039221'];
const [green, care] = ['groen-en-water', 'zorg-en-samenleven'] as const;
const [youth, street] = ['jeugd-en-onderwijs', 'straat-en-verkeer'] as const;
const square = 'Het plein bij het winkelcentrum';
const playground = 'De speelplek aan de Briandlaan';

function project(
  title: string,
  euro: number,
  area: string | undefined,
  theme: DemoProject['theme'],
  body: string,
  more: Pick<DemoProject, 'group' | 'why'> = {},
): DemoProject {
  return { title, euro, area: area ?? null, theme, body, ...more };
}

/** What people can vote for in Schalkwijk, and what could not be. */
export const schalkwijkProjects: readonly DemoProject[] = [
  project('Twintig bomen langs het winkelcentrum', 18_000, boerhaavewijk, green, 'Schaduw voor wie wandelt of wacht.', {
    group: square,
  }),
  project('Een fontein om in te spelen', 26_000, boerhaavewijk, youth, 'Waterstralen uit de grond, op warme dagen.', {
    group: square,
  }),
  project('Klimtoestel', 21_000, europawijk, youth, 'Voor kinderen van zes tot twaalf jaar.', { group: playground }),
  project('Natuurspeelplek', 14_500, europawijk, youth, 'Boomstammen, zand en water om mee te bouwen.', {
    group: playground,
  }),
  project('Buurtmoestuin', 6_500, molenwijk, green, 'Twaalf bakken, een schuurtje en een regenton.'),
  project('Bankjes op loopafstand', 7_200, molenwijk, care, 'Zes banken met leuning tussen de flats en de winkels.'),
  project('Samen eten op donderdag', 9_000, meerwijk, care, 'Een jaar lang elke week een maaltijd in het buurthuis.'),
  project('Fietsen leren', 4_800, meerwijk, care, 'Fietslessen voor volwassenen, met twintig fietsen.'),
  project('Licht op het pad naar de bus', 16_000, meerwijk, street, 'Acht lampen die aangaan als er iemand loopt.'),
  project('Huiswerk met hulp', 8_400, boerhaavewijk, youth, 'Twee middagen per week, met studenten.'),
  project('Gevel vol klimplanten', 3_600, europawijk, green, 'Honderd planten voor wie een gevel heeft.'),
  project('Drempels op de schoolroute', 12_000, molenwijk, street, 'Drie drempels, zodat auto’s langzamer rijden.'),
  project('Een zwembad in de Molenplas', 55_000, molenwijk, youth, 'Zwemmen in de zomer.', {
    why: 'Het water is daar niet schoon genoeg om in te zwemmen. Dat kan de gemeente niet binnen een jaar oplossen.',
  }),
];
