import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the pages on which everybody sees a budget and its projects. */
export const publicMessages = defineMessages(
  {
    amount: 'Te verdelen',
    opens: 'Stemmen vanaf',
    closes: 'Stemmen tot',
    vote: 'Stem nu',
    projects: (count: number) => (count === 1 ? '1 project' : `${count} projecten`),
    orderText: 'De volgorde is voor iedereen anders. Zo staat geen project bij iedereen bovenaan.',
    area: 'Wijk',
    allAreas: 'Alle wijken',
    theme: 'Thema',
    allThemes: 'Alle thema’s',
    nothing: 'Hier staan nog geen projecten.',
    costs: (money: string, share: number) => `${money}: ${share < 1 ? 'minder dan 1' : share} procent van het budget`,
    oneOf: 'Er kan er maar één winnen van:',
    onlyOne: 'Van deze projecten kan er maar één winnen',
    refused: (count: number) =>
      count === 1 ? '1 voorstel is afgewezen: lees waarom' : `${count} voorstellen zijn afgewezen: lees waarom`,
    refusedTitle: 'Dit kan niet',
    objectionTitle: 'Wie het voorstelde, vindt',
    objectTitle: 'Bent u het er niet mee eens?',
    objectText:
      'Dit was uw voorstel. U kunt één keer reageren. Iedereen leest uw reactie, en de gemeente kijkt opnieuw.',
    objectLabel: 'Uw reactie',
    object: 'Plaats uw reactie',
    objectionMissing: 'Schrijf waarom u het er niet mee eens bent.',
    tooLong: (max: number) => `Gebruik ten hoogste ${max} tekens.`,
    idea: 'Het idee waar dit mee begon',
    countTitle: 'Zo tellen wij',
    count: {
      'equal-shares':
        'Ieders stem is evenveel geld waard. Een project wint als de mensen die het kozen het samen kunnen betalen. Zo krijgen ook kleine groepen een deel.',
      greedy:
        'Wij tellen hoeveel mensen een project kozen. Het project met de meeste stemmen gaat voor. Daarna komt het volgende dat nog past, tot het geld op is.',
    },
    minVotes: (count: number) =>
      count === 1
        ? 'Een project heeft ten minste 1 stem nodig.'
        : `Een project heeft ten minste ${count} stemmen nodig.`,
    explain: 'Uitleg met een voorbeeld',
    ties: 'Wie voorgaat als twee projecten gelijk eindigen',
    tiesText: 'Dit is vooraf geloot. Wie hoger staat, gaat voor.',
    refusals: {
      'not-the-proposer': 'Alleen wie dit voorstelde, kan reageren.',
      'not-refused': 'Dit voorstel is niet afgewezen. U hoeft niet te reageren.',
      fixed: 'Het stemmen gaat beginnen. Reageren kan niet meer.',
      already: 'U hebt al gereageerd. Dat kan één keer.',
      'personal-data': 'Haal telefoonnummers, e-mailadressen en andere gegevens van mensen uit uw tekst.',
    },
    done: { bezwaar: 'Uw reactie staat op deze pagina. De gemeente kijkt opnieuw.' },
  },
  {
    amount: 'To divide',
    opens: 'Vote from',
    closes: 'Vote until',
    vote: 'Vote now',
    projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
    orderText: 'The order differs for everybody, so that no project is on top for all.',
    area: 'District',
    allAreas: 'All districts',
    theme: 'Theme',
    allThemes: 'All themes',
    nothing: 'There are no projects here yet.',
    costs: (money: string, share: number) => `${money}: ${share < 1 ? 'less than 1' : share} percent of the budget`,
    oneOf: 'Only one can win of:',
    onlyOne: 'Of these projects only one can win',
    refused: (count: number) =>
      count === 1 ? '1 proposal is refused: read why' : `${count} proposals are refused: read why`,
    refusedTitle: 'This cannot be done',
    objectionTitle: 'Who proposed it thinks',
    objectTitle: 'Do you disagree?',
    objectText: 'This was your proposal. You can react once. Everybody reads your reaction, and the town looks again.',
    objectLabel: 'Your reaction',
    object: 'Post your reaction',
    objectionMissing: 'Write why you disagree.',
    tooLong: (max: number) => `Use at most ${max} characters.`,
    idea: 'The idea that this began with',
    countTitle: 'How we count',
    count: {
      'equal-shares':
        'Every vote is worth the same amount of money. A project wins if the people who chose it can pay it together. So small groups get a part too.',
      greedy:
        'We count how many people chose a project. The project with most votes goes first. Then comes the next one that still fits, until the money is spent.',
    },
    minVotes: (count: number) =>
      count === 1 ? 'A project needs at least 1 vote.' : `A project needs at least ${count} votes.`,
    explain: 'Explanation with an example',
    ties: 'Which goes first when two projects end equal',
    tiesText: 'This was drawn by lot beforehand. Who stands higher goes first.',
    refusals: {
      'not-the-proposer': 'Only who proposed this can react.',
      'not-refused': 'This proposal is not refused. You need not react.',
      fixed: 'The vote is about to begin. You cannot react any more.',
      already: 'You have reacted already. That can be done once.',
      'personal-data': 'Take phone numbers, e-mail addresses and other data of people out of your text.',
    },
    done: { bezwaar: 'Your reaction stands on this page. The town looks again.' },
  },
);
