import { defineMessages } from '../../../platform/i18n/locale.ts';

/** Texts of the figures of one trajectory for staff. */
export const figureMessages = defineMessages(
  {
    lead: 'Hoeveel mensen deden mee, hoe, waar en wanneer.',
    none: 'Er deed nog niemand mee',
    noneText: 'Zodra er bijdragen zijn, staan hier de cijfers.',
    people: 'mensen deden mee',
    contributions: 'bijdragen',
    supports: 'keer gesteund',
    contributionsColumn: 'Bijdragen',
    supportsColumn: 'Gesteund',
    byArea: 'Waarover bijdragen gaan',
    area: 'Plek',
    noArea: 'geen plek genoemd',
    byDay: 'Per dag',
    day: 'Dag',
  },
  {
    lead: 'How many people took part, how, where and when.',
    none: 'Nobody has taken part yet',
    noneText: 'As soon as there are contributions, the figures are here.',
    people: 'people took part',
    contributions: 'contributions',
    supports: 'times supported',
    contributionsColumn: 'Contributions',
    supportsColumn: 'Supported',
    byArea: 'What contributions are about',
    area: 'Place',
    noArea: 'no place mentioned',
    byDay: 'By day',
    day: 'Day',
  },
);
