import { defineMessages } from '../../platform/i18n/locale.ts';

/** The words on screen for the fields of the download that only a task that is taken over has. */
export const challengeFieldNames = defineMessages(
  {
    applicationId: 'Nummer van het verzoek',
    whyBetter: 'Waarom het beter is',
    continuity: 'Hoe het doorgaat als iemand uitvalt',
    carriedOutBy: 'Wie het uitvoert',
    legalEntity: 'Rechtspersoon',
    scope: 'Wat er wordt overgenomen',
  },
  {
    applicationId: 'Number of the request',
    whyBetter: 'Why it is better',
    continuity: 'How it goes on when somebody drops out',
    carriedOutBy: 'Who carries it out',
    legalEntity: 'Legal entity',
    scope: 'What is taken over',
  },
);
