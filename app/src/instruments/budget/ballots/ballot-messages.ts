import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What voters read: choosing, looking once more, and what they voted. */
export const ballotMessages = defineMessages(
  {
    title: 'Stemmen',
    lead: {
      approval: (money: string) => `Er is ${money}. Kruis alles aan wat u goed vindt; samen mag dat meer kosten.`,
      knapsack: (money: string) => `U verdeelt ${money}. Kies projecten tot het geld op is.`,
      points: (points: string) =>
        `U verdeelt ${points} punten. Geef de meeste punten aan wat u het belangrijkst vindt.`,
      ranking: () => 'Zet op volgorde: 1 bij wat u het liefst wilt, 2 bij wat daarna komt, en zo verder.',
    },
    until: (moment: string) => `Stemmen kan tot ${moment}. Tot dan kunt u uw stem veranderen.`,
    between: (min: number, max: number | null) =>
      max === null
        ? min === 1
          ? ''
          : `Kies minstens ${min} projecten.`
        : min === max
          ? `Kies ${min} ${min === 1 ? 'project' : 'projecten'}.`
          : min === 1
            ? `Kies er hoogstens ${max}.`
            : `Kies ${min} tot ${max} projecten.`,
    reach: (wijk: string) =>
      `U kiest in uw eigen wijk (${wijk}) en in één andere. Projecten voor de hele stad mogen altijd.`,
    reachPaper: 'Kies in uw eigen wijk en in hoogstens één andere.',
    reachUnknown: 'U kiest in hoogstens twee wijken. Projecten voor de hele stad mogen altijd.',
    tellArea: 'Vertel in welke wijk u woont',
    ownArea: 'uw wijk',
    ownOrder: 'De volgorde van de projecten is bij iedereen anders. Zo heeft geen project voordeel.',
    order: { choose: 'Kies', remove: 'Haal weg', higher: 'Hoger', lower: 'Lager' },
    legend: 'Projecten',
    more: 'Lees meer',
    points: 'Punten',
    place: 'Plaats',
    meter: {
      approval: (max: number | null) => `{n} ${max === null ? '' : `van ${max} `}gekozen, samen {sum}`,
      knapsack: '{n} gekozen, nog {left} over',
      points: '{points} punten gegeven, nog {left}',
      ranking: (max: number | null) => `{n} ${max === null ? '' : `van ${max} `}op volgorde`,
    },
    over: {
      knapsack: '{n} gekozen, {over} te veel',
      points: '{over} punten te veel',
      choices: '{over} te veel gekozen',
    },
    next: 'Kijk uw stem na',
    reviewTitle: 'Klopt uw stem?',
    reviewLead: 'Uw stem is nog niet verstuurd.',
    send: 'Verstuur mijn stem',
    change: 'Wijzig mijn keuze',
    total: 'Samen',
    pointsOf: (points: number) => (points === 1 ? '1 punt' : `${points} punten`),
    placeOf: (place: number) => `${place}e keus`,
    received: 'Uw stem is ontvangen',
    receivedAt: (moment: string) => `Ontvangen op ${moment}.`,
    receivedText: (moment: string) => `U hoeft niets meer te doen. U kunt uw stem veranderen tot ${moment}.`,
    receivedOnPaper: 'U stemde op papier. Uw stem telt mee. Veranderen via de site kan niet.',
    votedAlready: 'U heeft al gestemd',
    votedText: (moment: string) =>
      `U kunt uw stem hieronder veranderen tot ${moment}. Doet u niets, dan blijft uw stem zoals die is.`,
    yourVote: 'Dit koos u',
    yourReceipt: 'Uw ontvangstcode',
    keepReceipt: 'Bewaar deze code: maak een foto of schrijf hem op.',
    newReceipt: 'Verandert u uw stem, dan krijgt u een nieuwe code.',
    seeReceipt: 'Bekijk uw ontvangstbewijs',
    changeVote: 'Verander mijn stem',
    proves: 'Wat laat deze code zien, en wat niet?',
    provesWhat: [
      'Met deze code ziet u na het sluiten dat uw stem is meegeteld. Wij kunnen hem niet ongemerkt weghalen.',
      'De code zegt niet wat u koos. U kunt er dus aan niemand mee bewijzen hoe u stemde.',
      'Tot het sluiten kan het systeem uw stem aan u koppelen, want u kunt hem veranderen. Daarna vernietigen wij de sleutel en kan niemand dat meer. Oude reservekopieën van het systeem verdwijnen later.',
      'De code bewijst niet dat uw telefoon of computer veilig is, of dat niemand u onder druk zette.',
    ].join('\n\n'),
    checkLink: 'Zelf nakijken',
    done: 'Klaar op dit apparaat',
    doneText: 'Is dit niet uw eigen apparaat? Druk dan op de knop. De volgende gebruiker ziet uw stem niet.',
    doneNotice: 'Uw code is van dit apparaat gehaald. Uw stem blijft ontvangen.',
    notYet: 'Stemmen kan nog niet',
    notYetText: (moment: string) => `Stemmen kan vanaf ${moment}.`,
    notYetNoDate: 'De projecten worden nog voorbereid.',
    closed: 'Het stemmen is gesloten',
    closedText: 'Het stemmen is voorbij. U kunt niet meer stemmen en uw stem niet meer veranderen.',
    closedReceipt:
      'Niemand kan meer zien wie wat koos, ook wij niet en ook u niet. Heeft u een ontvangstcode? Dan ziet u of uw stem is geteld.',
    codeFirst: 'Voor deze stemming heeft u een stemcode nodig. Die staat in de brief die u kreeg.',
    codeLink: 'Vul uw stemcode in',
    proof: {
      email: 'Log eerst in. Zo stemt iedereen één keer.',
      post_code: 'Voor deze stemming vraagt u eerst een brief met een code aan. Zo weten wij dat u hier woont.',
      resident: 'Laat eerst zien dat u hier woont. Zo stemt iedereen één keer.',
    },
    proofLink: { email: 'Inloggen', post_code: 'Vraag een brief aan', resident: 'Laat zien dat u hier woont' },
    noTownLogin: 'Stemmen kan alleen met de inlog van de gemeente. Die is hier nog niet aangesloten.',
    codeAgainTitle: 'Vul uw stemcode nog een keer in',
    codeAgainText: 'Uw keuze staat nog op deze pagina. Vul uw stemcode in en ga verder.',
    otherVoter:
      'Op dit apparaat is intussen iemand anders aangemeld. Kijk de keuze na en verstuur hem opnieuw als die van u is.',
    errors: {
      tooFew: (min: number) => `Kies minstens ${min} ${min === 1 ? 'project' : 'projecten'}.`,
      tooMany: (max: number) => `Kies hoogstens ${max} ${max === 1 ? 'project' : 'projecten'}.`,
      overBudget: (money: string) => `Uw keuze kost ${money} te veel. Haal een project weg.`,
      tooManyPoints: (max: number) => `U verdeelt hoogstens ${max} punten.`,
      unknownProject: 'Een van deze projecten staat niet op de lijst. Kies opnieuw.',
      tooManyAreas: 'U koos projecten in te veel wijken. Kies uw eigen wijk en hoogstens één andere.',
      noNumber: 'Vul een heel getal in.',
      samePlace: (place: number) => `Plaats ${place} staat er twee keer. Geef elk project een eigen plaats.`,
      onPaper: 'Met deze stemcode is al op papier gestemd.',
      onWeb: 'Met deze stemcode is al op de site gestemd.',
    },
  },
  {
    title: 'Vote',
    lead: {
      approval: (money) => `There is ${money}. Tick all that you think is good; together that may cost more.`,
      knapsack: (money) => `You divide ${money}. Choose projects until the money is spent.`,
      points: (points) => `You divide ${points} points. Give most points to what matters most to you.`,
      ranking: () => 'Put in order: 1 at what you want most, 2 at what comes next, and so on.',
    },
    until: (moment) => `You can vote until ${moment}. Until then you can change your vote.`,
    between: (min, max) =>
      max === null
        ? min === 1
          ? ''
          : `Choose at least ${min} projects.`
        : min === max
          ? `Choose ${min} ${min === 1 ? 'project' : 'projects'}.`
          : min === 1
            ? `Choose at most ${max}.`
            : `Choose ${min} to ${max} projects.`,
    reach: (wijk) =>
      `You choose in your own district (${wijk}) and in one other. Projects for the whole town are always allowed.`,
    reachPaper: 'Choose in your own district and in at most one other.',
    reachUnknown: 'You choose in at most two districts. Projects for the whole town are always allowed.',
    tellArea: 'Tell in which district you live',
    ownArea: 'your district',
    ownOrder: 'Everybody sees the projects in another order, so that no project profits from standing first.',
    order: { choose: 'Choose', remove: 'Take out', higher: 'Higher', lower: 'Lower' },
    legend: 'Projects',
    more: 'Read more',
    points: 'Points',
    place: 'Place',
    meter: {
      approval: (max) => `{n} ${max === null ? '' : `of ${max} `}chosen, together {sum}`,
      knapsack: '{n} chosen, {left} left',
      points: '{points} points given, {left} left',
      ranking: (max) => `{n} ${max === null ? '' : `of ${max} `}in order`,
    },
    over: {
      knapsack: '{n} chosen, {over} too much',
      points: '{over} points too many',
      choices: '{over} too many chosen',
    },
    next: 'Check your vote',
    reviewTitle: 'Is your vote right?',
    reviewLead: 'Your vote has not been sent yet.',
    send: 'Send my vote',
    change: 'Change my choice',
    total: 'Together',
    pointsOf: (points) => (points === 1 ? '1 point' : `${points} points`),
    placeOf: (place) => `choice ${place}`,
    received: 'Your vote was received',
    receivedAt: (moment) => `Received on ${moment}.`,
    receivedText: (moment) => `There is nothing more to do. You can change your vote until ${moment}.`,
    receivedOnPaper: 'You voted on paper. Your vote counts. It cannot be changed on the site.',
    votedAlready: 'You have voted already',
    votedText: (moment) => `You can change your vote below until ${moment}. If you do nothing it stays as it is.`,
    yourVote: 'What you chose',
    yourReceipt: 'Your receipt code',
    keepReceipt: 'Keep this code: take a picture or write it down.',
    newReceipt: 'If you change your vote you get a new code.',
    seeReceipt: 'See your receipt',
    changeVote: 'Change my vote',
    proves: 'What does this code show, and what not?',
    provesWhat: [
      'With this code you see after the close that your vote was counted. We cannot remove it unnoticed.',
      'The code does not tell what you chose. So you cannot prove to anybody how you voted.',
      'Until the close the system can tie your vote to you, because you can change it. Then we destroy the key and nobody can any more. Old backups of the system disappear later.',
      'The code does not prove that your phone or computer is safe, or that nobody put pressure on you.',
    ].join('\n\n'),
    checkLink: 'Check it yourself',
    done: 'Done on this device',
    doneText: 'Is this not your own device? Then press the button. The next user will not see your vote.',
    doneNotice: 'Your code was taken off this device. Your vote remains received.',
    notYet: 'You cannot vote yet',
    notYetText: (moment) => `You can vote from ${moment}.`,
    notYetNoDate: 'The projects are still being prepared.',
    closed: 'Voting is closed',
    closedText: 'Voting is over. You can no longer vote or change your vote.',
    closedReceipt:
      'Nobody can see any more who chose what, neither we nor you. Do you have a receipt code? Then you see whether your vote was counted.',
    codeFirst: 'For this vote you need a code. It is in the letter that you received.',
    codeLink: 'Enter your code',
    proof: {
      email: 'Sign in first. That way everybody votes once.',
      post_code: 'For this vote, first ask for a letter with a code. That way we know that you live here.',
      resident: 'First show that you live here. That way everybody votes once.',
    },
    proofLink: { email: 'Sign in', post_code: 'Ask for a letter', resident: 'Show that you live here' },
    noTownLogin: 'You can only vote with the login of the municipality, which is not connected here yet.',
    codeAgainTitle: 'Enter your code once more',
    codeAgainText: 'Your choice is still on this page. Enter your code and go on.',
    otherVoter: 'Somebody else signed in on this device meanwhile. Check the choice, and send it again if it is yours.',
    errors: {
      tooFew: (min) => `Choose at least ${min} ${min === 1 ? 'project' : 'projects'}.`,
      tooMany: (max) => `Choose at most ${max} ${max === 1 ? 'project' : 'projects'}.`,
      overBudget: (money) => `Your choice costs ${money} too much. Take a project out.`,
      tooManyPoints: (max) => `You divide at most ${max} points.`,
      unknownProject: 'One of these projects is not on the list. Choose again.',
      tooManyAreas: 'You chose projects in too many districts. Choose your own and at most one other.',
      noNumber: 'Enter a whole number.',
      samePlace: (place) => `Place ${place} is there twice. Give each project a place of its own.`,
      onPaper: 'This code was used to vote on paper already.',
      onWeb: 'This code was used to vote on the site already.',
    },
  },
);
