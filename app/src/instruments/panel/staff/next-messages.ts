import { defineMessages } from '../../../platform/i18n/locale.ts';

const nl = {
  dates: 'Vul de grootte en de datums in',
  groups: 'Kies de groepen',
  list: 'Loot wie een uitnodiging krijgt',
  send: 'Verstuur de uitnodigingen',
  wait: 'Volg wie zich aanmeldt',
  solve: 'Bereken de kansen',
  fix: 'Leg de loting vast',
  draw: 'Loot het panel in het openbaar',
  seats: 'Vraag wie er komt',
  advice: 'Schrijf het advies van het panel op',
  publish: 'Maak het advies openbaar',
  answers: 'Zet bij elke aanbeveling het antwoord',
};
const en: typeof nl = {
  dates: 'Fill in the size and the dates',
  groups: 'Choose the groups',
  list: 'Draw who gets an invitation',
  send: 'Send the invitations',
  wait: 'Follow who takes part',
  solve: 'Work out the chances',
  fix: 'Fix the draw',
  draw: 'Draw the panel in public',
  seats: 'Ask who comes',
  advice: 'Write down the advice of the panel',
  publish: 'Publish the advice',
  answers: 'Add the answer to each recommendation',
};

/** What comes next with a panel. */
export const nextMessages = defineMessages({ now: 'Nu te doen:', step: nl }, { now: 'Next:', step: en });
