import { defineMessages } from '../../../platform/i18n/locale.ts';

/** The page about subscribers. */
export const readersMessages = defineMessages(
  {
    title: 'Abonnees',
    lead: 'Iemand belt, schrijft of klaagt? Zoek het adres en meld het af. Een lijst van alle adressen is er niet.',
    search: 'E-mailadres',
    searchHint: 'Het hele adres.',
    find: 'Zoek',
    notFound: 'Dit adres krijgt de nieuwsbrief niet.',
    state: {
      active: 'krijgt de nieuwsbrief',
      waiting: 'heeft nog niet bevestigd',
      suspended: 'krijgt niets: mail kwam terug',
    },
    since: (day: string) => `Sinds ${day}`,
    asked: 'Meld af: iemand vroeg erom',
    complaint: 'Meld af: een klacht',
    bounces: 'Mail die terugkwam',
    bouncesLead:
      'Een adres dat de mailserver meteen weigert, stopt vanzelf. Komt mail later terug in een postvak? Zet die adressen in een bestand.',
    file: 'Bestand met adressen (CSV)',
    fileHint: 'Met een kolom "email" en, als u het weet, een kolom "soort": "bestaat niet" of "vol".',
    fileNeeded: 'Kies een bestand met een kolom "email".',
    fileBroken: 'Dit bestand kunnen wij niet lezen. Bewaar het als CSV.',
    send: 'Verwerk de lijst',
    rule: 'Bestaat een adres niet? Dan stopt het meteen. Is een postvak drie keer achter elkaar vol? Dan ook.',
    imported: (known: number, suspended: number) =>
      `${known} adressen herkend; ${suspended} daarvan krijgen niets meer.`,
    done: { afgemeld: 'Het adres is afgemeld en gewist.' },
  },
  {
    title: 'Subscribers',
    lead: 'Does somebody call, write or complain? Find the address and unsubscribe it. There is no list of all addresses.',
    search: 'E-mail address',
    searchHint: 'The whole address.',
    find: 'Find',
    notFound: 'This address does not get the newsletter.',
    state: {
      active: 'gets the newsletter',
      waiting: 'has not confirmed yet',
      suspended: 'gets nothing: mail came back',
    },
    since: (day) => `Since ${day}`,
    asked: 'Unsubscribe: somebody asked',
    complaint: 'Unsubscribe: a complaint',
    bounces: 'Mail that came back',
    bouncesLead:
      'An address that the mail server refuses at once stops by itself. Does mail come back to a mailbox later? Put those addresses in a file.',
    file: 'File with addresses (CSV)',
    fileHint: 'With a column "email" and, if you know, a column "soort": "bestaat niet" or "vol".',
    fileNeeded: 'Choose a file with a column "email".',
    fileBroken: 'We cannot read this file. Save it as CSV.',
    send: 'Process the list',
    rule: 'An address that does not exist stops at once. So does a mailbox that is full three times in a row.',
    imported: (known, suspended) => `${known} addresses recognised; ${suspended} of them get nothing any more.`,
    done: { afgemeld: 'The address is unsubscribed and erased.' },
  },
);
