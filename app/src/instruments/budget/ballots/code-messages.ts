import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Where a code of a letter is typed. */
export const codeMessages = defineMessages(
  {
    title: 'Stemmen met een code',
    lead: 'Heeft u een brief met een stemcode gekregen? Vul de code hier in. U heeft geen account nodig.',
    code: 'Stemcode',
    hint: 'Acht tekens, bijvoorbeeld ACDE-2345',
    next: 'Verder',
    needed: 'Vul de code uit de brief in',
    wrong: 'Wij kennen deze code niet. Kijk hem na in de brief.',
    tooMany: 'Er is te vaak een code geprobeerd. Wacht een uur en probeer het dan opnieuw.',
    lost: 'Brief kwijt, of geen brief gekregen?',
    lostText: 'Bel of mail de gemeente. Een code die al gebruikt is, kan niet nog een keer stemmen.',
  },
  {
    title: 'Vote with a code',
    lead: 'Did you get a letter with a code? Enter the code here. You do not need an account.',
    code: 'Code',
    hint: 'Eight characters, such as ACDE-2345',
    next: 'Next',
    needed: 'Enter the code of the letter',
    wrong: 'We do not know this code. Check it in the letter.',
    tooMany: 'Codes were tried too often. Wait an hour and try again.',
    lost: 'Letter lost, or no letter received?',
    lostText: 'Call or mail the municipality. A code that was used cannot vote a second time.',
  },
);
