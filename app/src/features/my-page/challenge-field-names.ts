import { defineMessages } from '../../platform/i18n/locale.ts';

/** The words on screen for the fields that only a task that is taken over or a city conversation has. */
export const challengeFieldNames = defineMessages(
  {
    applicationId: 'Nummer van het verzoek',
    whyBetter: 'Waarom het beter is',
    continuity: 'Hoe het doorgaat als iemand uitvalt',
    carriedOutBy: 'Wie het uitvoert',
    legalEntity: 'Rechtspersoon',
    scope: 'Wat er wordt overgenomen',
    conversationId: 'Nummer van het stadsgesprek',
    whyNow: 'Waarom nu',
    momentText: 'Om welk moment het gaat',
    momentOn: 'Dag van dat moment',
  },
  {
    applicationId: 'Number of the request',
    whyBetter: 'Why it is better',
    continuity: 'How it goes on when somebody drops out',
    carriedOutBy: 'Who carries it out',
    legalEntity: 'Legal entity',
    scope: 'What is taken over',
    conversationId: 'Number of the city conversation',
    whyNow: 'Why now',
    momentText: 'Which moment it is about',
    momentOn: 'Day of that moment',
  },
);
