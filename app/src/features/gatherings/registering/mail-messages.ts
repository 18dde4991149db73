import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What people who registered for a gathering are told by mail. */
export const gatheringMailMessages = defineMessages(
  {
    subject: {
      registered: (title: string) => `U bent aangemeld: ${title}`,
      waiting: (title: string) => `U staat op de wachtlijst: ${title}`,
      seat: (title: string) => `Er is plaats voor u: ${title}`,
      moved: (title: string) => `Andere tijd of plaats: ${title}`,
      cancelled: (title: string) => `Gaat niet door: ${title}`,
      reminder: (title: string) => `Binnenkort: ${title}`,
      rating: (title: string) => `Hoe was het? ${title}`,
    },
    text: {
      registered: (title: string) => `U bent aangemeld voor “${title}”. Tot dan!`,
      waiting: (title: string) =>
        `“${title}” is vol. U staat op de wachtlijst. Komt er een plaats vrij en bent u aan de beurt? Dan krijgt u een mail.`,
      seat: (title: string) => `Er is een plaats vrij bij “${title}”. Die is voor u. U hoeft niets te doen.`,
      moved: (title: string) => `De tijd of de plaats van “${title}” is veranderd. Zo is het nu:`,
      cancelled: (title: string) => `“${title}” gaat niet door. De reden:`,
      reminder: (title: string) => `Binnenkort is “${title}”. U bent aangemeld.`,
      rating: (title: string) => `U was bij “${title}”. Hoe was het? U zegt het in twee klikken.`,
    },
    cannotCome: 'Kunt u niet? Meld u dan af met de knop. Dan kan iemand anders komen.',
    see: 'Bekijk de bijeenkomst',
    action: { own: 'Bekijk uw aanmelding', rating: 'Zeg hoe het was' },
    reason: 'U krijgt deze mail omdat u zich voor deze bijeenkomst heeft aangemeld.',
  },
  {
    subject: {
      registered: (title: string) => `You are registered: ${title}`,
      waiting: (title: string) => `You are on the waiting list: ${title}`,
      seat: (title: string) => `There is a seat for you: ${title}`,
      moved: (title: string) => `Another time or place: ${title}`,
      cancelled: (title: string) => `Does not go on: ${title}`,
      reminder: (title: string) => `Coming soon: ${title}`,
      rating: (title: string) => `How was it? ${title}`,
    },
    text: {
      registered: (title: string) => `You are registered for “${title}”. See you there!`,
      waiting: (title: string) =>
        `“${title}” is full. You are on the waiting list. You get a mail when a seat comes free and it is your turn.`,
      seat: (title: string) => `A seat came free at “${title}”. It is yours. You need not do anything.`,
      moved: (title: string) => `The time or the place of “${title}” has changed. This is how it is now:`,
      cancelled: (title: string) => `“${title}” does not go on. The reason:`,
      reminder: (title: string) => `“${title}” is coming soon. You are registered.`,
      rating: (title: string) => `You were at “${title}”. How was it? It takes two clicks.`,
    },
    cannotCome: 'Cannot come? Please cancel with the button, so that somebody else can come.',
    see: 'See the gathering',
    action: { own: 'See your registration', rating: 'Say how it was' },
    reason: 'You get this mail because you registered for this gathering.',
  },
);
