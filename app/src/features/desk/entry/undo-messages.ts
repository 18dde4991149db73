import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of taking back what was entered by mistake. */
export const undoMessages = defineMessages(
  {
    title: 'Maak ongedaan',
    lead: 'Dit verdwijnt van de site en telt niet meer mee. Het staat nog wel in het logboek, met uw reden.',
    what: 'Soort',
    kind: { contribution: 'Bijdrage', support: 'Steun', comment: 'Reactie' },
    about: 'Bij',
    by: 'Van',
    nobody: 'zonder naam',
    why: 'Waarom moet dit weg?',
    reasons: {
      typing: 'Verkeerd overgetypt',
      double: 'Twee keer ingevoerd',
      'wrong-person': 'Op naam van de verkeerde persoon',
      'wrong-contribution': 'Bij de verkeerde bijdrage',
      asked: 'De persoon vraagt erom',
    },
    whyNeeded: 'Kies waarom dit weg moet.',
    undo: 'Maak ongedaan',
    keep: 'Laat staan',
    done: 'Het is ongedaan gemaakt en telt niet meer mee.',
    answered: 'Er is al antwoord gegeven. Daarom kunt u dit niet meer ongedaan maken.',
  },
  {
    title: 'Undo',
    lead: 'This disappears from the site and does not count any more. It stays in the log, with your reason.',
    what: 'Kind',
    kind: { contribution: 'Contribution', support: 'Support', comment: 'Reaction' },
    about: 'With',
    by: 'From',
    nobody: 'without a name',
    why: 'Why does this have to go?',
    reasons: {
      typing: 'Typed wrongly',
      double: 'Entered twice',
      'wrong-person': 'In the name of the wrong person',
      'wrong-contribution': 'With the wrong contribution',
      asked: 'The person asks for it',
    },
    whyNeeded: 'Choose why this has to go.',
    undo: 'Undo',
    keep: 'Leave it',
    done: 'It was undone and does not count any more.',
    answered: 'An answer was given already, so this cannot be undone any more.',
  },
);
