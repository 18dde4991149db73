import { defineMessages } from '../../platform/i18n/locale.ts';

/** What every page of a dialogue says. */
export const dialogueMessages = defineMessages(
  {
    dialogue: 'Digitale dialoog',
    invitation: 'Zeg wat u vindt',
    name: 'dialoog',
    keyIn: 'Voer antwoorden in',
    parts: 'Onderdelen van deze dialoog',
    toModeration: 'Moderatie',
    part: { overview: 'Overzicht', statements: 'Stellingen', moderation: 'Beoordelen', carrying: 'Meenemen' },
    fromAsker: { trajectory: 'Van de gemeente', initiative: 'Van het team' },
    fromParticipant: 'Van een deelnemer',
    answer: { agree: 'Eens', disagree: 'Oneens', pass: 'Weet ik niet, of geen mening', later: 'Later' },
    short: { agree: 'Eens', disagree: 'Oneens', pass: 'Geen mening', later: 'Later' },
  },
  {
    dialogue: 'Digital dialogue',
    invitation: 'Say what you think',
    name: 'dialogue',
    keyIn: 'Key in answers',
    parts: 'Parts of this dialogue',
    toModeration: 'Moderation',
    part: { overview: 'Overview', statements: 'Statements', moderation: 'Review', carrying: 'Carry on' },
    fromAsker: { trajectory: 'From the town', initiative: 'From the team' },
    fromParticipant: 'From a participant',
    answer: { agree: 'Agree', disagree: 'Disagree', pass: 'I do not know, or no opinion', later: 'Later' },
    short: { agree: 'Agree', disagree: 'Disagree', pass: 'No opinion', later: 'Later' },
  },
);
