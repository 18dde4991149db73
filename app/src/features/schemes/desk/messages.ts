import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of applications at the desk. */
export const deskMessages = defineMessages(
  {
    title: 'Aanvragen van geld',
    lead: 'Voer een aanvraag in die op papier, aan de balie of per telefoon komt. U vult daarna dezelfde stappen in als op de site.',
    scheme: 'Welke regeling?',
    schemeMissing: 'Kies een regeling.',
    channel: 'Hoe kwam de aanvraag?',
    channelMissing: 'Kies hoe de aanvraag kwam.',
    start: 'Begin met invoeren',
    entered: 'Ingevoerd aan de balie',
  },
  {
    title: 'Applications for money',
    lead: 'Enter an application that comes on paper, at the desk or by phone. You then fill in the same steps as on the site.',
    scheme: 'Which scheme?',
    schemeMissing: 'Choose a scheme.',
    channel: 'How did the application come?',
    channelMissing: 'Choose how the application came.',
    start: 'Start entering',
    entered: 'Entered at the desk',
  },
);
