import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts that all staff pages share. */
export const staffMessages = defineMessages(
  {
    staff: 'Beheer',
    status: { draft: 'concept', published: 'openbaar', closed: 'afgerond' },
    seePublic: 'Bekijk de pagina voor bewoners',
    save: 'Bewaar',
    back: 'Terug',
    closed: 'Dit is afgerond. U kunt niets meer veranderen.',
    wholeTown: 'Heel de stad',
    tooLong: (max: number) => `Gebruik ten hoogste ${max} tekens.`,
    wrongDay: 'Vul een datum in, zoals 2026-12-31.',
    wrongMoment: 'Vul een dag en tijd in, zoals 2026-12-31 19:30.',
  },
  {
    staff: 'Staff',
    status: { draft: 'draft', published: 'public', closed: 'finished' },
    seePublic: 'See the page for residents',
    save: 'Save',
    back: 'Back',
    closed: 'This project is finished. You cannot change anything any more.',
    wholeTown: 'The whole town',
    tooLong: (max: number) => `Use at most ${max} characters.`,
    wrongDay: 'Enter a date, such as 2026-12-31.',
    wrongMoment: 'Enter a day and time, such as 2026-12-31 19:30.',
  },
);
