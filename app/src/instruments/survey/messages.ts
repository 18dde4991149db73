import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts that several parts of a questionnaire share. */
export const surveyMessages = defineMessages(
  {
    name: 'Vragenlijst',
    survey: 'Vragenlijst',
    parts: 'Onderdelen van de vragenlijst',
    part: { overview: 'Vragen', preview: 'Voorbeeld', results: 'Uitkomsten' },
    keyIn: 'Voer vragenlijsten op papier in',
    invitation: 'Vul de vragenlijst in',
    count: (count: number) => (count === 1 ? '1 vragenlijst ingevuld' : `${count} vragenlijsten ingevuld`),
    questions: (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`),
    kinds: {
      single: 'Eén antwoord kiezen',
      multiple: 'Meer antwoorden kiezen',
      scale: 'Een cijfer geven',
      ranking: 'Op volgorde zetten',
      matrix: 'Tabel',
      number: 'Een getal',
      short: 'Kort antwoord',
      long: 'Lang antwoord',
      place: 'Plek op de kaart',
    },
  },
  {
    name: 'Questionnaire',
    survey: 'Questionnaire',
    parts: 'Parts of the questionnaire',
    part: { overview: 'Questions', preview: 'Preview', results: 'Results' },
    keyIn: 'Key in questionnaires on paper',
    invitation: 'Fill in the questionnaire',
    count: (count: number) => (count === 1 ? '1 questionnaire filled in' : `${count} questionnaires filled in`),
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    kinds: {
      single: 'Choosing one answer',
      multiple: 'Choosing several answers',
      scale: 'Giving a mark',
      ranking: 'Putting in order',
      matrix: 'Table',
      number: 'A number',
      short: 'Short answer',
      long: 'Long answer',
      place: 'Place on the map',
    },
  },
);
