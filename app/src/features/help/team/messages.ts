import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of needs on the page of an initiative and on the pages of its team. */
export const teamMessages = defineMessages(
  {
    section: 'Hoe u kunt helpen',
    title: 'Hulp vragen',
    lead: 'Zeg wat uw initiatief zoekt. Bewoners en organisaties reageren via de site.',
    ask: 'Vraag hulp',
    needs: 'Wat u vraagt',
    noNeeds: 'U vraagt nog niets. Begin met één duidelijke vraag.',
    threads: 'Gesprekken',
    noThreads: 'Er heeft nog niemand gereageerd.',
    note: (waiting: number) => (waiting === 1 ? '1 gesprek wacht op u' : `${waiting} gesprekken wachten op u`),
    open: (needs: number) => (needs === 1 ? '1 vraag op de site' : `${needs} vragen op de site`),
    notPublic: 'Uw initiatief staat nog niet op de site. Daarna kunt u hier hulp vragen.',
    over: 'Uw initiatief is gestopt of klaar. U kunt hier geen hulp meer vragen.',
    browse: 'Bekijk wat mensen aanbieden',
    all: 'Alles wat wordt gevraagd en aangeboden',
  },
  {
    section: 'How you can help',
    title: 'Asking for help',
    lead: 'Say what your initiative is looking for. Residents and organisations answer through the site.',
    ask: 'Ask for help',
    needs: 'What you ask for',
    noNeeds: 'You ask for nothing yet. Begin with one clear request.',
    threads: 'Conversations',
    noThreads: 'Nobody has answered yet.',
    note: (waiting) => (waiting === 1 ? '1 conversation waits for you' : `${waiting} conversations wait for you`),
    open: (needs) => (needs === 1 ? '1 request on the site' : `${needs} requests on the site`),
    notPublic: 'Your initiative is not on the site yet. After that you can ask for help here.',
    over: 'Your initiative has stopped or is finished. You cannot ask for help here any more.',
    browse: 'See what people offer',
    all: 'All that is wanted and offered',
  },
);
