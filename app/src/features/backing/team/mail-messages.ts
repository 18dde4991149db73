import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What who said something gets from the team, by mail or letter. */
export const mailMessages = defineMessages(
  {
    worry: {
      subject: (title: string) => `Antwoord op uw zorg over “${title}”`,
      intro: (title: string) => `U had een zorg over het initiatief “${title}”. U schreef:`,
      answer: 'Het team van het initiatief antwoordt:',
      see: 'Lees het op de site',
      reason: 'U krijgt dit bericht omdat u een zorg meldde bij een initiatief.',
    },
    help: {
      subject: (title: string) => `Een bericht van “${title}”`,
      intro: (title: string) => `U wilt helpen bij het initiatief “${title}”.`,
      answer: 'Het team schrijft u:',
      see: 'Naar het initiatief',
      reason: 'U krijgt dit bericht omdat u hulp aanbood. Het team ziet uw adres niet.',
    },
  },
  {
    worry: {
      subject: (title) => `Answer to your worry about “${title}”`,
      intro: (title) => `You had a worry about the initiative “${title}”. You wrote:`,
      answer: 'The team of the initiative answers:',
      see: 'Read it on the site',
      reason: 'You get this message because you told of a worry about an initiative.',
    },
    help: {
      subject: (title) => `A message from “${title}”`,
      intro: (title) => `You want to help with the initiative “${title}”.`,
      answer: 'The team writes to you:',
      see: 'To the initiative',
      reason: 'You get this message because you offered help. The team does not see your address.',
    },
  },
);
