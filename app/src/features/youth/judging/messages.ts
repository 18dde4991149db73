import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts for moderators of what classes send, and the mail to the teacher. */
export const judgingMessages = defineMessages(
  {
    title: 'Antwoorden van klassen',
    lead: 'Een leraar las deze antwoorden al. U leest ze ook. Daarna tellen ze mee.',
    moderation: 'Moderatie',
    none: 'Er wacht niets van een klas',
    noneText: 'Zodra een leraar antwoorden doorstuurt, staan ze hier.',
    waiting: (count: number) => (count === 1 ? '1 wacht' : `${count} wachten`),
    freeQuestion: 'Kinderkrant',
    from: (byline: string) => `Bij elk antwoord komt te staan: ${byline}.`,
    help: 'Lees alles. Wat is aangevinkt, wordt geplaatst. Haal het vinkje weg bij namen, adressen, schelden of iets waarmee een kind te herkennen is.',
    cut: 'Doorgestreept is door de leraar weggehaald; dat wordt niet geplaatst.',
    place: 'Plaats dit',
    item: (number: number) => `Antwoord ${number}`,
    drawing: (number: number) => `Tekening ${number}`,
    drawings: 'Tekeningen',
    reason: 'Waarom plaatst u iets niet?',
    reasonHelp: 'De leraar leest dit. Alleen nodig als u ergens het vinkje weghaalt.',
    decide: 'Plaats wat is aangevinkt',
    more: 'Hierna wachten er nog meer van deze klas.',
    done: { besloten: 'Uw besluit is bewaard. De leraar krijgt een mail.' },
    problems: {
      'own-class': 'Dit is uw eigen klas. Een andere moderator besluit hierover.',
      'nothing-shown': 'Er stond niets op het scherm om over te besluiten.',
      'decided-already': 'Een collega besloot hier net over.',
      'reason-missing': 'Schrijf op waarom u iets niet plaatst.',
      'project-closed': 'Het traject is afgerond. Er kan niets meer bij.',
      reasonLong: 'Maak dit korter.',
    },
    mail: {
      subject: (className: string) => `De antwoorden van ${className} zijn gelezen`,
      placed: (count: number) =>
        count === 0
          ? 'Van deze antwoorden is niets geplaatst.'
          : count === 1
            ? 'Eén antwoord of tekening van uw klas is geplaatst.'
            : `${count} antwoorden en tekeningen van uw klas zijn geplaatst.`,
      refused: (count: number) =>
        count === 1 ? 'Eén is niet geplaatst, omdat:' : `${count} zijn niet geplaatst, omdat:`,
      link: 'Bekijk de les',
      why: 'U krijgt deze mail omdat u met uw klas meedeed.',
    },
  },
  {
    title: 'Answers of classes',
    lead: 'A teacher has read these answers. You read them too. After that they count.',
    moderation: 'Moderation',
    none: 'Nothing of a class is waiting',
    noneText: 'As soon as a teacher sends answers on, they stand here.',
    waiting: (count: number) => `${count} waiting`,
    freeQuestion: 'Kinderkrant',
    from: (byline: string) => `Below each answer will stand: ${byline}.`,
    help: 'Read everything. What is ticked is placed. Take the tick away where there are names, addresses, insults or anything by which a child can be recognised.',
    cut: 'What is struck through was left out by the teacher; it is not placed.',
    place: 'Place this',
    item: (number: number) => `Answer ${number}`,
    drawing: (number: number) => `Drawing ${number}`,
    drawings: 'Drawings',
    reason: 'Why do you not place something?',
    reasonHelp: 'The teacher reads this. Only needed where you take a tick away.',
    decide: 'Place what is ticked',
    more: 'After these, more of this class is waiting.',
    done: { besloten: 'Your decision is saved. The teacher gets a mail.' },
    problems: {
      'own-class': 'This is your own class. Another moderator decides about it.',
      'nothing-shown': 'There was nothing on the screen to decide about.',
      'decided-already': 'A colleague just decided about this.',
      'reason-missing': 'Write why you do not place something.',
      'project-closed': 'The project is finished. Nothing can be added.',
      reasonLong: 'Make this shorter.',
    },
    mail: {
      subject: (className: string) => `The answers of ${className} have been read`,
      placed: (count: number) =>
        count === 0
          ? 'None of these answers was placed.'
          : count === 1
            ? 'One answer or drawing of your class was placed.'
            : `${count} answers and drawings of your class were placed.`,
      refused: (count: number) => (count === 1 ? 'One was not placed, because:' : `${count} were not placed, because:`),
      link: 'See the lesson',
      why: 'You get this mail because you took part with your class.',
    },
  },
);
