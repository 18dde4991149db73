import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the overview of a budget for its officers. */
export const setupMessages = defineMessages(
  {
    lead: 'Van het eerste voorstel tot de uitslag: dit is klaar en dit komt nu.',
    checklist: 'Wat klaar is en wat nu komt',
    publicPage: 'De pagina voor iedereen',
    check: {
      rules: 'Bedrag en regels',
      period: 'Dag waarop het stemmen sluit',
      projects: 'Projecten',
      fixed: 'Vastleggen',
      published: 'Openbaar maken',
      votes: 'Stemmen',
      result: 'Uitslag',
    },
    state: { done: 'klaar', todo: 'te doen', blocked: 'kan nog niet' },
    why: {
      rules: 'Vul hieronder in hoeveel geld er is.',
      period: 'Vul bij het onderdeel in wanneer het stemmen sluit.',
      fixed: 'Kan als het bedrag, de dag en de projecten klaar zijn.',
      published: 'Dan ziet iedereen waarop hij kan stemmen.',
      votes: 'Kan als het budget vastligt en openbaar is.',
      voting: 'Zodra het stemmen opent, tot het sluit.',
      result: 'Kan nadat het stemmen is gesloten.',
    },
    projectsText: (admitted: number, unanswered: number) =>
      `${admitted === 1 ? '1 project staat' : `${admitted} projecten staan`} op het stembiljet.${
        unanswered === 0 ? '' : ` ${unanswered} ${unanswered === 1 ? 'wacht' : 'wachten'} op uw besluit.`
      }`,
    settings: 'Bedrag en regels',
    amount: 'Hoeveel geld is er te verdelen?',
    amountHelp: 'In euro, zoals 60.000.',
    ballot: 'Hoe kiezen mensen?',
    ballots: {
      approval: {
        label: 'Aankruisen',
        hint: 'Kies alle projecten die u goed vindt. Dit is het makkelijkst. Wij raden dit aan.',
      },
      knapsack: {
        label: 'Binnen het bedrag',
        hint: 'De keuzes mogen samen niet meer kosten dan het budget. Mensen kiezen dan minder projecten.',
      },
      points: {
        label: 'Punten verdelen',
        hint: 'Geef meer punten aan wat u belangrijker vindt. Dit werkt ook goed, maar kost meer moeite.',
      },
      ranking: {
        label: 'Op volgorde',
        hint: 'Zet projecten op volgorde: het beste bovenaan. Dat is lastig als er veel projecten zijn.',
      },
    },
    minChoices: 'Ten minste zoveel projecten kiezen',
    minHelp: 'Wij raden 3 aan: wie er maar één kiest, heeft meer kans dat niets van die keuze wint.',
    maxChoices: 'Ten hoogste zoveel projecten kiezen',
    maxHelp: 'Wij raden aan dit leeg te laten. Dan is er geen grens.',
    noMaximum: 'geen grens',
    points: 'Punten per persoon',
    pointsHelp: 'Alleen nodig als mensen punten verdelen.',
    rule: 'Hoe tellen wij?',
    rules: {
      'equal-shares': {
        label: 'Eerlijk verdelen',
        hint: 'Ieders stem is evenveel geld waard, zodat ook kleine groepen iets krijgen.',
      },
      greedy: { label: 'Gewoon tellen', hint: 'Het project met de meeste stemmen gaat voor, tot het geld op is.' },
    },
    explain: 'Zo werkt de telling',
    minVotes: 'Zoveel stemmen heeft een project ten minste nodig',
    minVotesHelp: 'Een project met minder stemmen wint nooit. Vul 0 in als er geen ondergrens is.',
    reach: 'Uit welke wijken mag iemand kiezen?',
    reaches: { all: 'Uit alle wijken', 'own-and-other': 'Uit de eigen wijk en één andere' },
    reachHelp: 'Kiest u voor de eigen wijk en één andere? Geef dan elk project een wijk.',
    access: 'Wie mag stemmen?',
    accesses: {
      person: 'Wie is ingelogd, met het bewijs dat bij dit onderdeel staat',
      code: 'Wie een brief met een stemcode kreeg',
    },
    proposalsUntil: 'Tot en met welke dag kunnen bewoners zelf een voorstel doen?',
    proposalsHelp: 'Kies een dag voor het stemmen opent. Laat leeg als bewoners geen voorstellen doen.',
    noProposals: 'bewoners doen geen voorstellen',
    limit: 'Hoeveel voorstellen mag iemand doen?',
    limitHelp: 'Laat leeg als er geen grens is.',
    moderation: 'Wanneer leest een moderator een voorstel?',
    moderations: {
      after: 'Na plaatsing, als iemand het meldt',
      before: 'Vooraf: tot dan ziet niemand het',
    },
    save: 'Bewaar',
    fix: 'Vastleggen',
    fixText:
      'Na het vastleggen verandert er niets meer aan het bedrag, de regels en de projecten. Ook loten wij dan welk project voorgaat als er twee gelijk eindigen. Doet u het niet, dan gebeurt het als het stemmen opent.',
    missing: 'Dit mist nog',
    withoutArea: (count: number) =>
      count === 1
        ? '1 project heeft geen wijk. Iedereen mag het kiezen.'
        : `${count} projecten hebben geen wijk. Iedereen mag ze kiezen.`,
    toProjects: 'Naar de projecten',
    seeBallot: 'Bekijk het stembiljet',
    ballotTitle: 'Zo kiezen mensen',
    ballotLead: 'Dit is een voorbeeld. Wat u hier aankruist, telt niet. De volgorde is straks voor iedereen anders.',
    ballotEmpty: 'Er staan nog geen projecten op het stembiljet.',
    fixButton: 'Leg het budget vast',
    fixedSince: (moment: string) => `Ligt vast sinds ${moment}. U kunt dit niet meer veranderen.`,
    amountWrong: 'Vul een bedrag in van meer dan nul, zoals 60.000.',
    chooseOne: 'Kies een van de mogelijkheden.',
    countWrong: 'Vul een heel getal in van 1 of meer.',
    votesWrong: 'Vul een heel getal in van 0 of meer.',
    dayWrong: 'Vul een dag in, zoals 31-12-2026.',
    untilWrong: (opens: string) => `Kies een dag voor ${opens}: dan opent het stemmen.`,
    maxBelowMin: 'Vul een getal in dat niet kleiner is dan het minste aantal.',
    refused: {
      fixed: 'Het budget ligt vast. U kunt dit niet meer veranderen.',
      'project-closed': 'Dit traject is afgerond. U kunt dit niet meer veranderen.',
      'no-amount': 'Vul eerst in hoeveel geld er is.',
      'no-closing-time': 'Vul eerst bij het onderdeel in wanneer het stemmen sluit.',
      'closing-time-past': 'De dag waarop het stemmen sluit, is al voorbij. Kies een latere dag.',
      'proposals-open': (until: string) =>
        `Bewoners kunnen nog voorstellen doen tot en met ${until}. Wacht daarop, of kies een eerdere dag.`,
      'too-few-projects': 'Zet eerst ten minste twee projecten op het stembiljet.',
      'fewer-than-minimum': (min: number) => `Mensen moeten ${min} projecten kiezen, maar zoveel zijn er niet.`,
      'project-over-budget': (title: string) => `“${title}” kost meer dan er geld is.`,
      unanswered: (count: number) =>
        count === 1
          ? 'Besluit eerst over het project dat nog wacht.'
          : `Besluit eerst over de ${count} projecten die nog wachten.`,
    },
    done: { bewaard: 'Het bedrag en de regels zijn bewaard.', vast: 'Het budget ligt vast.' },
  },
  {
    lead: 'From the first proposal to the result: this is done, and this comes next.',
    checklist: 'What is done and what comes next',
    publicPage: 'The page for everybody',
    check: {
      rules: 'Amount and rules',
      period: 'Day on which the vote closes',
      projects: 'Projects',
      fixed: 'Fix it',
      published: 'Make it public',
      votes: 'Votes',
      result: 'Result',
    },
    state: { done: 'done', todo: 'to do', blocked: 'not yet possible' },
    why: {
      rules: 'Fill in below how much money there is.',
      period: 'Fill in with the step when the vote closes.',
      fixed: 'Possible once the amount, the day and the projects are ready.',
      published: 'Then everybody sees what to vote for.',
      votes: 'Possible once the budget is fixed and public.',
      voting: 'From the moment that the vote opens until it closes.',
      result: 'Possible after the vote has closed.',
    },
    projectsText: (admitted: number, unanswered: number) =>
      `${admitted === 1 ? '1 project is' : `${admitted} projects are`} on the ballot.${
        unanswered === 0 ? '' : ` ${unanswered} ${unanswered === 1 ? 'waits' : 'wait'} for your decision.`
      }`,
    settings: 'Amount and rules',
    amount: 'How much money is there to divide?',
    amountHelp: 'In euros, such as 60.000.',
    ballot: 'How do people choose?',
    ballots: {
      approval: {
        label: 'Ticking',
        hint: 'Choose every project that you like. This is the easiest, and what we advise.',
      },
      knapsack: {
        label: 'Within the amount',
        hint: 'The choices together may not cost more than the budget. People then choose fewer projects.',
      },
      points: {
        label: 'Dividing points',
        hint: 'Give more points to what matters more to you. This works well too, with more effort.',
      },
      ranking: {
        label: 'In order',
        hint: 'Put projects in order: the best on top. That is hard where there are many.',
      },
    },
    minChoices: 'Choose at least so many projects',
    minHelp: 'We advise 3: who chooses only one has a greater chance that nothing of it wins.',
    maxChoices: 'Choose at most so many projects',
    maxHelp: 'We advise to leave this empty. Then there is no limit.',
    noMaximum: 'no limit',
    points: 'Points for each person',
    pointsHelp: 'Needed only where people divide points.',
    rule: 'How do we count?',
    rules: {
      'equal-shares': {
        label: 'Equal shares',
        hint: 'Every vote is worth the same amount of money, so that small groups get something too.',
      },
      greedy: { label: 'Plain counting', hint: 'The project with most votes goes first, until the money is spent.' },
    },
    explain: 'How the count works',
    minVotes: 'A project needs at least so many votes',
    minVotesHelp: 'A project with fewer votes never wins. Enter 0 where there is no lower limit.',
    reach: 'From which districts may somebody choose?',
    reaches: { all: 'From all districts', 'own-and-other': 'From their own district and one other' },
    reachHelp: 'If you choose their own and one other, give each project a district.',
    access: 'Who may vote?',
    accesses: { person: 'Who is signed in, with the proof that this step asks', code: 'Who got a letter with a code' },
    proposalsUntil: 'Up to and including which day can residents make a proposal themselves?',
    proposalsHelp: 'Choose a day before the vote opens. Leave this empty where residents make no proposals.',
    noProposals: 'residents make no proposals',
    limit: 'How many proposals may somebody make?',
    limitHelp: 'Leave this empty where there is no limit.',
    moderation: 'When does a moderator read a proposal?',
    moderations: {
      after: 'Afterwards, if somebody reports it',
      before: 'Before: until then nobody sees it',
    },
    save: 'Save',
    fix: 'Fix it',
    fixText:
      'Once it is fixed, nothing of the amount, the rules and the projects changes. We then also draw by lot which project goes first when two end equal. If you do not do it, it happens when the vote opens.',
    missing: 'This is still missing',
    withoutArea: (count: number) =>
      count === 1
        ? '1 project has no district. Everybody may choose it.'
        : `${count} projects have no district. Everybody may choose them.`,
    toProjects: 'To the projects',
    seeBallot: 'See the ballot',
    ballotTitle: 'This is how people choose',
    ballotLead: 'This is an example. What you tick here does not count. Later the order differs for everybody.',
    ballotEmpty: 'There are no projects on the ballot yet.',
    fixButton: 'Fix the budget',
    fixedSince: (moment: string) => `Fixed since ${moment}. You cannot change this any more.`,
    amountWrong: 'Enter an amount above zero, such as 60.000.',
    chooseOne: 'Choose one of these.',
    countWrong: 'Enter a whole number of 1 or more.',
    votesWrong: 'Enter a whole number of 0 or more.',
    dayWrong: 'Enter a day, such as 31-12-2026.',
    untilWrong: (opens: string) => `Choose a day before ${opens}: then the vote opens.`,
    maxBelowMin: 'Enter a number that is not below the least number.',
    refused: {
      fixed: 'The budget is fixed. You cannot change this any more.',
      'project-closed': 'This project has ended. You cannot change this any more.',
      'no-amount': 'First fill in how much money there is.',
      'no-closing-time': 'First fill in with the step when the vote closes.',
      'closing-time-past': 'The day on which the vote closes has gone by. Choose a later day.',
      'proposals-open': (until: string) =>
        `Residents can still make proposals until ${until}. Wait for that, or choose an earlier day.`,
      'too-few-projects': 'First put at least two projects on the ballot.',
      'fewer-than-minimum': (min: number) => `People must choose ${min} projects, but there are not that many.`,
      'project-over-budget': (title: string) => `“${title}” costs more than there is money.`,
      unanswered: (count: number) =>
        count === 1
          ? 'First decide about the project that still waits.'
          : `First decide about the ${count} projects that still wait.`,
    },
    done: { bewaard: 'The amount and the rules are saved.', vast: 'The budget is fixed.' },
  },
);
