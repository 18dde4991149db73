import { defineMessages } from '../../platform/i18n/locale.ts';

/** The page of open data. */
export const openDataMessages = defineMessages(
  {
    title: 'Open data',
    lead: 'Alle openbare lijsten van deze site, om zelf mee te werken. U hebt geen account nodig.',
    licence: (name: string) => `Licentie: ${name}`,
    licenceText: 'U mag de gegevens vrij gebruiken, ook om er iets mee te verdienen.',
    readLicence: 'Lees de licentie',
    people:
      'Er staat nooit in welke persoon iets schreef, vroeg of besloot. Teksten van bewoners staan er zoals zij op de site staan.',
    how: 'Zo werkt het',
    howList: [
      'CSV opent u in Excel: puntkomma’s tussen de kolommen, en een komma in getallen.',
      'JSON is voor programma’s. U krijgt 100 regels per keer; het veld volgende geeft het adres van de rest.',
      'De adressen veranderen niet. De inhoud is altijd van dit moment.',
    ].join('\n'),
    catalogue: 'De lijst van alle bestanden voor andere datacatalogi (DCAT, JSON-LD)',
    sets: 'De lijsten',
    csv: (title: string) => `${title} als CSV`,
    json: (title: string) => `${title} als JSON`,
    dictionary: (title: string) => `Wat er in de kolommen staat: ${title}`,
    kind: (kind: string) => `(${kind})`,
    types: { integer: 'geheel getal', number: 'getal', text: 'tekst', date: 'dag', datetime: 'dag en tijd (UTC)' },
  },
  {
    title: 'Open data',
    lead: 'All public lists of this site, to work with yourself. You need no account.',
    licence: (name: string) => `Licence: ${name}`,
    licenceText: 'You may use the data freely, also to earn something with it.',
    readLicence: 'Read the licence',
    people:
      'It never says which person wrote, asked or decided something. Texts of residents are as they are on the site.',
    how: 'How it works',
    howList: [
      'CSV opens in Excel: semicolons between columns, and a comma in numbers.',
      'JSON is for programs. You get 100 rows at a time; the field volgende gives the address of the rest.',
      'Addresses do not change. The content is always of this moment.',
    ].join('\n'),
    catalogue: 'The list of all files for other data catalogues (DCAT, JSON-LD)',
    sets: 'The lists',
    csv: (title: string) => `${title} as CSV`,
    json: (title: string) => `${title} as JSON`,
    dictionary: (title: string) => `What is in the columns: ${title}`,
    kind: (kind: string) => `(${kind})`,
    types: { integer: 'whole number', number: 'number', text: 'text', date: 'day', datetime: 'day and time (UTC)' },
  },
);
