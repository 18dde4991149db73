import { defineMessages } from '../../../platform/i18n/locale.ts';

/** What belongs to which line. */
export const linksMessages = defineMessages(
  {
    title: 'Activiteiten en hun lijn',
    lead: 'Alles wat de stad doet hoort bij één lijn van het programma. Wat nog nergens bij hoort, staat bovenaan.',
    line: 'Lijn',
    noLine: 'Nog geen lijn',
    anyLine: 'Alle lijnen',
    words: 'Zoek op titel',
    lineOf: (title: string) => `Lijn voor ${title}`,
    suggested: (name: string) => `Voorstel: ${name}`,
    draft: 'Nog niet te zien op de site',
    ran: (from: string, until: string) => `${from} tot ${until}`,
    since: (from: string) => `sinds ${from}`,
    save: 'Bewaar deze pagina',
    takeAll: (count: number) => (count === 1 ? 'Neem het voorstel over' : 'Neem alle voorstellen over'),
    takeHelp:
      'De site stelt bij elke activiteit zonder lijn een lijn voor, naar haar soort. U neemt ze in één keer over en verandert daarna wat anders moet.',
    nothing: 'Geen activiteit gevonden.',
    without: (count: number) =>
      count === 0
        ? 'Alles hoort bij een lijn.'
        : count === 1
          ? '1 activiteit hoort nog bij geen lijn.'
          : `${count} activiteiten horen nog bij geen lijn.`,
    unknown: 'Iets in deze lijst bestaat niet meer. Kijk hoe het nu staat en kies opnieuw.',
    done: { bewaard: 'De lijnen zijn bewaard.', overgenomen: 'De voorstellen zijn overgenomen.' },
  },
  {
    title: 'Activities and their line',
    lead: 'All that the town does belongs to one line of the programme. What belongs nowhere yet comes first.',
    line: 'Line',
    noLine: 'No line yet',
    anyLine: 'All lines',
    words: 'Search by title',
    lineOf: (title: string) => `Line for ${title}`,
    suggested: (name: string) => `Suggested: ${name}`,
    draft: 'Not to be seen on the site yet',
    ran: (from: string, until: string) => `${from} until ${until}`,
    since: (from: string) => `since ${from}`,
    save: 'Save this page',
    takeAll: (count: number) => (count === 1 ? 'Take over the suggestion' : 'Take over all suggestions'),
    takeHelp:
      'For each activity without a line the site suggests one, by its kind. You take them over at once and change afterwards what must be otherwise.',
    nothing: 'No activity found.',
    without: (count: number) =>
      count === 0
        ? 'All belongs to a line.'
        : count === 1
          ? '1 activity belongs to no line yet.'
          : `${count} activities belong to no line yet.`,
    unknown: 'Something in this list is no longer there. See how it stands now and choose again.',
    done: { bewaard: 'The lines are saved.', overgenomen: 'The suggestions are taken over.' },
  },
);
