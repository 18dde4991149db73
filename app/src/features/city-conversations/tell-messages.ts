import { defineMessages } from '../../platform/i18n/locale.ts';

/** Mails about city conversations that are asked for. */
export const conversationMails = defineMessages(
  {
    link: 'Naar het stadsgesprek',
    reason: {
      asked: 'U krijgt deze mail omdat u om dit stadsgesprek vroeg.',
      team: 'U krijgt deze mail omdat u bij het programmateam hoort.',
      guest: 'U krijgt deze mail omdat u een uitnodiging voor dit gesprek wilde.',
    },
    opened: (subject: string) => `Uw vraag om een stadsgesprek staat open: ${subject}`,
    openedText: (needed: number, day: string) =>
      `Anderen kunnen nu meetekenen. Zijn het er ${needed} op of voor ${day}? Dan komt het gesprek er. Deel de pagina met uw buren.`,
    refused: (subject: string) => `Dit stadsgesprek komt er niet: ${subject}`,
    refusedText: 'De gemeente zegt nee, om deze reden:',
    called: (subject: string) => `Het stadsgesprek komt er: ${subject}`,
    calledText: (supporters: number, day: string) =>
      `${supporters} inwoners vragen om dit gesprek. Dat is genoeg. De gemeente plant het uiterlijk op ${day}.`,
    expired: (subject: string) => `De tijd is om: ${subject}`,
    expiredText: (supporters: number, needed: number) =>
      `${supporters} mensen tekenden. Er waren er ${needed} nodig. Daarom komt dit gesprek er nu niet. U kunt het later opnieuw vragen.`,
    planSoon: (subject: string) => `Plan dit stadsgesprek: ${subject}`,
    planSoonText: (day: string) => `Inwoners vroegen om dit gesprek. U plant het uiterlijk op ${day}.`,
    planLate: (subject: string) => `Te laat: dit stadsgesprek is niet gepland: ${subject}`,
    planLateText: (day: string) =>
      `Het had op ${day} gepland moeten zijn. Op de site ziet iedereen dat het te laat is. Plan het vandaag.`,
    planned: (subject: string) => `Er is een datum voor het stadsgesprek: ${subject}`,
    plannedText: (moment: string, place: string) => `Het gesprek is op ${moment}. Plaats: ${place}. U bent welkom.`,
  },
  {
    link: 'To the city conversation',
    reason: {
      asked: 'You get this mail because you asked for this conversation.',
      team: 'You get this mail because you are of the programme team.',
      guest: 'You get this mail because you wanted to be invited.',
    },
    opened: (subject: string) => `Your request for a city conversation is open: ${subject}`,
    openedText: (needed: number, day: string) =>
      `Others can sign now. Are there ${needed} on or before ${day}? Then the conversation takes place. Share the page with your neighbours.`,
    refused: (subject: string) => `This city conversation will not take place: ${subject}`,
    refusedText: 'The municipality says no, for this reason:',
    called: (subject: string) => `The city conversation will take place: ${subject}`,
    calledText: (supporters: number, day: string) =>
      `${supporters} residents ask for this conversation. That is enough. The municipality plans it by ${day}.`,
    expired: (subject: string) => `The time is over: ${subject}`,
    expiredText: (supporters: number, needed: number) =>
      `${supporters} people signed. ${needed} were needed. So this conversation does not take place now. You can ask for it again later.`,
    planSoon: (subject: string) => `Plan this city conversation: ${subject}`,
    planSoonText: (day: string) => `Residents asked for this conversation. You plan it by ${day}.`,
    planLate: (subject: string) => `Late: this city conversation is not planned: ${subject}`,
    planLateText: (day: string) =>
      `It should have been planned by ${day}. Everybody sees on the site that it is late. Plan it today.`,
    planned: (subject: string) => `There is a date for the city conversation: ${subject}`,
    plannedText: (moment: string, place: string) =>
      `The conversation is on ${moment}. Place: ${place}. You are welcome.`,
  },
);
