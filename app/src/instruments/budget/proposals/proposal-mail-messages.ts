import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What whoever proposed a project reads by mail or letter. */
export const proposalMailMessages = defineMessages(
  {
    subject: {
      admitted: 'Uw voorstel staat op het stembiljet',
      refused: 'Uw voorstel kan niet',
      answered: 'Antwoord op uw reactie',
      withdrawn: 'Uw voorstel is ingetrokken',
    },
    admitted: (title: string) => `Uw voorstel “${title}” kan worden uitgevoerd. Mensen kunnen er straks op stemmen.`,
    admittedNext: 'Vertel het verder: hoe meer mensen stemmen, hoe beter.',
    townSays: 'De gemeente zegt over uw reactie:',
    refused: (title: string) =>
      `Wij hebben naar uw voorstel “${title}” gekeken. Het komt niet op het stembiljet, hierom:`,
    object:
      'Bent u het er niet mee eens? Op de pagina van uw voorstel kunt u één keer reageren. Wij kijken dan opnieuw.',
    answered: (title: string) =>
      `Wij hebben opnieuw naar uw voorstel “${title}” gekeken. Het komt niet op het stembiljet. De gemeente zegt:`,
    withdrawn: (title: string) => `U hebt uw voorstel “${title}” ingetrokken. Het komt niet op het stembiljet.`,
    see: 'Bekijk uw voorstel',
    reason: 'U krijgt dit bericht omdat u dit voorstel deed.',
  },
  {
    subject: {
      admitted: 'Your proposal is on the ballot',
      refused: 'Your proposal cannot be done',
      answered: 'An answer to your reaction',
      withdrawn: 'Your proposal is withdrawn',
    },
    admitted: (title: string) => `Your proposal “${title}” can be carried out. People will be able to vote for it.`,
    admittedNext: 'Tell others: the more people vote, the better.',
    townSays: 'The town says about your reaction:',
    refused: (title: string) => `We have looked at your proposal “${title}”. It does not come on the ballot, because:`,
    object: 'Do you disagree? On the page of your proposal you can react once. We then look again.',
    answered: (title: string) =>
      `We have looked at your proposal “${title}” once more. It does not come on the ballot. The town says:`,
    withdrawn: (title: string) => `You have withdrawn your proposal “${title}”. It does not come on the ballot.`,
    see: 'See your proposal',
    reason: 'You get this message because you made this proposal.',
  },
);
