import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Mails about the second round of a value scan. */
export const reminderMessages = defineMessages(
  {
    subject: {
      starts: (title: string) => `Wat vindt u nu? ${title}`,
      ends: (title: string) => `Het kan nog een paar dagen: ${title}`,
    },
    starts: (title: string) =>
      `U zei vooraf wat het volgens u waard is: "${title}". Nu vragen wij het nog een keer. Zo zien wij wat er veranderd is. Het kost twee minuten.`,
    ends: (title: string) =>
      `U zei vooraf wat het volgens u waard is: "${title}". Wij horen graag ook wat u er nu van vindt. Het kost twee minuten.`,
    until: (day: string) => `Dat kan tot en met ${day}.`,
    link: 'Geef uw tweede score',
    reason: 'U krijgt deze mail omdat u in de eerste ronde hebt gescoord.',
  },
  {
    subject: {
      starts: (title: string) => `What do you think now? ${title}`,
      ends: (title: string) => `A few days left: ${title}`,
    },
    starts: (title: string) =>
      `Before it began you said what it is worth to you: "${title}". Now we ask it once more, so that we see what changed. It takes two minutes.`,
    ends: (title: string) =>
      `Before it began you said what it is worth to you: "${title}". We would like to hear what you think now. It takes two minutes.`,
    until: (day: string) => `You can do so until ${day}.`,
    link: 'Give your second score',
    reason: 'You get this mail because you scored in the first round.',
  },
);
