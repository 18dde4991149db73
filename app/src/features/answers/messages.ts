import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts about answers to contributions. */
export const answerMessages = defineMessages(
  {
    outcome: { adopted: 'Overgenomen', partly: 'Deels overgenomen', not_adopted: 'Niet overgenomen' },
    figures: {
      title: 'Wat is er met uw bijdrage gedaan?',
      lead: 'Iedere bijdrage krijgt een antwoord. Hier leest u wat wij overnamen, wat niet, en waarom.',
      rate: (answered: string, received: string) => `van de bijdragen kreeg een antwoord: ${answered} van ${received}`,
      none: 'Er zijn nog geen bijdragen om te beantwoorden.',
      year: 'In het afgelopen jaar',
      median: (days: string) => `De helft van de antwoorden kwam binnen ${days}.`,
      sameDay: 'De helft van de antwoorden kwam op dezelfde dag.',
      days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
      outcomes: 'Wat wij met de bijdragen deden',
      outcome: 'Antwoord',
      count: 'Bijdragen',
      share: 'Deel',
      latest: 'Laatste antwoorden',
      all: 'Alle antwoorden',
      noAnswers: 'Hier staan nog geen antwoorden',
      noAnswersText: 'Zodra wij een bijdrage beantwoorden, leest u het hier.',
      noMatches: 'Er zijn geen antwoorden voor deze keuze. Kies een ander thema of gebied.',
      theme: 'Thema',
      area: 'Gebied',
      everyTheme: 'Alle thema’s',
      everyArea: 'Heel de gemeente',
      contributions: (count: number) => (count === 1 ? '1 bijdrage' : `${count} bijdragen`),
    },
    page: {
      title: 'Ons antwoord',
      about: (count: number) => (count === 1 ? 'Antwoord op 1 bijdrage' : `Antwoord op ${count} bijdragen`),
      project: 'Over',
      given: 'Gegeven op',
      contributions: 'Op deze bijdragen',
      unseen: (count: number) =>
        count === 1
          ? 'En op 1 bijdrage die niet op de site staat.'
          : `En op ${count} bijdragen die niet op de site staan.`,
      replaced: 'Dit antwoord geldt niet meer',
      replacedText: (day: string) => `Wij gaven op ${day} een nieuw antwoord.`,
      toNew: 'Lees het nieuwe antwoord',
      earlier: 'Eerder gaven wij een ander antwoord',
      toOld: (day: string) => `Lees het antwoord van ${day}`,
      change: 'Wijzig dit antwoord',
    },
    staff: {
      title: 'Antwoorden',
      lead: 'Geef één antwoord op één of meer bijdragen. Wie ze plaatste, hoort het meteen.',
      progress: (answered: number, received: number) => `${answered} van ${received} bijdragen hebben een antwoord`,
      filter: 'Kies welke bijdragen u ziet',
      show: 'Toon',
      shows: { open: 'zonder antwoord', late: 'te laat', answered: 'met antwoord' },
      step: 'Onderdeel',
      everyStep: 'Alle onderdelen',
      area: 'Gebied',
      everyArea: 'Alle gebieden',
      search: 'Zoekwoord',
      found: (count: number) => (count === 1 ? '1 bijdrage' : `${count} bijdragen`),
      choose: 'Kies de bijdragen voor dit antwoord',
      everything: (count: number) => `Alle ${count} bijdragen van deze keuze, ook die op andere pagina’s`,
      waits: (days: number) => (days === 0 ? 'vandaag binnen' : days === 1 ? 'wacht 1 dag' : `wacht ${days} dagen`),
      due: (day: string) => `antwoord vóór of op ${day}`,
      late: (day: string) => `te laat: was beloofd op ${day}`,
      supports: (count: number) => (count === 1 ? '1 steun' : `${count} keer steun`),
      moderation: 'wacht op controle',
      read: 'Lees de hele bijdrage',
      form: 'Uw antwoord',
      outcome: 'Wat deed u ermee?',
      outcomeHint: {
        adopted: 'Het staat in het plan of besluit.',
        partly: 'Een deel staat erin. Zeg welk deel.',
        not_adopted: 'Het staat er niet in. Zeg eerlijk waarom.',
      },
      why: 'Waarom?',
      whyHint:
        'Schrijf zoals u praat: korte zinnen, geen afkortingen. Begin bijvoorbeeld met “Wij nemen uw idee over, omdat …”, “Dit deel lukt wel: …” of “Dit kan helaas niet, omdat …”. Zeg ook wat er nu gebeurt.',
      send: 'Verstuur het antwoord',
      empty: 'Alles is beantwoord',
      emptyText: 'Er staan geen bijdragen meer open. Kijk bij “met antwoord” wat er gezegd is.',
      noMatches: 'Er zijn geen bijdragen voor deze keuze',
      noMatchesText: 'Kies een ander onderdeel of gebied, of haal het zoekwoord weg.',
      change: 'Wijzig het antwoord',
      changeTitle: 'Een antwoord wijzigen',
      changeLead:
        'Het nieuwe antwoord vervangt het oude. Iedereen die het oude kreeg, hoort het nieuwe. Het oude blijft te lezen.',
      now: 'Zo luidt het antwoord nu',
      sendChange: 'Verstuur het nieuwe antwoord',
      told: (mails: number, letters: number, calls: number) =>
        `Het antwoord staat op de site. ${mails === 1 ? 'Er gaat 1 e-mail uit' : `Er gaan ${mails} e-mails uit`} en ${letters === 1 ? '1 brief' : `${letters} brieven`}.${
          calls === 0
            ? ''
            : ` ${calls === 1 ? 'Bel 1 persoon' : `Bel ${calls} mensen`} die geen e-mail of brief krijgt.`
        }`,
    },
    error: {
      'nothing-chosen': 'Kies minstens één bijdrage.',
      'too-many': (limit: number) => `Beantwoord hoogstens ${limit} bijdragen tegelijk. Maak uw keuze kleiner.`,
      'outcome-missing': 'Kies wat u met de bijdragen deed.',
      'why-missing': 'Leg uit waarom. Zonder uitleg kunt u geen antwoord versturen.',
      'why-too-long': (limit: number) => `Maak uw uitleg korter: hoogstens ${limit} tekens.`,
      'contribution-gone': (count: number) =>
        count === 1
          ? 'Eén bijdrage is intussen ingetrokken of verborgen. Die staat niet meer in uw keuze. Er is niets verstuurd: verstuur het antwoord opnieuw.'
          : `${count} bijdragen zijn intussen ingetrokken of verborgen. Die staan niet meer in uw keuze. Er is niets verstuurd: verstuur het antwoord opnieuw.`,
      'already-answered': (count: number) =>
        count === 1
          ? 'Eén bijdrage is intussen al beantwoord. Die staat niet meer in uw keuze. Er is niets verstuurd: verstuur het antwoord opnieuw voor de rest.'
          : `${count} bijdragen zijn intussen al beantwoord. Die staan niet meer in uw keuze. Er is niets verstuurd: verstuur het antwoord opnieuw voor de rest.`,
      'answer-replaced': 'Iemand anders heeft dit antwoord intussen gewijzigd. Lees eerst het nieuwe antwoord.',
      'nothing-changed': 'Het nieuwe antwoord is gelijk aan het oude. Verander de uitkomst of de uitleg.',
    },
    mail: {
      subject: (many: boolean) => (many ? 'Antwoord op uw bijdragen' : 'Antwoord op uw bijdrage'),
      changedSubject: (many: boolean) => (many ? 'Nieuw antwoord op uw bijdragen' : 'Nieuw antwoord op uw bijdrage'),
      intro: (question: string, many: boolean) =>
        many
          ? `U deed mee met “${question}”. Dit zijn uw bijdragen. Wij geven er antwoord op:`
          : `U deed mee met “${question}”. Wij geven antwoord op uw bijdrage:`,
      changedIntro: (question: string, many: boolean) =>
        many
          ? `U deed mee met “${question}”. Wij geven u een nieuw antwoord op uw bijdragen. Dit komt in plaats van het eerdere antwoord:`
          : `U deed mee met “${question}”. Wij geven u een nieuw antwoord op uw bijdrage. Dit komt in plaats van het eerdere antwoord:`,
      outcome: 'Ons antwoord:',
      read: 'Bekijk het antwoord op de site',
      reason: 'U krijgt dit bericht omdat u meedeed en uw adres achterliet.',
    },
    letter: {
      follow: 'Wilt u het ook online zien?',
      code: (code: string, until: string) =>
        `Log in op dit adres met uw e-mail. Vul daar deze code in: ${code}. Dan staat uw bijdrage op uw eigen pagina. De code werkt één keer, tot en met ${until}. Geef hem niet aan iemand anders.`,
    },
  },
  {
    outcome: { adopted: 'Adopted', partly: 'Partly adopted', not_adopted: 'Not adopted' },
    figures: {
      title: 'What was done with your input?',
      lead: 'Every contribution gets an answer. Read here what we adopted, what we did not, and why.',
      rate: (answered: string, received: string) => `of contributions got an answer: ${answered} of ${received}`,
      none: 'There are no contributions to answer yet.',
      year: 'In the past year',
      median: (days: string) => `Half of the answers came within ${days}.`,
      sameDay: 'Half of the answers came on the same day.',
      days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
      outcomes: 'What we did with the contributions',
      outcome: 'Answer',
      count: 'Contributions',
      share: 'Share',
      latest: 'Latest answers',
      all: 'All answers',
      noAnswers: 'There are no answers here yet',
      noAnswersText: 'As soon as we answer a contribution, you can read it here.',
      noMatches: 'There are no answers for this choice. Choose another theme or area.',
      theme: 'Theme',
      area: 'Area',
      everyTheme: 'All themes',
      everyArea: 'The whole municipality',
      contributions: (count: number) => (count === 1 ? '1 contribution' : `${count} contributions`),
    },
    page: {
      title: 'Our answer',
      about: (count: number) => (count === 1 ? 'Answer to 1 contribution' : `Answer to ${count} contributions`),
      project: 'About',
      given: 'Given on',
      contributions: 'To these contributions',
      unseen: (count: number) =>
        count === 1
          ? 'And to 1 contribution that is not on the site.'
          : `And to ${count} contributions that are not on the site.`,
      replaced: 'This answer no longer holds',
      replacedText: (day: string) => `We gave a new answer on ${day}.`,
      toNew: 'Read the new answer',
      earlier: 'We gave another answer before',
      toOld: (day: string) => `Read the answer of ${day}`,
      change: 'Change this answer',
    },
    staff: {
      title: 'Answers',
      lead: 'Give one answer to one or more contributions. Whoever made them hears it at once.',
      progress: (answered: number, received: number) => `${answered} of ${received} contributions have an answer`,
      filter: 'Choose which contributions you see',
      show: 'Show',
      shows: { open: 'without an answer', late: 'overdue', answered: 'with an answer' },
      step: 'Part',
      everyStep: 'All parts',
      area: 'Area',
      everyArea: 'All areas',
      search: 'Search word',
      found: (count: number) => (count === 1 ? '1 contribution' : `${count} contributions`),
      choose: 'Choose the contributions for this answer',
      everything: (count: number) => `All ${count} contributions of this selection, also those on other pages`,
      waits: (days: number) => (days === 0 ? 'came in today' : days === 1 ? 'waiting 1 day' : `waiting ${days} days`),
      due: (day: string) => `answer by ${day}`,
      late: (day: string) => `overdue: was promised by ${day}`,
      supports: (count: number) => (count === 1 ? '1 support' : `${count} supports`),
      moderation: 'waits to be checked',
      read: 'Read the whole contribution',
      form: 'Your answer',
      outcome: 'What did you do with it?',
      outcomeHint: {
        adopted: 'It is in the plan or decision.',
        partly: 'Part of it is. Say which part.',
        not_adopted: 'It is not in it. Say honestly why.',
      },
      why: 'Why?',
      whyHint:
        'Write as you speak: short sentences, no abbreviations. Begin for instance with “We adopt your idea, because …”, “This part can be done: …” or “Unfortunately this cannot be done, because …”. Say what happens next.',
      send: 'Send the answer',
      empty: 'Everything has an answer',
      emptyText: 'No contributions are waiting. See “with an answer” for what was said.',
      noMatches: 'There are no contributions for this choice',
      noMatchesText: 'Choose another part or area, or remove the search word.',
      change: 'Change the answer',
      changeTitle: 'Change an answer',
      changeLead:
        'The new answer replaces the old one. Everybody who got the old one hears the new one. The old one can still be read.',
      now: 'This is the answer now',
      sendChange: 'Send the new answer',
      told: (mails: number, letters: number, calls: number) =>
        `The answer is on the site. ${mails === 1 ? '1 e-mail goes out' : `${mails} e-mails go out`} and ${letters === 1 ? '1 letter' : `${letters} letters`}.${
          calls === 0 ? '' : ` Call ${calls === 1 ? '1 person' : `${calls} people`} who cannot get an e-mail or letter.`
        }`,
    },
    error: {
      'nothing-chosen': 'Choose at least one contribution.',
      'too-many': (limit: number) => `Answer at most ${limit} contributions at once. Make your selection smaller.`,
      'outcome-missing': 'Choose what you did with the contributions.',
      'why-missing': 'Explain why. An answer cannot be sent without it.',
      'why-too-long': (limit: number) => `Shorten your explanation: at most ${limit} characters.`,
      'contribution-gone': (count: number) =>
        `${count === 1 ? 'One contribution has' : `${count} contributions have`} been withdrawn or hidden in the meantime, and left your selection. Nothing was sent: send the answer again.`,
      'already-answered': (count: number) =>
        `${count === 1 ? 'One contribution has' : `${count} contributions have`} been answered in the meantime, and left your selection. Nothing was sent: send the answer again for the others.`,
      'answer-replaced': 'Somebody else changed this answer in the meantime. Read the new answer first.',
      'nothing-changed': 'The new answer equals the old one. Change the outcome or the explanation.',
    },
    mail: {
      subject: (many: boolean) => (many ? 'Answer to your contributions' : 'Answer to your contribution'),
      changedSubject: (many: boolean) =>
        many ? 'New answer to your contributions' : 'New answer to your contribution',
      intro: (question: string, many: boolean) =>
        many
          ? `You took part in “${question}”. This is our answer to your contributions:`
          : `You took part in “${question}”. This is our answer to your contribution:`,
      changedIntro: (question: string, many: boolean) =>
        many
          ? `You took part in “${question}”. We have a new answer to your contributions. It replaces the earlier one:`
          : `You took part in “${question}”. We have a new answer to your contribution. It replaces the earlier one:`,
      outcome: 'Our answer:',
      read: 'See the answer on the site',
      reason: 'You get this message because you took part and left your address.',
    },
    letter: {
      follow: 'Would you like to see it online too?',
      code: (code, until) =>
        `Sign in at this address with your e-mail. Enter this code there: ${code}. Your contribution is then on your own page. The code works once, until ${until}. Do not give it to anybody else.`,
    },
  },
);
