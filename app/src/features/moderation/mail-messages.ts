import { defineMessages } from '../../platform/i18n/locale.ts';

/** What authors, reporters and moderators read in their mail. */
export const mailMessages = defineMessages(
  {
    hiddenSubject: 'Uw tekst is verborgen',
    hidden: (title: string, question: string) =>
      `Een moderator heeft uw tekst bij “${title}” verborgen. Hij hoort bij “${question}”. Anderen zien hem niet meer.`,
    why: 'De reden:',
    disagree: (address: string) =>
      `Bent u het er niet mee eens? Mail naar ${address}. Een andere moderator kijkt dan opnieuw.`,
    shownSubject: 'Uw tekst staat op de site',
    shown: (title: string, question: string) =>
      `Een moderator heeft uw tekst bij “${title}” bekeken. Hij staat nu op de site, bij “${question}”.`,
    restoredSubject: 'Uw tekst staat weer op de site',
    restored: (title: string, question: string) =>
      `Uw tekst bij “${title}” was verborgen. Wij hebben opnieuw gekeken. Hij staat nu weer op de site, bij “${question}”.`,
    initiative: {
      hiddenSubject: 'Uw initiatief staat niet meer op de site',
      hidden: (title: string, _question: string) =>
        `Een moderator heeft uw initiatief “${title}” van de site gehaald. Anderen zien het niet meer.`,
      restoredSubject: 'Uw initiatief staat weer op de site',
      restored: (title: string, _question: string) =>
        `Uw initiatief “${title}” was van de site gehaald. Wij hebben opnieuw gekeken. Het staat nu weer op de site.`,
      reasonAuthor: 'U krijgt dit bericht omdat u dit initiatief begon.',
    },
    seeMine: 'Naar Mijn pagina',
    reportSubject: 'Wij hebben uw melding bekeken',
    reportHidden: (title: string) => `U meldde een tekst bij “${title}”. Een moderator heeft de tekst verborgen.`,
    reportStays: (title: string) =>
      `U meldde een tekst bij “${title}”. Een moderator heeft gekeken. De tekst past bij de regels en blijft staan.`,
    policy: 'Lees onze regels',
    reminderSubject: (count: number) =>
      count === 1 ? 'Er wacht 1 tekst op een moderator' : `Er wachten ${count} teksten op een moderator`,
    reminder: (waiting: number, reported: number) =>
      `Nog niet op de site: ${waiting}. Gemeld door lezers: ${reported}. Mensen horen binnen twee werkdagen van ons.`,
    openQueue: 'Bekijk de teksten',
    reasonAuthor: 'U krijgt dit bericht omdat u deze tekst schreef.',
    reasonReporter: 'U krijgt dit bericht omdat u deze tekst meldde.',
    reasonModerator: 'U krijgt deze mail omdat u teksten beoordeelt.',
  },
  {
    hiddenSubject: 'Your text has been hidden',
    hidden: (title, question) =>
      `A moderator has hidden your text at “${title}”. It belongs to “${question}”. Others can no longer see it.`,
    why: 'The reason:',
    disagree: (address) => `Do you disagree? Write to ${address}. Another moderator will look again.`,
    shownSubject: 'Your text is on the site',
    shown: (title, question) =>
      `A moderator has looked at your text at “${title}”. It is on the site now, at “${question}”.`,
    restoredSubject: 'Your text is on the site again',
    restored: (title, question) =>
      `Your text at “${title}” was hidden. We have looked again. It is back on the site, at “${question}”.`,
    initiative: {
      hiddenSubject: 'Your initiative is no longer on the site',
      hidden: (title: string, _question: string) =>
        `A moderator took your initiative “${title}” off the site. Others no longer see it.`,
      restoredSubject: 'Your initiative is back on the site',
      restored: (title: string, _question: string) =>
        `Your initiative “${title}” was taken off the site. We looked again. It is back on the site now.`,
      reasonAuthor: 'You get this message because you started this initiative.',
    },
    seeMine: 'To My page',
    reportSubject: 'We have looked at your report',
    reportHidden: (title) => `You reported a text at “${title}”. A moderator has hidden the text.`,
    reportStays: (title) =>
      `You reported a text at “${title}”. A moderator has looked. The text is within our rules and stays.`,
    policy: 'Read our rules',
    reminderSubject: (count) => (count === 1 ? '1 text waits for a moderator' : `${count} texts wait for a moderator`),
    reminder: (waiting, reported) =>
      `Not on the site yet: ${waiting}. Reported by readers: ${reported}. People hear from us within two working days.`,
    openQueue: 'See the texts',
    reasonAuthor: 'You get this message because you wrote this text.',
    reasonReporter: 'You get this message because you reported this text.',
    reasonModerator: 'You get this mail because you review texts.',
  },
);
