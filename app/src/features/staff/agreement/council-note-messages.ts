import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts around the participation paragraph of a council note; the paragraph is Dutch, as council notes are. */
export const councilNoteMessages = defineMessages(
  {
    title: 'Alinea voor een raadsnota',
    lead: 'Kopieer deze tekst of druk de pagina af.',
    draft: 'Dit is nog een concept: de afspraak is niet gepubliceerd.',
    heading: 'Participatie',
    first: (question: string, level: string) => `Bij de vraag “${question}” is het niveau van invloed: ${level}.`,
    source: (version: number) => `Bron: participatieafspraak, versie ${version}.`,
  },
  {
    title: 'Paragraph for a council note',
    lead: 'Copy this text or print the page. Council notes are in Dutch.',
    draft: 'This is still a draft: the agreement has not been published.',
    heading: 'Participation',
    first: (question: string, level: string) => `With the question “${question}” the level of influence is: ${level}.`,
    source: (version: number) => `Source: participation agreement, version ${version}.`,
  },
);
