/** Conversations that were asked for, in the demonstration; days are counted from today. */
export type DemoConversation = {
  subject: string;
  whyNow: string;
  momentText: string;
  momentDay: number;
  calledBy: 'residents' | 'council';
  /** Who asked; an officer wrote down what the council asks. */
  caller: string;
  area: string | null;
  askedDay: number;
  /** How many signed so far, and how many call it; without it nobody signs. */
  signed: { count: number; needed: number } | null;
  /** The day on which it was called, and when it is held. */
  calledDay: number | null;
  held: { trajectory: string; day: number; place: string } | null;
  refused: { ground: 'decided'; reason: string } | null;
};

const open = { calledDay: null, held: null, refused: null };

/** One that gathers signatures, one that waits to be judged, one to plan, one with a date, one held, and one refused. */
export const demoConversations: readonly DemoConversation[] = [
  {
    subject: 'Wat gebeurt er met het zwembad in Boerhaave?',
    whyNow:
      'Het bad is aan het eind van zijn leven. Wij horen geruchten over sluiten, en over een nieuw bad ergens anders. Wij willen meepraten voordat er een plan ligt.',
    momentText: 'Het college kiest in het voorjaar waar een nieuw zwembad komt.',
    ...{ momentDay: 120, calledBy: 'residents', caller: 'Riet Jonker', area: 'WK039219', askedDay: -20 },
    signed: { count: 37, needed: 50 },
    ...open,
  },
  {
    subject: 'Mogen er nog auto’s in de Kleine Houtstraat?',
    whyNow: 'De proef met minder auto’s loopt af. Winkels en bewoners denken er heel anders over.',
    momentText: 'De proef eindigt, en de raad besluit of het zo blijft.',
    ...{ momentDay: 70, calledBy: 'residents', caller: 'Ben Mulder', area: 'WK039201', askedDay: -2 },
    signed: null,
    ...open,
  },
  {
    subject: 'Hoe blijft het in de zomer koel in de stad?',
    whyNow: 'Vorige zomer was het vier weken heter dan ooit. Vooral ouderen in flats hadden het zwaar.',
    momentText: 'De gemeente maakt nu het plan voor de komende tien jaar.',
    ...{ momentDay: 90, calledBy: 'residents', caller: 'Samir El Idrissi', area: null, askedDay: -50 },
    signed: { count: 80, needed: 75 },
    ...open,
    calledDay: -12,
  },
  {
    subject: 'Wat vinden wij van het Spaarnepark na de verbouwing?',
    whyNow: 'Het ontwerp is bijna klaar. De raad wil van bewoners horen wat er nog anders kan.',
    momentText: 'De raad spreekt over het ontwerp.',
    ...{ momentDay: 45, calledBy: 'council', caller: 'Lotte Kramer', area: null, askedDay: -9 },
    signed: null,
    ...open,
    calledDay: -9,
    held: { trajectory: 'spaarnepark', day: 24, place: 'De Egelantier, Gasthuisvest 47' },
  },
  {
    subject: 'Wie kiest wat er met geld voor de buurt gebeurt?',
    whyNow: 'Er komt weer een buurtbudget. Wij willen samen bepalen hoe wij kiezen.',
    momentText: 'De spelregels van het budget worden vastgesteld.',
    ...{ momentDay: -40, calledBy: 'residents', caller: 'Samir El Idrissi', area: null, askedDay: -140 },
    signed: { count: 61, needed: 50 },
    ...open,
    calledDay: -100,
    held: { trajectory: 'spaarnepark', day: -75, place: 'De Ringvaart, Floris van Adrichemlaan 98' },
  },
  {
    subject: 'Kan de nieuwe parkeergarage niet doorgaan?',
    whyNow: 'De bouw begint in het voorjaar en wij zijn het er niet mee eens.',
    momentText: 'De start van de bouw.',
    ...{ momentDay: 60, calledBy: 'residents', caller: 'Yara Haddad', area: 'WK039201', askedDay: -33 },
    signed: null,
    ...open,
    refused: {
      ground: 'decided',
      reason:
        'De raad besloot hier vorig jaar over, en de bouw is uitbesteed. Over hoe de straat er daarna uitziet kunt u wel meepraten. Daarover begint in het voorjaar een traject.',
    },
  },
];
