import { defineMessages } from '../../platform/i18n/locale.ts';

/** Words that all pages of the pool share. */
export const companionMessages = defineMessages(
  {
    pool: 'Begeleiding',
    staff: 'Beheer',
    wholeTown: 'Hele stad',
    noExpertise: 'Nog niets gekozen',
    nav: 'Onderdelen van de begeleiding',
    overview: 'Overzicht',
    card: 'Mijn kaart',
    figures: 'Cijfers',
    days: (count: number) => (count === 0 ? 'vandaag' : count === 1 ? '1 dag' : `${count} dagen`),
    states: {
      proposed: 'wacht op antwoord',
      accepted: 'begeleidt',
      passed_on: 'gaf het door',
      handed_over: 'droeg het over',
      ended: 'klaar',
    },
    tooLong: (max: number) => `Gebruik hoogstens ${max} tekens.`,
    why: {
      byHand: 'Een coördinator koos deze begeleider.',
      expertise: (name: string) => `weet veel van ${name.toLowerCase()}`,
      noExpertise: (name: string) => `niemand met kennis van ${name.toLowerCase()} had ruimte`,
      area: (name: string) => `werkt in ${name}`,
      load: (now: number, places: number) =>
        now === 0 ? `begeleidde nog niemand en heeft ruimte voor ${places}` : `had er ${now} van de ${places}`,
    },
  },
  {
    pool: 'Companions',
    staff: 'Management',
    wholeTown: 'Whole town',
    noExpertise: 'Nothing chosen yet',
    nav: 'Parts of the pool of companions',
    overview: 'Overview',
    card: 'My card',
    figures: 'Figures',
    days: (count: number) => (count === 0 ? 'today' : count === 1 ? '1 day' : `${count} days`),
    states: {
      proposed: 'has not answered yet',
      accepted: 'accompanies',
      passed_on: 'passed it on',
      handed_over: 'handed it over',
      ended: 'finished',
    },
    tooLong: (max: number) => `Use at most ${max} characters.`,
    why: {
      byHand: 'A coordinator chose this companion.',
      expertise: (name: string) => `knows much about ${name.toLowerCase()}`,
      noExpertise: (name: string) => `nobody who knows about ${name.toLowerCase()} had room`,
      area: (name: string) => `works in ${name}`,
      load: (now: number, places: number) =>
        now === 0 ? `accompanied nobody yet and has room for ${places}` : `had ${now} of ${places}`,
    },
  },
);
