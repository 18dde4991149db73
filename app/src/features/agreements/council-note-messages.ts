import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts around the participation paragraph of a council note; the paragraph is Dutch, as council notes are. */
export const councilNoteMessages = defineMessages(
  {
    title: 'Tekst voor een raadsnota',
    lead: 'Kopieer deze tekst naar uw nota, of druk de pagina af.',
    agreement: 'Afspraak',
    heading: 'Participatie',
    first: (question: string, level: string) => `Bij de vraag “${question}” is het niveau van invloed: ${level}.`,
    source: (version: number, day: string) => `Bron: participatieparagraaf, versie ${version} van ${day}.`,
  },
  {
    title: 'Text for a council note',
    lead: 'Copy this text to your note, or print the page. Council notes are in Dutch.',
    agreement: 'Agreement',
    heading: 'Participation',
    first: (question: string, level: string) => `With the question “${question}” the level of influence is: ${level}.`,
    source: (version: number, day: string) => `Source: participation agreement, version ${version} of ${day}.`,
  },
);
