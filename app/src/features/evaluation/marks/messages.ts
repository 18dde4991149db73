import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the two clicks of who took part. */
export const markMessages = defineMessages(
  {
    title: 'Hoe was het om mee te doen?',
    lead: (title: string) => `U deed mee met “${title}”. Eén klik is genoeg.`,
    question: 'Hoe vond u het?',
    remark: 'Wilt u er iets bij zeggen?',
    remarkHint: 'Alleen de gemeente leest dit. Zet er geen namen of adressen in.',
    send: 'Geef uw oordeel',
    thanks: 'Dank u wel. Uw oordeel telt mee in de evaluatie.',
    given: (mark: string) => `Uw oordeel: ${mark}.`,
    over: 'De evaluatie staat al op de site. Uw oordeel kan er niet meer bij.',
    onlyParticipants: 'Alleen wie meedeed, kan een oordeel geven.',
    signIn: 'Deed u mee met een account? Log in.',
    toEvaluation: 'Lees de evaluatie',
    badLink: 'Deze link klopt niet',
    badLinkText: 'Open de link uit de mail opnieuw.',
    error: {
      score: 'Kies uw oordeel.',
      remark: (limit: number) => `Maak uw opmerking korter: hoogstens ${limit} tekens.`,
    },
    mail: {
      subject: (title: string) => `Hoe was “${title}”? Twee klikken`,
      ask: (title: string, question: string) =>
        `U deed mee met “${title}” (${question}). Hoe vond u het? Met uw oordeel doen wij het de volgende keer beter.`,
      answer: 'Geef uw oordeel',
      reason: 'U krijgt deze mail één keer, omdat u meedeed. Wij vragen het u hierna niet meer.',
    },
  },
  {
    title: 'How was it to take part?',
    lead: (title) => `You took part in “${title}”. One click is enough.`,
    question: 'What did you think of it?',
    remark: 'Would you like to add something?',
    remarkHint: 'Only the municipality reads this. Leave out names and addresses.',
    send: 'Give your opinion',
    thanks: 'Thank you. Your opinion counts in the evaluation.',
    given: (mark) => `Your opinion: ${mark}.`,
    over: 'The evaluation is on the site already. Your opinion cannot be added any more.',
    onlyParticipants: 'Only who took part can give an opinion.',
    signIn: 'Did you take part with an account? Sign in.',
    toEvaluation: 'Read the evaluation',
    badLink: 'This link is not right',
    badLinkText: 'Open the link in the e-mail again.',
    error: {
      score: 'Choose your opinion.',
      remark: (limit) => `Make your remark shorter: at most ${limit} characters.`,
    },
    mail: {
      subject: (title) => `How was “${title}”? Two clicks`,
      ask: (title, question) =>
        `You took part in “${title}” (${question}). What did you think of it? Your opinion helps us to do better next time.`,
      answer: 'Give your opinion',
      reason: 'You get this e-mail once, because you took part. We do not ask you again.',
    },
  },
);
