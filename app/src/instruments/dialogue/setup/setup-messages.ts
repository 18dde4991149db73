import { defineMessages } from '../../../platform/i18n/locale.ts';
import { wantedSeeds } from './checklist.ts';

/** Texts of the overview of a dialogue for its officers. */
export const setupMessages = defineMessages(
  {
    lead: 'Van de eerste stelling tot de uitkomst: dit is klaar en dit komt nu.',
    checklist: 'Wat klaar is en wat nu komt',
    publicPage: 'De pagina voor iedereen',
    check: {
      question: 'De vraag',
      seeds: `Ten minste ${wantedSeeds} eerste stellingen`,
      sides: 'Stellingen van meer kanten',
      policy: 'Regels voor stellingen',
      period: 'Dag waarop de dialoog sluit',
      published: 'Openbaar maken',
      waiting: 'Stellingen van deelnemers beoordelen',
    },
    state: { done: 'klaar', todo: 'te doen', blocked: 'kan nog niet' },
    why: {
      question: 'Vul hieronder in waar de stellingen over gaan.',
      sides:
        'Zet bij elke eerste stelling van welke kant die is. Wie het ergens niet mee eens is, moet zich herkennen.',
      policy: 'Schrijf hieronder wat u plaatst en wat niet.',
      period: 'Vul bij het onderdeel in wanneer de dialoog sluit.',
      published: 'Dan kan iedereen meedoen.',
    },
    seedsText: (seeds: number) =>
      `Er ${seeds === 1 ? 'is 1 eerste stelling' : `zijn ${seeds} eerste stellingen`}. Vraag ook mensen met een andere mening om stellingen.`,
    waitingText: (waiting: number) =>
      waiting === 0 ? 'Er wacht niets.' : `${waiting} ${waiting === 1 ? 'wacht' : 'wachten'} op uw besluit.`,
    settings: 'Vraag en regels',
    question: 'Waar gaan de stellingen over?',
    questionHelp: 'Een open vraag, zoals: Hoe houden wij de binnenstad leefbaar?',
    writing: 'Wie mag er stellingen schrijven?',
    writings: {
      participants: { label: 'Iedereen die meedoet', hint: 'Zo komt naar voren waar u zelf niet aan dacht.' },
      'signed-in': { label: 'Wie is ingelogd', hint: 'Dan kunt u een schrijver laten weten wat u besluit.' },
      nobody: { label: 'Alleen uw team', hint: 'Deelnemers zeggen alleen wat zij ervan vinden.' },
    },
    maxLength: 'Tekens in een stelling, ten hoogste',
    maxLengthHelp: 'Kort houdt het bij één gedachte. 140 is gewoon.',
    threshold: 'Vanaf hoeveel mensen laten wij iets zien?',
    thresholdHelp: 'Van een kleinere groep tonen wij niets, zodat niemand te herkennen is. Ten minste 5.',
    policy: 'Wat plaatst u, en wat niet?',
    policyHelp: 'Iedereen kan dit lezen. Een lege regel begint een alinea.',
    save: 'Bewaar',
    tooLong: (max: number) => `Maak dit korter: ten hoogste ${max} tekens.`,
    questionMissing: 'Vul in waar de stellingen over gaan.',
    chooseOne: 'Kies een van de mogelijkheden.',
    numberWrong: (from: number, to: number) => `Vul een heel getal in van ${from} tot en met ${to}.`,
    refused: {
      'project-closed': 'Dit is afgerond. U kunt dit niet meer veranderen.',
      'question-answered': 'Mensen hebben op deze vraag al geantwoord. U kunt haar niet meer veranderen.',
    },
    done: { bewaard: 'De vraag en de regels zijn bewaard.' },
  },
  {
    lead: 'From the first statement to the result: this is done, and this comes next.',
    checklist: 'What is done and what comes next',
    publicPage: 'The page for everybody',
    check: {
      question: 'The question',
      seeds: `At least ${wantedSeeds} first statements`,
      sides: 'Statements of several sides',
      policy: 'Rules for statements',
      period: 'Day on which the dialogue closes',
      published: 'Make it public',
      waiting: 'Review statements of participants',
    },
    state: { done: 'done', todo: 'to do', blocked: 'not yet possible' },
    why: {
      question: 'Fill in below what the statements are about.',
      sides: 'Say with each first statement which side it is of. Who disagrees should find themselves in one.',
      policy: 'Write below what you place and what not.',
      period: 'Fill in with the step when the dialogue closes.',
      published: 'Then everybody can take part.',
    },
    seedsText: (seeds: number) =>
      `There ${seeds === 1 ? 'is 1 first statement' : `are ${seeds} first statements`}. Ask people of another opinion for statements too.`,
    waitingText: (waiting: number) =>
      waiting === 0 ? 'Nothing waits.' : `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for your decision.`,
    settings: 'Question and rules',
    question: 'What are the statements about?',
    questionHelp: 'An open question, such as: How do we keep the city centre a good place to live?',
    writing: 'Who may write statements?',
    writings: {
      participants: { label: 'Everybody who takes part', hint: 'That brings up what you did not think of.' },
      'signed-in': { label: 'Who is signed in', hint: 'Then you can tell a writer what you decide.' },
      nobody: { label: 'Only your team', hint: 'Participants only say what they think of them.' },
    },
    maxLength: 'Most characters of a statement',
    maxLengthHelp: 'Short keeps it to one thought. 140 is usual.',
    threshold: 'From how many people on do we show anything?',
    thresholdHelp: 'Of a smaller group we show nothing, so that nobody can be recognised. At least 5.',
    policy: 'What do you place, and what not?',
    policyHelp: 'Everybody can read this. A blank line starts a paragraph.',
    save: 'Save',
    tooLong: (max: number) => `Make this shorter: at most ${max} characters.`,
    questionMissing: 'Fill in what the statements are about.',
    chooseOne: 'Choose one of these.',
    numberWrong: (from: number, to: number) => `Enter a whole number from ${from} to ${to}.`,
    refused: {
      'project-closed': 'This project has ended. You cannot change this any more.',
      'question-answered': 'People have answered this question already. You cannot change it any more.',
    },
    done: { bewaard: 'The question and the rules are saved.' },
  },
);
