import type { BodyKind, Handed } from '../../features/mandates/index.ts';

/** A mandate of the demonstration; days count from today, money is in euros. */
export type DemoMandate = {
  title: string;
  hands: Handed;
  what: string;
  bodyKind: BodyKind;
  bodyName: string;
  area: string | null;
  project?: string;
  /** The instrument of the step in that project that goes with it. */
  step?: string;
  frame: string;
  stays: string;
  watchedBy: string;
  takeBack: string;
  days: { starts: number; review: number; ends: number };
  euro?: number;
  /** What changed in a second version, if there is one. */
  second?: { day: number; by: string; note: string; frame: string };
  events: readonly { step: string; day: number; by?: string; note?: string }[];
  spent?: readonly { yearsAgo: number; euro: number; note: string }[];
};

const takeBack =
  'Als de afspraken twee keer niet zijn nagekomen, of als meer dan de helft van de leden erom vraagt. Het college beslist, na een gesprek met het orgaan.';
const decided = (day: number, by = 'college van burgemeester en wethouders') => [
  { step: 'propose', day: day - 40 },
  { step: 'decide', day, by },
];

/** Control that was handed over in the demonstration town; all of it made up. */
export const demoMandates: readonly DemoMandate[] = [
  {
    ...{ title: 'Het onderhoud van het Molenplaspark', hands: 'budget', bodyKind: 'cooperative', area: 'WK039221' },
    what: 'De wijkcoöperatie onderhoudt het park en beslist zelf wat er groeit, wie het werk doet en waar het geld heen gaat.',
    bodyName: 'Wijkcoöperatie Schalkwijk',
    frame:
      '- Het park blijft dag en nacht open voor iedereen.\n- Er worden geen gezonde bomen gekapt.\n- Snoeien mag alleen buiten het broedseizoen.',
    stays: 'De hoofdpaden, de verlichting en de speeltoestellen.',
    ...{ watchedBy: 'afdeling Beheer en Beleid Openbare Ruimte', takeBack },
    ...{ days: { starts: -400, review: 90, ends: 700 }, euro: 36_000 },
    second: {
      ...{ day: -30, by: 'college van burgemeester en wethouders' },
      note: 'Na de evaluatie mag de coöperatie ook zelf snoeien. Dat bleek goedkoper, en leden wilden het graag.',
      frame: '- Het park blijft dag en nacht open voor iedereen.\n- Er worden geen gezonde bomen gekapt.',
    },
    events: [
      ...decided(-430),
      { step: 'start', day: -400 },
      { step: 'open-review', day: -70 },
      { step: 'change', day: -45, by: 'college', note: 'Het park ziet er goed uit. De regel over snoeien werkt niet.' },
      { step: 'decide-change', day: -30, by: 'college van burgemeester en wethouders' },
    ],
    spent: [
      { yearsAgo: 1, euro: 4_150, note: 'Vooral gereedschap en planten.' },
      { yearsAgo: 0, euro: 11_820, note: 'Onderhoud, verzekering en een dag voor vrijwilligers.' },
    ],
  },
  {
    ...{ title: 'De agenda van Molenwijk', hands: 'agenda', bodyKind: 'panel', area: 'WK039220' },
    what: 'De gelote wijkraad bepaalt waarover de gemeente de komende twee jaar met de wijk praat.',
    ...{ bodyName: 'Wijkraad Molenwijk, door loting', project: 'wijkraad-molenwijk', step: 'agenda' },
    frame: '- De agenda gaat over de wijk zelf.\n- Iedereen in de wijk kan een onderwerp noemen.',
    stays: 'Besluiten over geld buiten het budget van de wijk.',
    ...{ watchedBy: 'gemeenteraad', takeBack, days: { starts: -60, review: 150, ends: 600 } },
    events: [...decided(-75, 'gemeenteraad'), { step: 'start', day: -60 }],
  },
  {
    ...{ title: 'Het budget van Schalkwijk', hands: 'budget', bodyKind: 'area', area: 'SCHALKWIJK' },
    what: 'Bewoners stemmen over de plannen. De gemeente voert uit wat wint.',
    ...{ bodyName: 'Alle bewoners van Schalkwijk', project: 'budget-schalkwijk', step: 'budget', euro: 60_000 },
    frame: '- Een plan moet binnen een jaar klaar kunnen zijn.\n- Een plan kost hooguit € 25.000.',
    stays: 'Vergunningen, en of een plan veilig is.',
    ...{ watchedBy: 'gemeenteraad', takeBack, days: { starts: -20, review: 120, ends: 340 } },
    events: [...decided(-50, 'gemeenteraad'), { step: 'start', day: -20 }],
  },
  {
    ...{ title: 'Het plan voor de speelplek in Parkwijk', hands: 'plan', bodyKind: 'initiative', area: 'WK039209' },
    what: 'De werkgroep van bewoners kiest het ontwerp. De gemeente bouwt wat de werkgroep kiest.',
    ...{ bodyName: 'Werkgroep Speelplek Parkwijk', project: 'speelplek-parkwijk' },
    frame: '- Het ontwerp past binnen het budget.\n- Kinderen uit de buurt keuren het mee.',
    stays: 'De regels voor veilige toestellen.',
    ...{ watchedBy: 'afdeling Sport en Recreatie', takeBack, days: { starts: -150, review: -10, ends: 60 } },
    events: [...decided(-170), { step: 'start', day: -150 }, { step: 'open-review', day: -8 }],
  },
  {
    ...{
      title: 'De ontwikkeling van het Scheepmakersdijkterrein',
      hands: 'plan',
      bodyKind: 'organisation',
      area: 'WK039207',
    },
    what: 'Bewoners en ondernemers maken samen het plan voor het terrein, tot en met de hoogte van de gebouwen.',
    bodyName: 'Vereniging Scheepmakers in oprichting',
    frame: '- De helft van de woningen is betaalbaar.\n- De oever blijft openbaar.',
    stays: 'De bestemming van de grond en de vergunningen.',
    ...{ watchedBy: 'gemeenteraad', takeBack, days: { starts: 60, review: 240, ends: 800 } },
    events: [{ step: 'propose', day: -12 }],
  },
  {
    ...{ title: 'Het beheer van het buurthuis in Noord', hands: 'task', bodyKind: 'organisation', area: 'NOORD' },
    what: 'De stichting opende en sloot het buurthuis en maakte het programma.',
    bodyName: 'Stichting Ons Buurthuis',
    frame: '- Zes dagen per week open.\n- Iedereen is welkom.',
    stays: 'Het gebouw zelf.',
    ...{ watchedBy: 'afdeling Vastgoed', takeBack, days: { starts: -900, review: -300, ends: -120 } },
    events: [
      ...decided(-930),
      { step: 'start', day: -900 },
      {
        ...{ step: 'take-back', day: -200, by: 'college' },
        note: 'Het buurthuis was vier maanden dicht. De stichting vond geen nieuwe vrijwilligers en was het met ons eens.',
      },
    ],
  },
  {
    ...{ title: 'De bloembakken in de Vijfhoek', hands: 'task', bodyKind: 'initiative', area: 'WK039201' },
    what: 'Bewoners vullen de bloembakken en geven water.',
    ...{ bodyName: 'Groene Vijfhoek', frame: '', stays: '', watchedBy: '', takeBack: '' },
    days: { starts: 40, review: 200, ends: 400 },
    events: [],
  },
  {
    ...{ title: 'Het veldje aan de Verzonnenstraat', hands: 'task', bodyKind: 'initiative', area: 'WK039220' },
    what: 'De buurtmoestuin onderhoudt het veldje en bepaalt wat er groeit.',
    ...{ bodyName: 'Buurtmoestuin De Kruimel', project: 'buurtmoestuin-de-kruimel' },
    frame: '- Het veldje blijft open voor iedereen.\n- Er komt geen bebouwing.',
    stays: 'De grond zelf, en het speeltuintje ernaast.',
    ...{ watchedBy: 'afdeling Beheer en Beleid Openbare Ruimte', takeBack },
    days: { starts: 30, review: 220, ends: 760 },
    events: decided(-6),
  },
];
