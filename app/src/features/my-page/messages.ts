import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts of "Mijn pagina". */
export const messages = defineMessages(
  {
    title: 'Mijn pagina',
    hello: (name: string) =>
      name === '' ? 'Wat u hier deed, en wat ermee gebeurde.' : `Dag ${name}. Wat u hier deed, en wat ermee gebeurde.`,
    givenOn: (day: string) => `Ingediend op ${day}`,
    wholeAnswer: 'Lees het hele antwoord',
    contributions: 'Mijn bijdragen',
    noContributions: 'U heeft nog niets geplaatst.',
    talk: 'Kijk waar u kunt meepraten',
    comments: 'Mijn reacties',
    commentAt: (title: string) => `Reactie bij “${title}”`,
    supports: 'Wat ik steun',
    parts: 'Waar ik verder aan meedoe',
    follows: 'Wat ik volg',
    noFollows: 'U volgt nog niets. Kies bij een traject, thema of wijk voor Volgen, dan hoort u wat er gebeurt.',
    changeFollows: 'Pas aan wat u volgt',
    frequency: { immediately: 'meteen een mail', daily: 'één mail per dag' },
    promises: 'Mijn toezeggingen',
    due: (day: string) => `Uiterlijk ${day}`,
    states: {
      waiting: 'Wacht op een moderator',
      published: 'Staat op de site',
      hidden: 'Verborgen',
      withdrawn: 'Teruggetrokken',
    },
    waitingText: 'Een moderator kijkt binnen twee werkdagen.',
    hiddenText: (reason: string) => `Een moderator heeft deze tekst verborgen. De reden: ${reason}`,
    disagree: (address: string) => `Niet mee eens? Mail naar ${address}. Een andere moderator kijkt dan opnieuw.`,
    noAnswer: 'Nog geen antwoord',
    counts: (supports: number, comments: number) =>
      comments === 0
        ? `${supports} × steun`
        : `${supports} × steun, ${comments === 1 ? '1 reactie' : `${comments} reacties`}`,
    sent: (day: string) => `Geplaatst op ${day}`,
    account: 'Mijn account',
    data: 'Mijn gegevens',
    dataText: 'Naam, wijk en taal. Alles downloaden of uw account wissen.',
    security: 'Veilig inloggen',
    securityText: 'Passkey, tweede stap en waar u bent ingelogd.',
    letter: 'Code per brief',
    letterText: 'Toon aan dat u hier woont. Soms is dat nodig om mee te doen.',
    paper: 'Op papier of per telefoon meegedaan?',
    paperText: 'Zet die bijdragen bij uw account.',
    browser: 'Dit deed u in deze browser, zonder account. Wist u uw cookies? Dan zien wij niet meer dat het van u is.',
    visitorTitle: 'Wilt u antwoord krijgen?',
    visitorText: 'Met een account hoort u wat er met uw bijdragen gebeurt. U heeft alleen een e-mailadres nodig.',
    visitorNone:
      'Log in om te zien wat u hier deed. Heeft u nog geen account? Dan maakt u het meteen, met uw e-mailadres.',
    signIn: 'Inloggen of account maken',
  },
  {
    title: 'My page',
    hello: (name) =>
      name === ''
        ? 'What you did here, and what came of it.'
        : `Hello ${name}. What you did here, and what came of it.`,
    givenOn: (day) => `Handed in on ${day}`,
    wholeAnswer: 'Read the whole answer',
    contributions: 'My contributions',
    noContributions: 'You have not posted anything yet.',
    talk: 'See where you can have your say',
    comments: 'My reactions',
    commentAt: (title) => `Reaction to “${title}”`,
    supports: 'What I support',
    parts: 'What else I take part in',
    follows: 'What I follow',
    noFollows: 'You do not follow anything yet. Choose Follow at a project, theme or area to hear what happens.',
    changeFollows: 'Change what you follow',
    frequency: { immediately: 'an e-mail at once', daily: 'one e-mail a day' },
    promises: 'My promises',
    due: (day) => `By ${day}`,
    states: {
      waiting: 'Waits for a moderator',
      published: 'On the site',
      hidden: 'Hidden',
      withdrawn: 'Withdrawn',
    },
    waitingText: 'A moderator looks within two working days.',
    hiddenText: (reason) => `A moderator has hidden this text. The reason: ${reason}`,
    disagree: (address) => `Do you disagree? Write to ${address}. Another moderator will look again.`,
    noAnswer: 'No answer yet',
    counts: (supports, comments) =>
      comments === 0
        ? `${supports} × support`
        : `${supports} × support, ${comments === 1 ? '1 reaction' : `${comments} reactions`}`,
    sent: (day) => `Posted on ${day}`,
    account: 'My account',
    data: 'My data',
    dataText: 'Name, neighbourhood and language. Download everything or erase your account.',
    security: 'Signing in safely',
    securityText: 'Passkey, second step and where you are signed in.',
    letter: 'Code by letter',
    letterText: 'Show that you live here. Sometimes that is needed to take part.',
    paper: 'Did you take part on paper or by phone?',
    paperText: 'Put those contributions with your account.',
    browser:
      'You did this in this browser, without an account. If you clear your cookies, we no longer see that it is yours.',
    visitorTitle: 'Would you like an answer?',
    visitorText: 'With an account you hear what happens with your contributions. All you need is an e-mail address.',
    visitorNone: 'Sign in to see what you did here. No account yet? You make one right away, with your e-mail address.',
    signIn: 'Sign in or make an account',
  },
);
