import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts of the settings that only ideas know, for staff. */
export const settingsMessages = defineMessages(
  {
    noun: 'Hoe heten de bijdragen?',
    nouns: { idea: 'Ideeën', question: 'Vragen', plan: 'Plannen' },
    allowSupport: 'Mogen anderen steunen?',
    allowComments: 'Mogen anderen reageren?',
    askPicture: 'Mag er een foto bij?',
    askPlace: 'Vraagt u naar een plek?',
    places: { no: 'Nee', optional: 'Het mag', required: 'Het moet' },
    yes: 'Ja',
    no: 'Nee',
  },
  {
    noun: 'What are contributions called?',
    nouns: { idea: 'Ideas', question: 'Questions', plan: 'Plans' },
    allowSupport: 'May others support?',
    allowComments: 'May others react?',
    askPicture: 'May a photo be added?',
    askPlace: 'Do you ask for a place?',
    places: { no: 'No', optional: 'It may', required: 'It must' },
    yes: 'Yes',
    no: 'No',
  },
);
