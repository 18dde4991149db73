import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Mails about terms of applications. */
export const termMessages = defineMessages(
  {
    subject: {
      soon: (number: string) => `Aanvraag ${number}: het besluit moet er bijna zijn`,
      late: (number: string) => `Aanvraag ${number} is te laat`,
      team: (number: string) => `Aanvraag ${number} blijft liggen`,
      answer: (number: string) => `Wij wachten op uw antwoord over aanvraag ${number}`,
    },
    soon: (title: string, day: string) =>
      `Over "${title}" moet uiterlijk op ${day} een besluit zijn. Nu bent u aan de beurt.`,
    late: (title: string, day: string) =>
      `Over "${title}" had er op ${day} een besluit moeten zijn. Nu bent u aan de beurt.`,
    team: (title: string, day: string) =>
      `Over "${title}" had er op ${day} een besluit moeten zijn. Iedereen die aan de regeling werkt, krijgt daarom dit bericht.`,
    answer: (title: string, day: string) =>
      `Wij hebben u iets gevraagd over "${title}". U kunt nog antwoorden tot en met ${day}. Daarna kunnen wij uw aanvraag niet verder behandelen.`,
    link: 'Naar de aanvraag',
    answerLink: 'Geef antwoord',
    reason: 'U krijgt deze mail omdat u aan regelingen werkt.',
    answerReason: 'U krijgt deze mail omdat u geld hebt aangevraagd.',
  },
  {
    subject: {
      soon: (number: string) => `Application ${number}: the decision is nearly due`,
      late: (number: string) => `Application ${number} is late`,
      team: (number: string) => `Application ${number} is left lying`,
      answer: (number: string) => `We wait for your answer about application ${number}`,
    },
    soon: (title: string, day: string) => `There has to be a decision about "${title}" by ${day}. It is your turn now.`,
    late: (title: string, day: string) =>
      `There should have been a decision about "${title}" on ${day}. It is your turn now.`,
    team: (title: string, day: string) =>
      `There should have been a decision about "${title}" on ${day}. So everybody who works on the scheme gets this message.`,
    answer: (title: string, day: string) =>
      `We asked you something about "${title}". You can still answer until ${day}. After that we cannot go on with your application.`,
    link: 'To the application',
    answerLink: 'Answer',
    reason: 'You get this mail because you work on schemes.',
    answerReason: 'You get this mail because you applied for money.',
  },
);
