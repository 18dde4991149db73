import { defineMessages } from '../../platform/i18n/locale.ts';

/** What every page of a budget says. */
export const budgetMessages = defineMessages(
  {
    name: 'budget',
    budget: 'Budget dat bewoners verdelen',
    invitation: 'Stem mee over het budget',
    parts: 'Onderdelen van dit budget',
    part: { overview: 'Overzicht', projects: 'Projecten', votes: 'Stemmen', result: 'Uitslag', works: 'Uitvoering' },
    notYet: 'De gemeente bereidt dit budget voor. Hier leest u straks waarop u kunt stemmen.',
  },
  {
    name: 'budget',
    budget: 'Budget that residents divide',
    invitation: 'Vote on the budget',
    parts: 'Parts of this budget',
    part: { overview: 'Overview', projects: 'Projects', votes: 'Votes', result: 'Result', works: 'Carrying out' },
    notYet: 'The town prepares this budget. Here you will read what you can vote for.',
  },
);
