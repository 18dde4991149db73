import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What is said about how long a panel or council sits, to officers and to everybody. */
export const termMessages = defineMessages(
  {
    name: { panel: 'Panel door loting', council: 'Wijkraad door loting' },
    title: 'Zittingstermijn',
    intro: 'Van de eerste tot en met de laatste dag waarop de leden samenwerken. Iedereen ziet deze dagen.',
    body: 'Wat voor groep is het?',
    bodies: { panel: 'Panel voor één vraag', council: 'Wijkraad door loting' },
    bodyHints: {
      panel: 'Zit tot het advies er is. Een termijn mag, maar hoeft niet.',
      council: 'Zit langer, meestal twee jaar, en denkt mee over alles in de wijk.',
    },
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHelp: 'Laat u dit leeg? Dan vullen wij voor een wijkraad twee jaar in.',
    deleteOn: 'Dag waarop alles over de mensen wordt gewist',
    deleteHelp: 'Dit moet na de laatste dag zijn: zolang de leden zitten, heeft u hun adres nodig.',
    save: 'Bewaar de termijn',
    next: 'Bereid de volgende loting voor',
    nextIntro: 'Een wijkraad uitnodigen en loten duurt ongeveer een half jaar. Begin op tijd.',
    dayWrong: 'Vul een datum in, zoals 2026-12-31.',
    fromMissing: 'Vul de eerste dag in.',
    untilMissing: 'Vul de laatste dag in.',
    turned: 'De laatste dag ligt vóór de eerste.',
    past: 'Kies een dag die nog komt.',
    deletedFirst: (until: string, proposed: string) =>
      `De leden zitten tot en met ${until}. Kies een dag daarna, bijvoorbeeld ${proposed}.`,
    deletedUnanswered: 'Kies een dag na de laatste dag om te antwoorden.',
    fixed: 'De gegevens van de mensen zijn gewist. De termijn verandert niet meer.',
    notOfficer: 'Alleen wie de mensen van dit panel mag zien, kan dit veranderen.',
    done: { termijn: 'De zittingstermijn is bewaard.' },
    sentence: (from: string, until: string) => `Zittingstermijn: ${from} tot en met ${until}.`,
    left: (months: number) =>
      months === 0 ? 'Nog minder dan een maand.' : months === 1 ? 'Nog 1 maand.' : `Nog ${months} maanden.`,
    over: 'De zitting is voorbij.',
    deletes: (day: string) => `Op ${day} wist de gemeente alle namen, adressen en antwoorden.`,
    changes: 'Wat er aan de datums veranderde',
    extended: (day: string, was: string, until: string) => `${day}: verlengd van ${was} tot ${until}.`,
    shortened: (day: string, was: string, until: string) => `${day}: ingekort van ${was} tot ${until}.`,
    deletion: (day: string, was: string, deleteOn: string) =>
      `${day}: de dag waarop alles over de leden wordt gewist, ging van ${was} naar ${deleteOn}.`,
    mail: {
      subject: { panel: 'Het panel zit bijna niet meer', council: 'Bereid de volgende loting van de wijkraad voor' },
      ends: (question: string, until: string) => `De termijn van “${question}” loopt tot en met ${until}.`,
      todo: {
        panel: 'Is er meer tijd nodig? Verleng dan de termijn. Iedereen ziet dat.',
        council:
          'Een nieuwe wijkraad uitnodigen en loten duurt ongeveer een half jaar. Begin nu, dan zit de wijk niet zonder raad. Of verleng de termijn; iedereen ziet dat.',
      },
      link: { panel: 'Naar het panel', council: 'Naar de wijkraad' },
      reason: 'U krijgt deze mail omdat u voor deze groep zorgt.',
    },
  },
  {
    name: { panel: 'Panel by lot', council: 'Neighbourhood council by lot' },
    title: 'Term',
    intro:
      'From the first up to and including the last day on which the members work together. Everybody sees these days.',
    body: 'What kind of group is it?',
    bodies: { panel: 'Panel for one question', council: 'Neighbourhood council by lot' },
    bodyHints: {
      panel: 'Sits until the advice is there. A term is allowed, but not needed.',
      council: 'Sits longer, two years as a rule, and thinks along about everything in the neighbourhood.',
    },
    from: 'First day',
    until: 'Last day',
    untilHelp: 'Left empty? Then we fill in two years for a council.',
    deleteOn: 'Day on which everything about the people is deleted',
    deleteHelp: 'This must be after the last day: as long as the members sit, you need their addresses.',
    save: 'Save the term',
    next: 'Prepare the next draw',
    nextIntro: 'To invite and draw a council takes about half a year. Start in time.',
    dayWrong: 'Enter a date, such as 2026-12-31.',
    fromMissing: 'Enter the first day.',
    untilMissing: 'Enter the last day.',
    turned: 'The last day lies before the first.',
    past: 'Choose a day that is still to come.',
    deletedFirst: (until: string, proposed: string) =>
      `The members sit up to and including ${until}. Choose a day after that, for example ${proposed}.`,
    deletedUnanswered: 'Choose a day after the last day to answer.',
    fixed: 'The data of the people were erased. The term does not change any more.',
    notOfficer: 'Only who may see the people of this panel can change this.',
    done: { termijn: 'The term is saved.' },
    sentence: (from: string, until: string) => `Term: ${from} up to and including ${until}.`,
    left: (months: number) =>
      months === 0 ? 'Less than a month to go.' : months === 1 ? '1 month to go.' : `${months} months to go.`,
    over: 'The term is over.',
    deletes: (day: string) => `On ${day} the town deletes all names, addresses and answers.`,
    changes: 'What changed about the dates',
    extended: (day: string, was: string, until: string) => `${day}: extended from ${was} to ${until}.`,
    shortened: (day: string, was: string, until: string) => `${day}: shortened from ${was} to ${until}.`,
    deletion: (day: string, was: string, deleteOn: string) =>
      `${day}: the day on which everything about the members is deleted went from ${was} to ${deleteOn}.`,
    mail: {
      subject: { panel: 'The term of the panel is almost over', council: 'Prepare the next draw of the council' },
      ends: (question: string, until: string) => `The term of “${question}” lasts up to and including ${until}.`,
      todo: {
        panel: 'Is more time needed? Then extend the term. Everybody sees that.',
        council:
          'To invite and draw a new council takes about half a year. Start now, so that the neighbourhood is not without. Or extend the term; everybody sees that.',
      },
      link: { panel: 'To the panel', council: 'To the council' },
      reason: 'You get this mail because you look after this group.',
    },
  },
);
