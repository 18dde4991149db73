import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of a dialogue on paper, and of keying it in. */
export const paperMessages = defineMessages(
  {
    title: (title: string) => `Papier: ${title}`,
    lead: 'Typ over wat één persoon aankruiste. Wat niet is ingevuld, slaat u over.',
    print: 'Print de stellingen',
    answers: 'De antwoorden',
    answersHelp:
      'Het nummer van de stelling en een letter: e eens, o oneens, g geen mening. Een b erachter als iemand het belangrijk vindt. Zo: 1e 2o 3g 4eb',
    own: 'Eigen stelling',
    ownHelp: 'Wat iemand er zelf bij schreef, zonder namen.',
    channel: 'Hoe kwam het binnen?',
    channels: { paper: 'Op papier', desk: 'Aan de balie', phone: 'Per telefoon', meeting: 'Op een bijeenkomst' },
    save: 'Bewaar en ga naar de volgende',
    saved: 'De antwoorden zijn bewaard. Hier is een leeg formulier.',
    statements: 'De stellingen met hun nummers',
    nothing: 'Vul ten minste één antwoord in.',
    unreadable: (code: string) => `“${code}” kunnen wij niet lezen. Typ een nummer met e, o of g, zoals 3e.`,
    twice: (number: number) => `Stelling ${number} staat er twee keer in.`,
    unknown: (number: number) => `Stelling ${number} doet niet mee. Kijk naar het nummer, of laat deze weg.`,
    tooLong: (max: number) => `Maak de stelling korter: ten hoogste ${max} tekens.`,
    refused: {
      'not-open': 'Deze dialoog is nog niet open. U kunt nog niets invoeren.',
      'project-closed': 'Dit is afgerond. U kunt niets meer invoeren.',
    },
    sheet: {
      fill: 'Kruis per stelling één antwoord aan. Sla over wat u wilt. Uw naam hoeft er niet bij.',
      own: 'Mist u iets? Schrijf zelf een stelling, met één gedachte:',
      answers: { e: 'Eens', o: 'Oneens', g: 'Geen mening', b: 'Belangrijk' },
    },
  },
  {
    title: (title: string) => `Paper: ${title}`,
    lead: 'Type over what one person ticked. Skip what was not filled in.',
    print: 'Print the statements',
    answers: 'The answers',
    answersHelp:
      'The number of the statement and a letter: e agree, o disagree, g no opinion. A b after it where somebody finds it important. Such as: 1e 2o 3g 4eb',
    own: 'Statement of their own',
    ownHelp: 'What somebody wrote themselves, without names.',
    channel: 'How did it come in?',
    channels: { paper: 'On paper', desk: 'At the desk', phone: 'By phone', meeting: 'At a meeting' },
    save: 'Save and go to the next',
    saved: 'The answers are saved. Here is an empty form.',
    statements: 'The statements with their numbers',
    nothing: 'Fill in at least one answer.',
    unreadable: (code: string) => `We cannot read “${code}”. Type a number with e, o or g, such as 3e.`,
    twice: (number: number) => `Statement ${number} is in it twice.`,
    unknown: (number: number) => `Statement ${number} does not take part. Look at the number, or leave it out.`,
    tooLong: (max: number) => `Make the statement shorter: at most ${max} characters.`,
    refused: {
      'not-open': 'This dialogue is not open yet. You cannot key anything in.',
      'project-closed': 'This project has ended. You cannot key anything in any more.',
    },
    sheet: {
      fill: 'Tick one answer at each statement. Skip what you like. Your name is not needed.',
      own: 'Is something missing? Write a statement yourself, with one thought:',
      answers: { e: 'Agree', o: 'Disagree', g: 'No opinion', b: 'Important' },
    },
  },
);
