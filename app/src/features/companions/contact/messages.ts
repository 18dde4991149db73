import { defineMessages } from '../../../platform/i18n/locale.ts';

/** The conversation between a team and its companion. */
export const contactMessages = defineMessages(
  {
    title: 'Berichten',
    label: 'Berichten tussen het team en de gemeente',
    none: 'Er zijn nog geen berichten.',
    town: 'gemeente',
    somebody: 'Iemand die weg is',
    body: 'Uw bericht',
    toCompanion: 'Alleen uw team en de begeleiders van de gemeente lezen dit.',
    toTeam: 'Het team krijgt een mail dat er een bericht is. Alleen het team en de begeleiders lezen het.',
    send: 'Verstuur het bericht',
    missing: 'Schrijf een bericht.',
    tooLong: (max: number) => `Gebruik hoogstens ${max} tekens.`,
    mail: {
      teamSubject: 'Een bericht van uw begeleider',
      team: (title: string) => `De gemeente schreef u over uw initiatief “${title}”. Lees het bericht op de site.`,
      companionSubject: (title: string) => `Een bericht van ${title}`,
      companion: (title: string) => `Het team van “${title}” schreef u. Lees het bericht op de site.`,
      link: 'Lees het bericht',
      reasonTeam: 'U krijgt deze mail omdat u een initiatief leidt.',
      reasonCompanion: 'U krijgt deze mail omdat u dit initiatief begeleidt.',
    },
  },
  {
    title: 'Messages',
    label: 'Messages between the team and the municipality',
    none: 'There are no messages yet.',
    town: 'municipality',
    somebody: 'Somebody who has left',
    body: 'Your message',
    toCompanion: 'Only your team and the companions of the municipality read this.',
    toTeam: 'The team gets a mail that there is a message. Only the team and the companions read it.',
    send: 'Send the message',
    missing: 'Write a message.',
    tooLong: (max: number) => `Use at most ${max} characters.`,
    mail: {
      teamSubject: 'A message from your companion',
      team: (title: string) => `The municipality wrote to you about your initiative “${title}”. Read it on the site.`,
      companionSubject: (title: string) => `A message from ${title}`,
      companion: (title: string) => `The team of “${title}” wrote to you. Read it on the site.`,
      link: 'Read the message',
      reasonTeam: 'You get this mail because you run an initiative.',
      reasonCompanion: 'You get this mail because you accompany this initiative.',
    },
  },
);
