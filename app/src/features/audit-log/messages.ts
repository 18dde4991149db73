import { defineMessages } from '../../platform/i18n/locale.ts';

export const auditLogMessages = defineMessages(
  {
    title: 'Het logboek',
    lead: 'Alles wat hier gebeurt, laat een regel achter. Niemand kan die regel later veranderen zonder dat het opvalt.',
    now: 'Hoe het er nu voor staat',
    lines: 'Verzegelde regels',
    last: 'Laatste regel',
    hash: 'Laatste zegel',
    empty: 'Er staat nog niets in het logboek',
    what: 'Wat staat erin?',
    whatText:
      'Bij elke handeling bewaren wij: wanneer het was, wat er gebeurde en waarover het ging. Bijvoorbeeld: een idee is geplaatst, een afspraak is gepubliceerd, een tekst is verborgen.\n\nEr staan geen namen in, geen adressen en geen teksten van bewoners. Een account staat erin als een willekeurig nummer.\n\nElke regel krijgt een zegel. Dat is een code die wordt berekend uit de regel zelf en uit het zegel ervoor. Verandert iemand een oude regel? Dan kloppen alle zegels daarna niet meer.',
    check: 'Hoe controleert u dit?',
    checkIntro: 'U hoeft ons niet op ons woord te geloven.',
    checkNote: 'Schrijf vandaag het laatste zegel op.',
    checkAsk:
      'Vraag de gemeente later om de controle met uw zegel erbij. De opdracht is: npm run audit:verify -- UW-ZEGEL.',
    checkSelf:
      'Staat uw zegel niet meer in de rij, of klopt een regel niet? Dan zegt de controle dat, en bij welke regel.',
  },
  {
    title: 'The log',
    lead: 'Everything that happens here leaves a line. Nobody can change that line later without it being noticed.',
    now: 'How it stands now',
    lines: 'Sealed lines',
    last: 'Last line',
    hash: 'Last seal',
    empty: 'There is nothing in the log yet',
    what: 'What is in it?',
    whatText:
      'For each action we keep: when it was, what happened and what it was about. For example: an idea was posted, an agreement was published, a text was hidden.\n\nThere are no names in it, no addresses and no texts of residents. An account stands in it as a random number.\n\nEach line gets a seal. That is a code calculated from the line itself and from the seal before it. Does somebody change an old line? Then all seals after it no longer fit.',
    check: 'How do you check this?',
    checkIntro: 'You need not take our word for it.',
    checkNote: 'Write down the last seal today.',
    checkAsk:
      'Later, ask the municipality for the check with your seal. The command is: npm run audit:verify -- YOUR-SEAL.',
    checkSelf:
      'Is your seal no longer in the chain, or is a line not right? Then the check says so, and at which line.',
  },
);
