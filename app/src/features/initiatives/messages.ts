import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts of the page of an initiative and of its team's pages. */
export const initiativeMessages = defineMessages(
  {
    listTitle: 'Initiatieven',
    stage: {
      idea: 'Idee',
      exploring: 'Verkennen',
      gathering_support: 'Steun zoeken',
      applying: 'Aanvragen',
      running: 'Bezig',
      done: 'Klaar',
      stopped: 'Gestopt',
    },
    why: 'Waarom',
    where: 'Waar',
    who: 'Voor wie en met wie',
    draftNotice: 'Dit is een concept. Alleen u ziet deze pagina.',
    toTeam: 'Naar beheer van dit initiatief',
    teamTitle: 'Beheer',
    teamLead: 'Hier regelt u uw initiatief.',
    teamParts: 'Wat u hier kunt doen',
  },
  {
    listTitle: 'Initiatives',
    stage: {
      idea: 'Idea',
      exploring: 'Exploring',
      gathering_support: 'Looking for support',
      applying: 'Applying',
      running: 'Under way',
      done: 'Finished',
      stopped: 'Stopped',
    },
    why: 'Why',
    where: 'Where',
    who: 'For whom and with whom',
    draftNotice: 'This is a draft. Only you see this page.',
    toTeam: 'Manage this initiative',
    teamTitle: 'Manage',
    teamLead: 'This is where you run your initiative.',
    teamParts: 'What you can do here',
  },
);
