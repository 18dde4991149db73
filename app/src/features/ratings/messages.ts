import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts about rating a trajectory. */
export const ratingMessages = defineMessages(
  {
    title: 'Hoe vond u dit traject?',
    question: 'Uw oordeel',
    marks: { 1: 'Slecht', 2: 'Matig', 3: 'Gaat wel', 4: 'Goed', 5: 'Heel goed' },
    send: 'Geef uw oordeel',
    change: 'Wijzig uw oordeel',
    thanks: 'Bedankt. Uw oordeel telt mee.',
    remarkThanks: 'Bedankt voor uw toelichting.',
    remark: 'Wilt u er iets bij zeggen?',
    remarkHint: 'Alleen de gemeente leest dit. Zet er geen namen of adressen in.',
    sendRemark: 'Verstuur uw toelichting',
    yours: (mark: string) => `Uw oordeel: ${mark}. U kunt het nog wijzigen.`,
    onlyParticipants:
      'Alleen wie meedeed met dit traject, kan het beoordelen. Doe eerst mee, bijvoorbeeld door een bijdrage te steunen.',
    signIn: 'Deed u al mee? Log in.',
    average: (count: number) => `gemiddeld op een schaal van 1 tot 5, van ${count} deelnemers`,
    tooFew: 'Het gemiddelde staat hier zodra vijf mensen hun oordeel gaven.',
    table: 'Wat deelnemers vonden',
    mark: 'Oordeel',
    count: 'Deelnemers',
    back: 'Terug naar het traject',
    error: {
      'score-missing': 'Kies uw oordeel.',
      'remark-too-long': (limit: number) => `Maak uw toelichting korter: hoogstens ${limit} tekens.`,
    },
  },
  {
    title: 'What did you think of this project?',
    question: 'Your opinion',
    marks: { 1: 'Bad', 2: 'Poor', 3: 'Fair', 4: 'Good', 5: 'Very good' },
    send: 'Give your opinion',
    change: 'Change your opinion',
    thanks: 'Thank you. Your opinion counts.',
    remarkThanks: 'Thank you for your remark.',
    remark: 'Would you like to add something?',
    remarkHint: 'Only the municipality reads this. Leave out names and addresses.',
    sendRemark: 'Send your remark',
    yours: (mark: string) => `Your opinion: ${mark}. You can still change it.`,
    onlyParticipants:
      'Only who took part in this project can rate it. Take part first, for instance by supporting a contribution.',
    signIn: 'Did you take part already? Sign in.',
    average: (count: number) => `on average, on a scale from 1 to 5, of ${count} participants`,
    tooFew: 'The average is shown here as soon as five people gave their opinion.',
    table: 'What participants thought',
    mark: 'Opinion',
    count: 'Participants',
    back: 'Back to the project',
    error: {
      'score-missing': 'Choose your opinion.',
      'remark-too-long': (limit: number) => `Shorten your remark: at most ${limit} characters.`,
    },
  },
);
