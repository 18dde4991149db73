import { defineMessages } from '../../../platform/i18n/locale.ts';

/** The mails around a subscription. */
export const subscriberMailMessages = defineMessages(
  {
    confirmSubject: 'Wilt u de nieuwsbrief ontvangen?',
    confirmText: (town: string) =>
      `Iemand vroeg met dit e-mailadres om de nieuwsbrief van Stadmakers ${town}. Was u dat? Druk dan op de knop. Pas daarna krijgt u de nieuwsbrief.`,
    confirmDays: (days: number) => `De knop werkt ${days} dagen. Was u het niet? Dan hoeft u niets te doen.`,
    confirmButton: 'Ja, ik wil de nieuwsbrief',
    confirmReason: 'U krijgt deze mail omdat dit adres op onze site is ingevuld voor de nieuwsbrief.',
    knownSubject: 'U krijgt de nieuwsbrief al',
    knownText: 'U vroeg om de nieuwsbrief. Die krijgt u al op dit adres. Wilt u iets anders lezen? Dat kiest u hier.',
    knownButton: 'Kies wat u leest',
  },
  {
    confirmSubject: 'Do you want to get the newsletter?',
    confirmText: (town) =>
      `Somebody asked for the newsletter of Stadmakers ${town} with this e-mail address. Was that you? Then press the button. Only after that you get the newsletter.`,
    confirmDays: (days) => `The button works for ${days} days. Was it not you? Then you need not do anything.`,
    confirmButton: 'Yes, I want the newsletter',
    confirmReason: 'You get this mail because this address was filled in on our site for the newsletter.',
    knownSubject: 'You get the newsletter already',
    knownText:
      'You asked for the newsletter. You get it already at this address. Do you want to read something else? Choose it here.',
    knownButton: 'Choose what you read',
  },
);
