import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts for who writes a statement. */
export const writeMessages = defineMessages(
  {
    title: 'Schrijf een stelling',
    lead: 'Anderen zeggen dan of zij het ermee eens zijn.',
    body: 'Uw stelling',
    bodyHelp: 'Schrijf één gedachte, als een zin. Staat er “en” of “maar” in? Maak er dan twee stellingen van.',
    example: 'Bijvoorbeeld: “Er mogen meer bankjes in het park komen.”',
    sawAlike: 'Lijkt op wat er al staat:',
    alikeTitle: 'Dit lijkt op wat er al staat',
    alikeText: 'Zegt een van deze hetzelfde? Antwoord daar dan op. Zo blijft de lijst kort voor iedereen.',
    anyway: 'Mijn stelling zegt iets anders',
    before: 'Wij lezen uw stelling voordat zij meedoet.',
    label: 'Er staat bij: “van een deelnemer”. Uw naam staat er niet bij.',
    rules: 'Wat plaatsen wij, en wat niet?',
    send: 'Plaats',
    back: 'Terug',
    missing: 'Schrijf uw stelling op.',
    tooLong: (max: number) => `Maak uw stelling korter: ten hoogste ${max} tekens.`,
    refused: {
      'writing-closed': 'In deze dialoog kunt u zelf geen stellingen schrijven.',
      'sign-in-to-write': 'Log in om een stelling te schrijven.',
      'limit-reached': (limit: number) =>
        limit === 1 ? 'U kunt hier één stelling schrijven.' : `U kunt hier ${limit} stellingen schrijven.`,
    },
    signIn: 'Log in',
    done: {
      geplaatst: 'Uw stelling doet mee. Anderen kunnen er nu op antwoorden.',
      wacht: 'Dank u. Wij lezen uw stelling eerst.',
    },
  },
  {
    title: 'Write a statement',
    lead: 'Others then say whether they agree.',
    body: 'Your statement',
    bodyHelp: 'Write one thought, as a sentence. Does it hold “and” or “but”? Then make it two statements.',
    example: 'For example: “The park may get more benches.”',
    sawAlike: 'Looks like what is there already:',
    alikeTitle: 'This looks like what is there already',
    alikeText: 'Does one of these say the same? Then answer that one. It keeps the list short for everybody.',
    anyway: 'My statement says something else',
    before: 'We read your statement before it takes part.',
    label: 'It will say “from a participant”. Your name is not shown.',
    rules: 'What do we place, and what not?',
    send: 'Place it',
    back: 'Back',
    missing: 'Write your statement.',
    tooLong: (max: number) => `Make your statement shorter: at most ${max} characters.`,
    refused: {
      'writing-closed': 'In this dialogue you cannot write statements yourself.',
      'sign-in-to-write': 'Sign in to write a statement.',
      'limit-reached': (limit: number) =>
        limit === 1 ? 'You can write one statement here.' : `You can write ${limit} statements here.`,
    },
    signIn: 'Sign in',
    done: {
      geplaatst: 'Your statement takes part. Others can answer it now.',
      wacht: 'Thank you. We read your statement first.',
    },
  },
);
