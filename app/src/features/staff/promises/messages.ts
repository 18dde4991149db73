import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the page on which promises get their outcome, and of the reminder to their owners. */
export const promiseMessages = defineMessages(
  {
    lead: 'Elke belofte krijgt een uitkomst. Die is meteen openbaar en blijft zo staan.',
    none: 'Er zijn nog geen beloften',
    noneText: 'Beloften komen uit de gepubliceerde afspraak.',
    toAgreement: 'Naar de afspraak',
    open: 'Zonder uitkomst',
    due: (day: string) => `voor ${day}`,
    overdue: (day: string) => `te laat, was voor ${day}`,
    by: (fromWhom: string) => `Van ${fromWhom}`,
    settle: 'Geef een uitkomst',
    outcome: 'Is de belofte nagekomen?',
    outcomes: { kept: 'Ja, nagekomen', not_kept: 'Nee, niet nagekomen' },
    note: 'Toelichting',
    noteHelp: 'Verplicht als de belofte niet is nagekomen. Bewoners lezen dit.',
    confirm: 'Maak de uitkomst openbaar',
    settled: 'Met uitkomst',
    outcomeMissing: 'Kies of de belofte is nagekomen.',
    reasonMissing: 'Schrijf op waarom de belofte niet is nagekomen.',
    already: 'Deze belofte heeft al een uitkomst. Die kan niet meer veranderen.',
    done: { gegeven: 'De uitkomst is openbaar.' },
    mail: {
      subject: {
        soon: (what: string) => `Binnen een week: ${what}`,
        today: (what: string) => `Vandaag: ${what}`,
        late: (what: string) => `Te laat: ${what}`,
      },
      soon: (what: string, day: string) =>
        `De gemeente beloofde bewoners: ${what}. De datum is ${day}. U zorgt hiervoor.`,
      today: (what: string, day: string) =>
        `De gemeente beloofde bewoners: ${what}. De datum is vandaag, ${day}. Vul de uitkomst in zodra het is gelukt, of leg uit waarom niet.`,
      late: (what: string, day: string) =>
        `De gemeente beloofde bewoners: ${what}. De datum was ${day}. Er is nog geen uitkomst, en dat is op de site te zien.`,
      trajectory: (question: string) => `Het gaat om het traject “${question}”.`,
      link: 'Bekijk de belofte',
      reason: 'U krijgt deze mail omdat u voor deze belofte zorgt.',
    },
  },
  {
    lead: 'Every promise gets an outcome. It is public at once and stays.',
    none: 'There are no promises yet',
    noneText: 'Promises come from the published agreement.',
    toAgreement: 'To the agreement',
    open: 'Without an outcome',
    due: (day: string) => `before ${day}`,
    overdue: (day: string) => `overdue, was due ${day}`,
    by: (fromWhom: string) => `From ${fromWhom}`,
    settle: 'Give an outcome',
    outcome: 'Was the promise kept?',
    outcomes: { kept: 'Yes, kept', not_kept: 'No, not kept' },
    note: 'Explanation',
    noteHelp: 'Needed if the promise was not kept. Residents read this.',
    confirm: 'Make the outcome public',
    settled: 'With an outcome',
    outcomeMissing: 'Choose whether the promise was kept.',
    reasonMissing: 'Write why the promise was not kept.',
    already: 'This promise has an outcome already. That cannot change any more.',
    done: { gegeven: 'The outcome is public.' },
    mail: {
      subject: {
        soon: (what: string) => `Within a week: ${what}`,
        today: (what: string) => `Today: ${what}`,
        late: (what: string) => `Overdue: ${what}`,
      },
      soon: (what: string, day: string) =>
        `The municipality promised residents: ${what}. The date is ${day}. You take care of it.`,
      today: (what: string, day: string) =>
        `The municipality promised residents: ${what}. The date is today, ${day}. Give the outcome as soon as it is done, or explain why it is not.`,
      late: (what: string, day: string) =>
        `The municipality promised residents: ${what}. The date was ${day}. There is no outcome yet, and the site shows that.`,
      trajectory: (question: string) => `It is about the project “${question}”.`,
      link: 'See the promise',
      reason: 'You get this mail because you take care of this promise.',
    },
  },
);
