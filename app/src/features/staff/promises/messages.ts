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
      soonSubject: (what: string) => `Over een week: ${what}`,
      lateSubject: (what: string) => `Te laat: ${what}`,
      dear: (name: string) => `Beste ${name},`,
      soon: (what: string, day: string) =>
        `De gemeente beloofde bewoners: ${what}. De datum is ${day}. U zorgt hiervoor.`,
      late: (what: string, day: string) =>
        `De gemeente beloofde bewoners: ${what}. De datum was ${day}. Er is nog geen uitkomst, en dat is op de site te zien.`,
      trajectory: (question: string) => `Het gaat om het traject “${question}”.`,
      link: 'Bekijk de belofte',
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
      soonSubject: (what: string) => `In a week: ${what}`,
      lateSubject: (what: string) => `Overdue: ${what}`,
      dear: (name: string) => `Dear ${name},`,
      soon: (what: string, day: string) =>
        `The municipality promised residents: ${what}. The date is ${day}. You take care of it.`,
      late: (what: string, day: string) =>
        `The municipality promised residents: ${what}. The date was ${day}. There is no outcome yet, and the site shows that.`,
      trajectory: (question: string) => `It is about the trajectory “${question}”.`,
      link: 'See the promise',
    },
  },
);
