import { defineMessages } from '../../platform/i18n/locale.ts';

export const followMailMessages = defineMessages(
  {
    about: (question: string) => `Er is nieuws over: ${question}`,
    read: 'Lees meer op Stadmakers',
    seeFollows: 'Bekijk wat u volgt',
    reasonAtOnce: {
      trajectory: 'U krijgt deze mail omdat u dit traject volgt, of het thema of het gebied ervan.',
      initiative: 'U krijgt deze mail omdat u dit initiatief volgt, of het thema of het gebied ervan.',
    },
    reasonDaily:
      'U krijgt deze mail omdat u trajecten, initiatieven, thema’s of gebieden volgt met een overzicht per dag.',
    stopProject: { trajectory: 'Geen mail meer over dit traject', initiative: 'Geen mail meer over dit initiatief' },
    stopDigest: 'Geen overzicht per dag meer',
    digestHeading: (count: number) => (count === 1 ? 'Nieuws: 1 bericht' : `Nieuws: ${count} berichten`),
  },
  {
    about: (question: string) => `There is news about: ${question}`,
    read: 'Read more on Stadmakers',
    seeFollows: 'See what you follow',
    reasonAtOnce: {
      trajectory: 'You get this mail because you follow this project, or its theme or area.',
      initiative: 'You get this mail because you follow this initiative, or its theme or area.',
    },
    reasonDaily: 'You get this mail because you follow projects, initiatives, themes or areas with a daily overview.',
    stopProject: { trajectory: 'No more mail about this project', initiative: 'No more mail about this initiative' },
    stopDigest: 'No more daily overview',
    digestHeading: (count: number) => (count === 1 ? 'News: 1 message' : `News: ${count} messages`),
  },
);
