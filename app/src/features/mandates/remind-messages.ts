import { defineMessages } from '../../platform/i18n/locale.ts';

/** What the programme team is told about the terms of mandates. */
export const remindMessages = defineMessages(
  {
    subject: {
      review: (title: string) => `Tijd om te evalueren: ${title}`,
      end: (title: string) => `Loopt bijna af: ${title}`,
    },
    text: {
      review: (title: string, day: string) =>
        `Voor “${title}” is afgesproken om op ${day} te kijken hoe het gaat. Begin de evaluatie, dan ziet iedereen dat.`,
      end: (title: string, day: string) =>
        `De zeggenschap over “${title}” duurt tot en met ${day}. Bespreek op tijd wat er daarna komt.`,
    },
    link: 'Bekijk de afspraak',
    reason: 'U krijgt deze mail omdat u bij het programmateam hoort.',
  },
  {
    subject: {
      review: (title: string) => `Time for a review: ${title}`,
      end: (title: string) => `Ends soon: ${title}`,
    },
    text: {
      review: (title: string, day: string) =>
        `It was agreed to look on ${day} how “${title}” goes. Begin the review, so that everybody sees that.`,
      end: (title: string, day: string) =>
        `The control over “${title}” lasts until ${day}. Discuss in time what comes after it.`,
    },
    link: 'See the mandate',
    reason: 'You get this mail because you are in the programme team.',
  },
);
