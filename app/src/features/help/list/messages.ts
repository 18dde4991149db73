import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the list of needs and offers. */
export const listMessages = defineMessages(
  {
    title: 'Hulp vragen en geven',
    lead: 'Initiatieven vragen handen, kennis, een plek of spullen. Bewoners en organisaties bieden ze aan. Vind elkaar hier.',
    offer: 'Bied hulp aan',
    ask: 'Vraag hulp voor uw initiatief',
    mine: 'Mijn aanbod en gesprekken',
    views: 'Gevraagd of aangeboden',
    search: 'Waar zoekt u naar?',
    kind: 'Soort hulp',
    allKinds: 'Alle soorten',
    area: 'Bij u in de buurt',
    allAreas: 'De hele stad',
    found: {
      need: (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`),
      offer: (count: number) => (count === 1 ? '1 aanbod' : `${count} keer aangeboden`),
    },
    foundMost: (count: string) => `Meer dan ${count}. Zoek op een woord of kies een wijk.`,
    alike: 'Niets met precies dit woord. Dit lijkt erop:',
    nothing: { need: 'Hier is nu niets gevraagd', offer: 'Hier is nu niets aangeboden' },
    nothingHelp: 'Zoek met een ander woord, of kies een groter gebied. U kunt ook zelf iets plaatsen.',
    showAll: 'Toon alles',
  },
  {
    title: 'Asking for and giving help',
    lead: 'Initiatives ask for hands, knowledge, a place or things. Residents and organisations offer them. Find each other here.',
    offer: 'Offer help',
    ask: 'Ask for help for your initiative',
    mine: 'My offers and conversations',
    views: 'Wanted or offered',
    search: 'What are you looking for?',
    kind: 'Kind of help',
    allKinds: 'All kinds',
    area: 'Near you',
    allAreas: 'The whole town',
    found: {
      need: (count) => (count === 1 ? '1 request' : `${count} requests`),
      offer: (count) => (count === 1 ? '1 offer' : `${count} offers`),
    },
    foundMost: (count) => `More than ${count}. Search for a word or choose an area.`,
    alike: 'Nothing with this very word. These look like it:',
    nothing: { need: 'Nothing is wanted here now', offer: 'Nothing is offered here now' },
    nothingHelp: 'Search for another word, or choose a larger area. You can also place something yourself.',
    showAll: 'Show all',
  },
);
