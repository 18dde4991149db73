import type { Audience, GatheringKind } from './gathering.ts';

/** What a kind of gathering usually is, so that planning one takes minutes. */
export type Template = {
  /** Minutes that one meeting lasts. */
  minutes: number;
  seats: number | null;
  audience: Audience;
  /** Meetings, a week apart. */
  meetings: number;
  certificateAfter: number | null;
  title: string;
  description: string;
  programme: string;
};

const usual = { audience: 'everybody', meetings: 1, certificateAfter: null } as const;

/** The templates. The texts are Dutch, as officers write theirs, and are there to be changed. */
export const templates: Readonly<Record<GatheringKind, Template>> = {
  city_conversation: {
    ...{ ...usual, minutes: 120, seats: 80, title: 'Stadsgesprek over ' },
    description:
      'Wij praten met elkaar over wat er speelt in de stad. Iedereen mag meedoen. U hoeft niets voor te bereiden.',
    programme: '19.15 Inloop\n19.30 Welkom\n19.45 Gesprekken in groepen\n21.00 Wat nemen wij mee?\n21.30 Einde',
  },
  meet_and_share: {
    ...{ ...usual, minutes: 120, seats: 40, title: 'Meet & Share: ' },
    description: 'Initiatiefnemers vertellen wat zij deden, en wat zij ervan leerden. U kunt alles vragen.',
    programme: '16.00 Welkom\n16.15 Twee verhalen\n17.00 Vragen en uitwisselen\n18.00 Einde',
  },
  cafe: {
    ...{ ...usual, minutes: 150, seats: 60, title: 'Democratisch café: ' },
    description: 'Een avond met een gast, een gesprek en iets te drinken. Kom gerust alleen of met uw buren.',
    programme: '19.30 Inloop\n20.00 Gesprek met de gast\n21.00 U praat mee\n22.00 Einde',
  },
  course: {
    ...{ ...usual, minutes: 120, seats: 20, meetings: 3, certificateAfter: 2, title: 'Cursus: ' },
    description: 'Een cursus van de Initiatievenschool. U leert stap voor stap hoe u een plan voor uw buurt maakt.',
    programme: 'Avond 1: van idee naar plan\nAvond 2: buren erbij\nAvond 3: geld en afspraken',
  },
  workshop: {
    ...{ ...usual, minutes: 120, seats: 20, title: 'Workshop: ' },
    description: 'U gaat zelf aan de slag, samen met anderen. Voorkennis is niet nodig.',
    programme: '',
  },
  lecture: {
    ...{ ...usual, minutes: 90, seats: null, title: 'Lezing: ' },
    description: 'Een spreker vertelt, en u kunt vragen stellen.',
    programme: '',
  },
  training: {
    ...{ minutes: 180, seats: 16, meetings: 1, certificateAfter: 1, audience: 'officers', title: 'Training: ' },
    description: 'Voor medewerkers van de gemeente: hoe helpt u bewoners die een initiatief beginnen?',
    programme: '',
  },
  role_conversation: {
    ...{ ...usual, audience: 'invited', minutes: 120, seats: 30, title: 'Rolgesprek: ' },
    description: 'Een gesprek over wie wat doet: bewoners, raad, college en medewerkers.',
    programme: '',
  },
  hackathon: {
    ...{ ...usual, minutes: 480, seats: 50, title: 'Hackathon: ' },
    description: 'In één dag maakt u met een groep een oplossing voor een vraag van de stad.',
    programme: '09.00 Start\n12.30 Lunch\n16.00 Wat maakten wij?\n17.00 Einde',
  },
};
