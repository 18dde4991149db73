import type { DemoConsultation, DemoMemorandum } from '../demo-consultation.ts';

/** A draft that lay open in the autumn: the bicycles at the station. All of it is made up. */
export const stationspleinConsultation: DemoConsultation = {
  draftTitle: 'Ontwerp-plan fietsen op het Stationsplein',
  basis: 'de inspraakverordening van de gemeente',
  whoMay: 'everybody',
  firstDay: -72,
  paperPlace: 'Raakspoort, Zijlvest 39, op werkdagen van 9 tot 17 uur.',
  spokenAt: 'Bel 14 023.',
  draft: `Waar de fietsen komen

Onder het plein komen 300 plekken voor fietsen. Aan de noordkant komen 24 brede plekken voor bakfietsen.

De rekken voor de winkels verdwijnen. Daar komt ruimte om te lopen.

Wanneer de stalling open is

De stalling is open van de eerste trein tot een half uur na de laatste trein.

Wat het kost

De eerste 24 uur zijn gratis. Daarna betaalt u € 1,25 per dag.

Veilig lopen

De lijn met ribbels voor blinde mensen loopt van de bushalte naar de hal. Er mag geen fiets op staan.`,
  remarks: [
    { paragraph: 1, author: 'Yara Haddad', body: 'Fijn, eindelijk plek voor mijn bakfiets.', day: -70 },
    {
      paragraph: 2,
      author: 'Ben Mulder',
      body: 'Laat bij elke winkel twee rekken staan. Ik ben er vijf minuten.',
      day: -66,
    },
    {
      paragraph: 2,
      author: 'Lies van Dam',
      body: 'Goed dat die rekken weggaan. Met een rollator kom ik er niet langs.',
      day: -60,
    },
    {
      paragraph: 4,
      author: 'Omar Yilmaz',
      body: 'Ik werk twee nachten achter elkaar. Dan betaal ik elke week.',
      day: -52,
    },
  ],
  views: [
    {
      name: 'P. Voorbeeld',
      onBehalfOf: 'Winkeliersvereniging Stationsplein',
      postalAddress: 'Voorbeeldplein 3\n2000 AA Haarlem',
      email: 'winkels@stadmakers.example',
      body: 'Zonder rekken voor de deur verliezen wij klanten die even iets halen. Wij vragen om bij iedere winkel een paar rekken te houden voor kort stallen.',
      paragraphs: [2],
      day: -58,
    },
    {
      name: 'T. de Groot-Voorbeeld',
      postalAddress: 'Voorbeeldkade 21\n2000 AB Haarlem',
      email: 't.de.groot@stadmakers.example',
      body: 'De ribbellijn ligt nu vaak vol fietsen. Een bord helpt niet. Zet er paaltjes langs, en haal fietsen dezelfde dag weg.',
      paragraphs: [5],
      day: -45,
    },
    {
      name: 'S. Voorbeeld',
      postalAddress: 'Voorbeeldlaan 90\n2000 AC Haarlem',
      email: 's.voorbeeld@stadmakers.example',
      body: 'Wie in de zorg werkt, laat de fiets soms langer dan een dag staan. Maak de eerste 48 uur gratis.',
      paragraphs: [4],
      day: -33,
      channel: 'paper',
    },
  ],
};

/** What the town answered to it. */
export const stationspleinMemorandum: DemoMemorandum = {
  day: -9,
  subjects: [
    {
      title: 'Rekken voor de winkels',
      points: [
        {
          view: 1,
          summary: 'Zonder rekken komen klanten niet meer die even iets halen. Houd er bij iedere winkel een paar.',
        },
        { remark: 2, summary: 'Laat bij elke winkel twee rekken staan.' },
        { remark: 3, summary: 'Het is goed dat de rekken weggaan: wie slecht loopt, komt er niet langs.' },
      ],
      answer:
        'Beide kanten hebben gelijk. Voor de deuren blijft het vrij. Aan het eind van elk blok komen zes plekken om kort te stallen.',
      outcome: 'partly',
      change: 'Aan het eind van elk blok komen zes plekken voor hoogstens een half uur.',
      amends: {
        paragraph: 2,
        text: 'De rekken voor de winkels verdwijnen. Daar komt ruimte om te lopen. Aan het eind van elk blok komen zes plekken om hoogstens een half uur te stallen.',
      },
    },
    {
      title: 'De lijn voor blinde mensen',
      points: [
        {
          view: 2,
          summary: 'Op de ribbellijn staan vaak fietsen. Zet er paaltjes langs en haal fietsen dezelfde dag weg.',
        },
      ],
      answer: 'Dat doen wij. De paaltjes komen er voordat de rekken verhuizen.',
      outcome: 'adopted',
      change: 'Langs de lijn komen paaltjes. Fietsen die erop staan, gaan dezelfde dag weg.',
      amends: {
        paragraph: 5,
        text: 'De lijn met ribbels voor blinde mensen loopt van de bushalte naar de hal. Langs de lijn komen paaltjes. Een fiets die erop staat, halen wij dezelfde dag weg.',
      },
    },
    {
      title: 'Hoe lang stallen gratis is',
      points: [
        { view: 3, summary: 'Wie in de zorg werkt, laat de fiets langer staan. Maak de eerste 48 uur gratis.' },
        { remark: 4, summary: 'Wie nachtdiensten achter elkaar heeft, betaalt elke week.' },
      ],
      answer:
        'Dat kost 200 plekken, want fietsen blijven dan langer staan. Voor wie vaak stalt is er een abonnement van € 75 per jaar.',
      outcome: 'not_adopted',
      change: '',
    },
    {
      title: 'Plekken voor bakfietsen',
      points: [{ remark: 1, summary: 'Er is eindelijk plek voor bakfietsen.' }],
      answer: 'Dank u. Dit blijft zo in het plan.',
      outcome: 'adopted',
      change: 'Niets: de 24 brede plekken stonden al in het plan, en blijven.',
    },
  ],
};
