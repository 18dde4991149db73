import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts that several parts of a consultation share. */
export const consultationMessages = defineMessages(
  {
    consultation: 'Inspraak',
    parts: 'Onderdelen van de inspraak',
    part: { overview: 'Instellen', draft: 'Ontwerp', views: 'Zienswijzen', memorandum: 'Nota' },
    invitation: 'Lees het ontwerp en reageer',
    count: (count: number) => (count === 1 ? '1 reactie' : `${count} reacties`),
    view: (number: number) => `Zienswijze ${number}`,
    stage: {
      preparing: 'Wordt voorbereid',
      announced: 'Aangekondigd',
      open: 'Ligt ter inzage',
      answering: 'Wordt beantwoord',
      answered: 'Beantwoord',
    },
    outcome: { adopted: 'Overgenomen', partly: 'Deels overgenomen', not_adopted: 'Niet overgenomen' },
  },
  {
    consultation: 'Consultation',
    parts: 'Parts of the consultation',
    part: { overview: 'Set up', draft: 'Draft', views: 'Formal views', memorandum: 'Memorandum' },
    invitation: 'Read the draft and respond',
    count: (count: number) => (count === 1 ? '1 response' : `${count} responses`),
    view: (number: number) => `View ${number}`,
    stage: {
      preparing: 'Being prepared',
      announced: 'Announced',
      open: 'Open for views',
      answering: 'Being answered',
      answered: 'Answered',
    },
    outcome: { adopted: 'Adopted', partly: 'Partly adopted', not_adopted: 'Not adopted' },
  },
);
