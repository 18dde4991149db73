import { defineMessages } from '../../../platform/i18n/locale.ts';

/** The button that lets time pass in a demonstration. */
export const endNowMessages = defineMessages(
  {
    title: 'Alleen in de demonstratie',
    text: 'In het echt wacht u tot de stemtijd voorbij is. Hier kunt u de tijd vooruitzetten.',
    end: 'Sluit de stemming nu',
  },
  {
    title: 'In the demonstration only',
    text: 'In a real vote you wait until the time to vote is over. Here you can let it pass.',
    end: 'End the vote now',
  },
);
