import { defineMessages } from '../../../platform/i18n/locale.ts';

/** How a view stands, on the page of who gave it. */
export const ownViewMessages = defineMessages(
  {
    states: {
      received: 'Wacht op antwoord',
      late: 'Kwam na de termijn',
      withdrawn: 'Ingetrokken',
      answered: 'Beantwoord',
    },
  },
  {
    states: {
      received: 'Waits for an answer',
      late: 'Came after the term',
      withdrawn: 'Withdrawn',
      answered: 'Answered',
    },
  },
);
