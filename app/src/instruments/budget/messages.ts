import { defineMessages } from '../../platform/i18n/locale.ts';

/** What every page of a budget says. */
export const budgetMessages = defineMessages(
  {
    projects: 'alle projecten',
    desk: 'Stemmen op papier',
    budget: 'Budget dat bewoners verdelen',
    invitation: 'Stem mee over het budget',
    parts: 'Onderdelen van dit budget',
    part: {
      overview: 'Overzicht',
      projects: 'Projecten',
      ballot: 'Stembiljet',
      votes: 'Stemmen',
      result: 'Uitslag',
      works: 'Uitvoering',
    },
    notYet: 'De gemeente bereidt dit budget voor. Hier leest u straks waarop u kunt stemmen.',
  },
  {
    projects: 'all projects',
    desk: 'Votes on paper',
    budget: 'Budget that residents divide',
    invitation: 'Vote on the budget',
    parts: 'Parts of this budget',
    part: {
      overview: 'Overview',
      projects: 'Projects',
      ballot: 'Ballot',
      votes: 'Votes',
      result: 'Result',
      works: 'Carrying out',
    },
    notYet: 'The town prepares this budget. Here you will read what you can vote for.',
  },
);
