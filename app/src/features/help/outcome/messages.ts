import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the question whether it helped, and of the mails about notices that end. */
export const outcomeMessages = defineMessages(
  {
    title: 'Hielp het?',
    lead: (subject: string) => `Twee weken geleden besloot u dit samen te doen: “${subject}”.`,
    question: 'Hielp het?',
    helped: { yes: 'Ja', a_bit: 'Een beetje', no: 'Nee' },
    why: 'Waarom?',
    whyHelp: 'Bij “nee” willen wij graag weten waarom. Alleen de gemeente en de ander lezen dit.',
    send: 'Verstuur uw antwoord',
    thanks: 'Dank u wel. Uw antwoord helpt anderen vinden wat werkt.',
    change: 'Wijzig uw antwoord',
    given: { helper: 'Wie hielp, zei:', asker: 'Wie hulp vroeg, zei:' },
    notYet: 'Wij hebben u nog niet gevraagd of het hielp.',
    badLink: 'Deze link klopt niet',
    badLinkText: 'Open de link uit de mail opnieuw, of log in en ga naar uw gesprekken.',
    toMine: 'Naar uw gesprekken',
    problems: {
      helped: 'Kies een antwoord.',
      whyLong: 'Maak uw uitleg korter: hooguit 1000 tekens.',
      'why-missing': 'Zeg kort waarom het niet hielp.',
      'not-asked-yet': 'Wij hebben u nog niet gevraagd of het hielp.',
    },
    mail: {
      subject: (subject: string) => `Hielp het? “${subject}”`,
      ask: (subject: string) =>
        `Twee weken geleden besloot u dit samen te doen: “${subject}”. Hielp het? Eén klik en een zin zijn genoeg.`,
      answer: 'Geef antwoord',
      reason: 'U krijgt deze mail omdat u noteerde dat u het samen doet.',
      endsSubject: (title: string) => `Bijna voorbij: “${title}”`,
      ends: (title: string, day: string) =>
        `Uw oproep “${title}” staat tot en met ${day} op de site. Wilt u langer? Kies een nieuwe dag.`,
      endedSubject: (title: string) => `Voorbij: “${title}”`,
      ended: (title: string) =>
        `Uw oproep “${title}” is van de site, want de einddatum is voorbij. Nog nodig? Kies een nieuwe dag, dan staat hij er weer.`,
      extend: 'Wijzig of verleng',
      reasonNotice: 'U krijgt deze mail omdat u deze oproep plaatste.',
    },
  },
  {
    title: 'Did it help?',
    lead: (subject) => `Two weeks ago you decided to do this together: “${subject}”.`,
    question: 'Did it help?',
    helped: { yes: 'Yes', a_bit: 'A bit', no: 'No' },
    why: 'Why?',
    whyHelp: 'With “no” we would like to know why. Only the municipality and the other read this.',
    send: 'Send your answer',
    thanks: 'Thank you. Your answer helps others to find what works.',
    change: 'Change your answer',
    given: { helper: 'Who helped said:', asker: 'Who asked for help said:' },
    notYet: 'We have not asked you yet whether it helped.',
    badLink: 'This link is not right',
    badLinkText: 'Open the link in the e-mail again, or sign in and go to your conversations.',
    toMine: 'To your conversations',
    problems: {
      helped: 'Choose an answer.',
      whyLong: 'Make your explanation shorter: at most 1000 characters.',
      'why-missing': 'Say shortly why it did not help.',
      'not-asked-yet': 'We have not asked you yet whether it helped.',
    },
    mail: {
      subject: (subject) => `Did it help? “${subject}”`,
      ask: (subject) =>
        `Two weeks ago you decided to do this together: “${subject}”. Did it help? One click and a sentence are enough.`,
      answer: 'Give your answer',
      reason: 'You get this e-mail because you noted that you do it together.',
      endsSubject: (title) => `Almost over: “${title}”`,
      ends: (title, day) => `Your notice “${title}” stands on the site until ${day}. Longer? Choose a new day.`,
      endedSubject: (title) => `Over: “${title}”`,
      ended: (title) =>
        `Your notice “${title}” is off the site, because its last day has passed. Still needed? Choose a new day and it is back.`,
      extend: 'Change or extend',
      reasonNotice: 'You get this e-mail because you placed this notice.',
    },
  },
);
