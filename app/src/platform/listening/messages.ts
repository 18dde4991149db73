import { defineMessages } from '../i18n/locale.ts';

/** What a visitor reads while the town starts. */
export const startingMessages = defineMessages(
  {
    title: 'De site start op',
    text: 'Dit duurt meestal een paar seconden.',
    again: 'Deze pagina probeert het vanzelf opnieuw.',
    notSent: 'Wat u stuurde is niet aangekomen. Ga terug in uw browser en stuur het straks nog een keer.',
  },
  {
    title: 'The site is starting',
    text: 'This usually takes a few seconds.',
    again: 'This page tries again by itself.',
    notSent: 'What you sent has not arrived. Go back in your browser and send it once more in a moment.',
  },
);
