import { defineMessages } from '../../../platform/i18n/locale.ts';

export const demoMessages = defineMessages(
  {
    title: 'Wie wilt u zijn?',
    lead: 'Alles in deze demonstratie is verzonnen. Kies iemand en kijk rond met zijn of haar ogen.',
    become: (name: string) => `Word ${name}`,
  },
  {
    title: 'Who do you want to be?',
    lead: 'Everything in this demonstration is made up. Choose somebody and look around with their eyes.',
    become: (name: string) => `Become ${name}`,
  },
);
