/** A statement of the demonstration, with how likely people of two turns of mind agree with it, in percent. */
export type DemoStatement = {
  body: string;
  bodyEn: string;
  /** Whose view it stands for; null where a participant wrote it. */
  side: string | null;
  /** Of those who want quiet streets, and of those who have to be able to come. */
  agree: readonly [quiet: number, reach: number];
  waits?: true;
};

/** What people say about fewer cars in the city centre; made up, as are their answers. */
export const binnenstadStatements: readonly DemoStatement[] = [
  {
    body: 'Wie slecht ter been is, moet altijd voor de deur kunnen uitstappen.',
    bodyEn: 'Who finds walking hard must always be able to get out at the door.',
    side: 'mensen die slecht ter been zijn',
    agree: [94, 96],
  },
  {
    body: 'Op de plek van geparkeerde auto’s wil ik bomen en banken.',
    bodyEn: 'Where cars are parked I want trees and benches.',
    side: 'bewoners',
    agree: [97, 14],
  },
  {
    body: 'Ik kom niet meer in de binnenstad als ik er niet met de auto kan komen.',
    bodyEn: 'I stop coming to the city centre if I cannot come by car.',
    side: 'bezoekers',
    agree: [3, 88],
  },
  {
    body: 'Winkels moeten de hele dag hun spullen kunnen krijgen.',
    bodyEn: 'Shops must be able to get their goods all day.',
    side: 'winkeliers',
    agree: [9, 84],
  },
  {
    body: 'Bezorgen in de binnenstad kan ook met een fietskar.',
    bodyEn: 'Delivering in the city centre can also be done by cargo bike.',
    side: 'fietsers',
    agree: [95, 18],
  },
  {
    body: 'Thuiszorg mag altijd met de auto tot aan de deur komen.',
    bodyEn: 'Home care may always come to the door by car.',
    side: 'zorgverleners',
    agree: [92, 95],
  },
  {
    body: 'De bus moet vaker rijden voordat er parkeerplekken weggaan.',
    bodyEn: 'The bus must run more often before parking places go.',
    side: 'bezoekers',
    agree: [80, 92],
  },
  {
    body: 'Bewoners van de Oude Stad houden een eigen parkeerplek in hun straat.',
    bodyEn: 'Residents of the old town keep a parking place of their own in their street.',
    side: 'bewoners met een auto',
    agree: [12, 86],
  },
  {
    body: 'De binnenstad is voor voetgangers. Auto’s zijn er te gast.',
    bodyEn: 'The city centre is for people on foot. Cars are guests there.',
    side: 'voetgangers',
    agree: [98, 16],
  },
  {
    body: 'Een garage aan de rand met een gratis busje is een goede ruil.',
    bodyEn: 'A car park at the edge with a free little bus is a good swap.',
    side: 'ondernemers',
    agree: [88, 80],
  },
  {
    body: 'De regels moeten voor iedereen gelden, ook voor wie er woont.',
    bodyEn: 'The rules must hold for everybody, also for who lives there.',
    side: 'bewoners van andere wijken',
    agree: [60, 48],
  },
  {
    body: 'Minder auto’s kost de winkels klanten.',
    bodyEn: 'Fewer cars cost the shops customers.',
    side: 'winkeliers',
    agree: [5, 91],
  },
  {
    body: 'Fietsen horen in een rek en niet op de stoep.',
    bodyEn: 'Bicycles belong in a rack and not on the pavement.',
    side: null,
    agree: [76, 84],
  },
  {
    body: 'Doe eerst een proef van een half jaar, en beslis daarna.',
    bodyEn: 'First try it for half a year, and decide after that.',
    side: null,
    agree: [66, 90],
  },
  {
    body: 'Geef ons bomen en banken in plaats van parkeerplekken.',
    bodyEn: '',
    side: null,
    agree: [0, 0],
    waits: true,
  },
];
