import type { GatheringKind } from '../../features/gatherings/index.ts';

/** A gathering of the demonstration; days count from today, people are who registered. */
export type DemoGathering = {
  kind: GatheringKind;
  state: 'draft' | 'announced' | 'held' | 'closed' | 'cancelled';
  title: string;
  /** The template's text is used where there is none. */
  description?: string;
  because?: string;
  days: readonly number[];
  hour: number;
  place: string;
  online?: boolean;
  facilities: string[];
  area?: string;
  theme?: string;
  seats?: number;
  people: number;
  /** How many of them were there. */
  there?: number;
};

const library = {
  place: 'Bibliotheek Haarlem Centrum, Gasthuisstraat 32',
  facilities: ['wheelchair', 'toilet', 'hearing_loop'],
};

export const demoGatherings: readonly DemoGathering[] = [
  {
    ...{
      ...library,
      kind: 'course',
      state: 'announced',
      title: 'Cursus: van idee naar plan',
      days: [9, 16, 23],
      hour: 19,
    },
    ...{ seats: 12, people: 15 },
  },
  {
    ...{ kind: 'cafe', state: 'announced', title: 'Democratisch café: wie beslist in de buurt?', days: [5], hour: 20 },
    ...{ place: 'De Pletterij, Lange Herenvest 122', facilities: ['wheelchair', 'parking'], people: 23 },
    description:
      'Met een wijkraad, een coöperatie en een wethouder aan tafel. Daarna praat u mee. Het eerste drankje krijgt u van ons.',
  },
  {
    ...{
      kind: 'city_conversation',
      state: 'draft',
      title: 'Stadsgesprek over wonen met minder auto’s',
      days: [30],
      hour: 19,
    },
    ...{ place: 'Seinwezen, Kinderhuissingel 1', facilities: ['wheelchair', 'quiet_room'], people: 0 },
  },
  {
    ...{
      kind: 'lecture',
      state: 'announced',
      title: 'Lezing: wat leert Haarlem van andere steden?',
      days: [12],
      hour: 20,
    },
    ...{ place: '', online: true, facilities: ['sign_language'], people: 31 },
    description: 'Een onderzoeker vertelt hoe andere steden bewoners laten meebeslissen. U stelt uw vragen in de chat.',
  },
  {
    ...{ kind: 'training', state: 'announced', title: 'Training: een bewoner belt met een plan', days: [14], hour: 9 },
    ...{ place: 'Raakspoort, Zijlvest 39', facilities: ['wheelchair', 'toilet'], people: 9 },
  },
  {
    ...{
      ...library,
      kind: 'course',
      state: 'held',
      title: 'Cursus: buren erbij halen',
      days: [-40, -33, -26],
      hour: 19,
    },
    ...{ seats: 20, people: 17, there: 14 },
  },
  {
    ...{ kind: 'cafe', state: 'closed', title: 'Democratisch café: loten of stemmen?', days: [-60], hour: 20 },
    ...{ place: 'De Pletterij, Lange Herenvest 122', facilities: ['wheelchair'], people: 44, there: 39 },
  },
  {
    ...{
      ...library,
      kind: 'workshop',
      state: 'cancelled',
      title: 'Workshop: geld vinden voor uw plan',
      days: [7],
      hour: 14,
    },
    ...{ because: 'De begeleider is ziek. Wij plannen een nieuwe dag.', people: 6 },
  },
];
