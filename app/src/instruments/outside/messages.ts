import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts of a step that stands on another site. */
export const outsideMessages = defineMessages(
  {
    invitation: 'Doe mee op een andere site',
    count: (count: number) => (count === 0 ? 'op een andere site' : `${count} mensen deden mee`),
    leadsTo: 'U gaat naar',
    organisation: 'Van wie die site is',
    data: 'Wat die site van u vraagt',
    same: 'De afspraak van dit traject geldt ook daar. Wij geven antwoord op wat er binnenkomt.',
    go: (organisation: string) => (organisation ? `Ga naar ${organisation}` : 'Ga naar die site'),
    closed: 'Dit onderdeel is nu niet open.',
    unavailable: 'Het adres van de andere site is nog niet ingevuld.',
    talk: 'Praat mee',
    urlLabel: 'Adres van de andere site',
    urlHelp: 'Begint met https://',
    wrongUrl: 'Vul een adres in dat begint met https://',
    participantsLabel: 'Hoeveel mensen deden er mee?',
    participantsHelp: 'Vul dit na afloop in; het telt mee in het verslag.',
  },
  {
    invitation: 'Take part on another site',
    count: (count: number) => (count === 0 ? 'on another site' : `${count} people took part`),
    leadsTo: 'You are going to',
    organisation: 'Whose site it is',
    data: 'What that site asks of you',
    same: 'The agreement of this trajectory holds there as well. We answer what comes in.',
    go: (organisation: string) => (organisation ? `Go to ${organisation}` : 'Go to that site'),
    closed: 'This part is not open now.',
    unavailable: 'The address of the other site has not been filled in yet.',
    talk: 'Have your say',
    urlLabel: 'Address of the other site',
    urlHelp: 'Starts with https://',
    wrongUrl: 'Fill in an address that starts with https://',
    participantsLabel: 'How many people took part?',
    participantsHelp: 'Fill this in afterwards; it counts in the report.',
  },
);
