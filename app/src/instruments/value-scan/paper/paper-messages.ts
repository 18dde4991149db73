import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the value scan on paper, and of keying it in. */
export const paperMessages = defineMessages(
  {
    title: (title: string) => `Papier: ${title}`,
    lead: 'Typ per waarde de cijfers over, zoals 4 3 5. Niet ingevuld, of weet ik niet? Typ 0.',
    print: 'Print de waardenscan',
    round: 'Welke ronde?',
    role: 'Groep',
    roleHelp: 'Het nummer van de groep.',
    code: 'Code van de eerste ronde',
    codeHelp: 'Staat er een code op? Typ hem over. Dan hoeft de groep niet.',
    marks: (count: number) => (count === 1 ? '1 cijfer' : `${count} cijfers`),
    channel: 'Hoe kwam hij binnen?',
    channels: { paper: 'Op papier', desk: 'Aan de balie', phone: 'Per telefoon', meeting: 'Op een bijeenkomst' },
    save: 'Bewaar en ga naar de volgende',
    saved: 'De score is bewaard. Hier is een lege.',
    savedCode: (code: string) =>
      `De score is bewaard. De code is ${code}. Geef hem aan wie scoorde: daarmee hoort de tweede score erbij.`,
    wrong: {
      role: 'Typ het nummer van een groep die erbij staat.',
      code: 'Deze code kennen wij niet. Kijk hem na.',
      nothing: 'Vul bij ten minste één waarde cijfers in.',
      unreadable: (typed: string) =>
        `“${typed}” klopt niet. Typ voor elke stelling een cijfer van 1 tot en met 5, of 0.`,
    },
    refused: {
      'not-open': 'Deze waardenscan is nog niet open. U kunt nog niets invoeren.',
      'project-closed': 'Dit is afgerond. U kunt niets meer invoeren.',
      'round-not-begun': 'De tweede ronde is nog niet begonnen.',
      'already-scored': 'Met deze code is in deze ronde al gescoord.',
    },
    sheet: {
      fill: 'Kruis bij elke zin één cijfer aan. Weet u het niet? Sla de zin dan over. Uw naam hoeft er niet bij.',
      ends: '1 is helemaal niet, 5 is helemaal wel.',
      role: 'Bij welke groep hoort u?',
      code: 'Scoorde u de eerste keer ook? Schrijf hier uw code:',
    },
  },
  {
    title: (title: string) => `Paper: ${title}`,
    lead: 'Type over the marks value by value, such as 4 3 5. Not filled in, or not known? Type 0.',
    print: 'Print the value scan',
    round: 'Which round?',
    role: 'Group',
    roleHelp: 'The number of the group.',
    code: 'Code of the first round',
    codeHelp: 'Is there a code on it? Type it over. Then the group is not needed.',
    marks: (count: number) => (count === 1 ? '1 mark' : `${count} marks`),
    channel: 'How did it come in?',
    channels: { paper: 'On paper', desk: 'At the desk', phone: 'By phone', meeting: 'At a meeting' },
    save: 'Save and go to the next',
    saved: 'The score is saved. Here is an empty one.',
    savedCode: (code: string) =>
      `The score is saved. The code is ${code}. Give it to who scored: with it the second score belongs to this one.`,
    wrong: {
      role: 'Type the number of a group that is there.',
      code: 'We do not know this code. Check it.',
      nothing: 'Fill in marks for at least one value.',
      unreadable: (typed: string) => `“${typed}” is not right. Type a mark from 1 to 5, or 0, for each statement.`,
    },
    refused: {
      'not-open': 'This value scan is not open yet. You cannot key anything in.',
      'project-closed': 'This has ended. You cannot key anything in any more.',
      'round-not-begun': 'The second round has not begun yet.',
      'already-scored': 'Somebody with this code scored in this round already.',
    },
    sheet: {
      fill: 'Tick one mark at each sentence. If you do not know, skip the sentence. Your name is not needed.',
      ends: '1 is not at all, 5 is completely.',
      role: 'Which group are you in?',
      code: 'Did you score the first time as well? Write your code here:',
    },
  },
);
