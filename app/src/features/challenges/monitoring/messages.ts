import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Mails about looks at how a task goes that was taken over. */
export const lookMessages = defineMessages(
  {
    subject: (number: string) => `Verzoek ${number}: het is tijd om te meten`,
    text: (title: string, day: string) =>
      `Bij "${title}" is afgesproken dat u op ${day} meet hoe het gaat. Schrijf op wat is gehaald en wat nog niet.`,
    link: 'Naar de meting',
    reason: 'U krijgt deze mail omdat u aan regelingen werkt.',
  },
  {
    subject: (number: string) => `Request ${number}: it is time to look`,
    text: (title: string, day: string) =>
      `For "${title}" it was agreed that you look on ${day} how it goes. Write down what is met and what is not yet.`,
    link: 'To the look',
    reason: 'You get this mail because you work on schemes.',
  },
);
