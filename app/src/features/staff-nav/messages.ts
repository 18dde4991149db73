import { defineMessages } from '../../platform/i18n/locale.ts';

/** The names of the staff pages of a trajectory. */
export const staffNavMessages = defineMessages(
  {
    parts: 'Onderdelen van het beheer',
    team: 'Beheer',
    nav: {
      overview: 'Overzicht',
      details: 'Gegevens',
      agreement: 'Afspraak',
      planning: 'Planning',
      steps: 'Onderdelen',
      plan: 'Plan',
      answers: 'Antwoorden',
      promises: 'Beloften',
      news: 'Berichten',
      report: 'Verslag',
      summaries: 'Samenvattingen',
      figures: 'Cijfers',
    },
  },
  {
    parts: 'Parts of managing',
    team: 'Manage',
    nav: {
      overview: 'Overview',
      details: 'Details',
      agreement: 'Agreement',
      planning: 'Planning',
      steps: 'Steps',
      plan: 'Plan',
      answers: 'Answers',
      promises: 'Promises',
      news: 'News',
      report: 'Report',
      summaries: 'Summaries',
      figures: 'Figures',
    },
  },
);
