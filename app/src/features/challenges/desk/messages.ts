import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of requests to take a task over at the desk. */
export const challengeDeskMessages = defineMessages(
  {
    title: 'Taken overnemen',
    lead: 'Vraagt iemand op papier of per telefoon om een taak van de gemeente over te nemen? Voer het hier in.',
    begin: 'Een nieuw verzoek',
    which: 'Om welke taak gaat het?',
    other: 'Een andere taak',
    channel: 'Hoe kwam het verzoek?',
    channelMissing: 'Kies hoe het verzoek kwam.',
    start: 'Begin met invoeren',
    support: 'Steun invoeren',
    supportLead: 'Deze verzoeken verzamelen nu steun. Kies waarvoor iemand tekende.',
    noSupport: 'Er is nu geen verzoek dat steun verzamelt.',
    money: 'Aanvragen van geld en alles wat is ingevoerd',
    closed: 'Steunen kan niet meer.',
    own: 'Deze persoon vraagt het zelf. Diens steun telt niet mee.',
  },
  {
    title: 'Taking tasks over',
    lead: 'Does somebody ask on paper or by phone to take over a task of the town? Enter it here.',
    begin: 'A new request',
    which: 'Which task is it about?',
    other: 'Another task',
    channel: 'How did the request come?',
    channelMissing: 'Choose how the request came.',
    start: 'Start entering',
    support: 'Enter support',
    supportLead: 'These requests gather support now. Choose for which one somebody signed.',
    noSupport: 'No request gathers support now.',
    money: 'Applications for money, and all that was entered',
    closed: 'It can no longer be supported.',
    own: 'This person asks it. Their own support does not count.',
  },
);
