import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of files with a request to take a task over, and with a look at how it goes. */
export const fileMessages = defineMessages(
  {
    title: 'Bijlagen',
    lead: 'Hebt u een begroting, een foto of een brief? Voeg die hier toe. Het hoeft niet.',
    added: 'Toegevoegd',
    remove: 'Haal weg',
    file: 'Bestand (PDF of foto)',
    missing: 'Kies een bestand.',
    about: 'Wat is het?',
    aboutHelp: 'Bijvoorbeeld: begroting per jaar, of foto van de banken.',
    aboutMissing: 'Schrijf in een paar woorden wat het is.',
    open: 'Iedereen mag dit zien',
    openHelp: 'Kies dit alleen als er geen namen, adressen of herkenbare mensen in staan.',
    isOpen: 'Voor iedereen',
    isClosed: 'Alleen voor u en de gemeente',
    add: 'Voeg toe',
    next: 'Ga verder',
  },
  {
    title: 'Files',
    lead: 'Do you have a budget, a picture or a letter? Add it here. You do not have to.',
    added: 'Added',
    remove: 'Take away',
    file: 'File (PDF or picture)',
    missing: 'Choose a file.',
    about: 'What is it?',
    aboutHelp: 'For example: budget for a year, or picture of the benches.',
    aboutMissing: 'Write in a few words what it is.',
    open: 'Everybody may see this',
    openHelp: 'Choose this only where it shows no names, addresses or people who can be recognised.',
    isOpen: 'For everybody',
    isClosed: 'Only for you and the town',
    add: 'Add',
    next: 'Go on',
  },
);
