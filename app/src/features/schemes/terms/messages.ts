import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Mails about terms of applications. */
export const termMessages = defineMessages(
  {
    turn: {
      decision: {
        soon: {
          subject: (number: string) => `Aanvraag ${number}: het besluit moet er bijna zijn`,
          text: (title: string, day: string) =>
            `Over "${title}" moet uiterlijk op ${day} een besluit zijn. Nu bent u aan de beurt.`,
        },
        late: {
          subject: (number: string) => `Aanvraag ${number} is te laat`,
          text: (title: string, day: string) =>
            `Over "${title}" had er op ${day} een besluit moeten zijn. Nu bent u aan de beurt.`,
        },
        team: {
          subject: (number: string) => `Aanvraag ${number} blijft liggen`,
          text: (title: string, day: string) =>
            `Over "${title}" had er op ${day} een besluit moeten zijn. Iedereen die aan de regeling werkt, krijgt daarom dit bericht.`,
        },
      },
      objection: {
        soon: {
          subject: (number: string) => `Bezwaar over aanvraag ${number}: het besluit moet er bijna zijn`,
          text: (title: string, day: string) =>
            `Op het bezwaar over "${title}" moet uiterlijk op ${day} een besluit zijn. Nu bent u aan de beurt.`,
        },
        late: {
          subject: (number: string) => `Bezwaar over aanvraag ${number} is te laat`,
          text: (title: string, day: string) =>
            `Op het bezwaar over "${title}" had er op ${day} een besluit moeten zijn. Nu bent u aan de beurt.`,
        },
        team: {
          subject: (number: string) => `Bezwaar over aanvraag ${number} blijft liggen`,
          text: (title: string, day: string) =>
            `Op het bezwaar over "${title}" had er op ${day} een besluit moeten zijn. Iedereen die aan de regeling werkt, krijgt daarom dit bericht.`,
        },
      },
    },
    subject: {
      tell: (number: string) => `Hoe ging het met uw aanvraag ${number}?`,
      tellLate: (number: string) => `Wij horen graag hoe het ging met aanvraag ${number}`,
      answer: (number: string) => `Wij wachten op uw antwoord over aanvraag ${number}`,
    },
    tell: (title: string) =>
      `Is "${title}" achter de rug? Vertel ons in vijf minuten hoe het ging. Dat helpt anderen die iets willen beginnen.`,
    tellLate: (title: string) =>
      `U kreeg geld voor "${title}", en wij hebben nog niet gehoord hoe het ging. Wilt u dat alsnog vertellen?`,
    tellLink: 'Vertel hoe het ging',
    answer: (title: string, day: string) =>
      `Wij hebben u iets gevraagd over "${title}". U kunt nog antwoorden tot en met ${day}. Daarna kunnen wij uw aanvraag niet verder behandelen.`,
    link: 'Naar de aanvraag',
    answerLink: 'Geef antwoord',
    reason: 'U krijgt deze mail omdat u aan regelingen werkt.',
    answerReason: 'U krijgt deze mail omdat u geld hebt aangevraagd.',
  },
  {
    turn: {
      decision: {
        soon: {
          subject: (number: string) => `Application ${number}: the decision is nearly due`,
          text: (title: string, day: string) =>
            `There has to be a decision about "${title}" by ${day}. It is your turn now.`,
        },
        late: {
          subject: (number: string) => `Application ${number} is late`,
          text: (title: string, day: string) =>
            `There should have been a decision about "${title}" on ${day}. It is your turn now.`,
        },
        team: {
          subject: (number: string) => `Application ${number} is left lying`,
          text: (title: string, day: string) =>
            `There should have been a decision about "${title}" on ${day}. So everybody who works on the scheme gets this message.`,
        },
      },
      objection: {
        soon: {
          subject: (number: string) => `Objection about application ${number}: the decision is nearly due`,
          text: (title: string, day: string) =>
            `The objection about "${title}" has to be decided by ${day}. It is your turn now.`,
        },
        late: {
          subject: (number: string) => `Objection about application ${number} is late`,
          text: (title: string, day: string) =>
            `The objection about "${title}" should have been decided on ${day}. It is your turn now.`,
        },
        team: {
          subject: (number: string) => `Objection about application ${number} is left lying`,
          text: (title: string, day: string) =>
            `The objection about "${title}" should have been decided on ${day}. So everybody who works on the scheme gets this message.`,
        },
      },
    },
    subject: {
      tell: (number: string) => `How did it go with your application ${number}?`,
      tellLate: (number: string) => `We would like to hear how application ${number} went`,
      answer: (number: string) => `We wait for your answer about application ${number}`,
    },
    tell: (title: string) =>
      `Is "${title}" over? Tell us in five minutes how it went. It helps others who want to begin something.`,
    tellLate: (title: string) =>
      `You got money for "${title}", and we have not heard yet how it went. Would you still tell us?`,
    tellLink: 'Tell how it went',
    answer: (title: string, day: string) =>
      `We asked you something about "${title}". You can still answer until ${day}. After that we cannot go on with your application.`,
    link: 'To the application',
    answerLink: 'Answer',
    reason: 'You get this mail because you work on schemes.',
    answerReason: 'You get this mail because you applied for money.',
  },
);
