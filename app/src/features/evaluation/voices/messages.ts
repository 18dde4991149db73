import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the views beside each other. */
export const voiceMessages = defineMessages(
  {
    title: 'Hoe keek u ernaar?',
    lead: (title: string) => `De gemeente kijkt terug op “${title}”. Uw kijk komt naast die van anderen te staan.`,
    as: (role: string) => `U schrijft als: ${role}. Uw naam komt er niet bij.`,
    body: 'Uw kijk',
    bodyHint: 'Wat ging goed, wat kon beter? Een paar zinnen zijn genoeg. Zet er geen namen in.',
    send: 'Verstuur',
    thanks: 'Dank u wel. De gemeente leest uw tekst eerst. Daarna staat die bij de evaluatie.',
    fixed: 'De evaluatie staat al op de site. Uw tekst kan niet meer veranderen.',
    'too-late': 'Deze vraag is ouder dan drie maanden. Schrijven kan niet meer.',
    badLink: 'Deze link klopt niet',
    badLinkText: 'Open de link uit de mail opnieuw.',
    voice: {
      initiator: 'Initiatiefnemer',
      officer: 'Ambtenaar',
      board: 'College',
      council: 'Gemeenteraad',
      resident: 'Bewoner',
    },
    error: {
      missing: 'Schrijf hoe u ernaar kijkt.',
      tooLong: (limit: number) => `Maak uw tekst korter: hoogstens ${limit} tekens.`,
    },
    mail: {
      subject: (title: string) => `Hoe keek u naar “${title}”?`,
      ask: (title: string, role: string) =>
        `Wij kijken terug op “${title}”. Wilt u als ${role} in een paar zinnen schrijven hoe u ernaar kijkt?`,
      beside:
        'Wij lezen uw tekst eerst. Daarna staat die naast die van anderen op de site, met uw rol en zonder uw naam.',
      write: 'Schrijf uw kijk',
      reason: 'U krijgt deze mail omdat de gemeente u vroeg terug te kijken.',
    },
  },
  {
    title: 'How did you see it?',
    lead: (title) => `The municipality looks back on “${title}”. Your view will stand beside those of others.`,
    as: (role) => `You write as: ${role}. Your name does not stand with it.`,
    body: 'Your view',
    bodyHint: 'What went well, what could be better? A few sentences are enough. Leave out names.',
    send: 'Send',
    thanks: 'Thank you. The municipality reads your text first. After that it stands with the evaluation.',
    fixed: 'The evaluation is on the site already. Your text cannot change any more.',
    'too-late': 'This question is older than three months. Writing is not possible any more.',
    badLink: 'This link is not right',
    badLinkText: 'Open the link in the e-mail again.',
    voice: {
      initiator: 'Initiator',
      officer: 'Officer',
      board: 'College',
      council: 'Council',
      resident: 'Resident',
    },
    error: {
      missing: 'Write how you see it.',
      tooLong: (limit) => `Make your text shorter: at most ${limit} characters.`,
    },
    mail: {
      subject: (title) => `How did you see “${title}”?`,
      ask: (title, role) => `We look back on “${title}”. Would you write as ${role} in a few sentences how you see it?`,
      beside:
        'We read your text first. After that it stands beside those of others on the site, with your role and without your name.',
      write: 'Write your view',
      reason: 'You get this e-mail because the municipality asked you to look back.',
    },
  },
);
