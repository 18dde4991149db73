import type { Again } from '../../features/evaluation/index.ts';

/** A step that is over, with what its officer and others wrote. Without words it waits for its evaluation. */
export type DemoEvaluation = {
  slug: string;
  instrument: string;
  words?: {
    publishedDay: number;
    wentWell: string;
    wentLess: string;
    again: Again;
    hours: number;
    euro: number;
    reached?: { count: number; how: string };
    voices?: readonly {
      voice: 'initiator' | 'officer' | 'board' | 'council' | 'resident';
      role: string;
      body: string;
    }[];
    lessons: readonly { body: string; tags: readonly string[] }[];
  };
};

/** The evaluations of the demonstration; all made up. */
export const evaluations: readonly DemoEvaluation[] = [
  {
    slug: 'speelplek-leidsebuurt',
    instrument: 'ideas',
    words: {
      publishedDay: -120,
      wentWell: 'De middag op de plek zelf bracht gezinnen die wij op de site niet zagen. Kinderen tekenden mee.',
      wentLess: 'Ouders van kleine kinderen haakten af bij het kiezen: dat was op een werkdag.',
      again: 'yes',
      hours: 46,
      euro: 1_150,
      reached: { count: 640, how: 'kaartjes huis aan huis in de Leidsebuurt' },
      voices: [
        {
          voice: 'resident',
          role: 'Ouder uit de Leidsebuurt',
          body: 'Fijn dat er op de plek zelf werd gepraat. Ik had graag eerder gehoord dat de glijbaan later kwam.',
        },
        {
          voice: 'board',
          role: 'Wethouder jeugd',
          body: 'De werkgroep koos beter dan wij aan tafel hadden gedaan. Wij leerden dat een datum beloven ook leveren is.',
        },
      ],
      lessons: [
        {
          body: 'Ga naar de plek zelf: daar kom je mensen tegen die geen mail van de gemeente lezen.',
          tags: ['plek', 'gezinnen', 'groen en water'],
        },
        { body: 'Laat kinderen tekenen en stel daarna pas de vraag.', tags: ['jongeren', 'spelen'] },
      ],
    },
  },
  {
    slug: 'budget-noord',
    instrument: 'ideas',
    words: {
      publishedDay: -240,
      wentWell: 'Veel plannen waren meteen uitvoerbaar, omdat een ambtenaar vooraf meedacht.',
      wentLess: 'De eerste week bleef het stil: er stond nog geen enkel voorbeeld.',
      again: 'yes',
      hours: 38,
      euro: 900,
      lessons: [
        {
          body: 'Zet drie voorbeelden neer voordat u opent: niemand begint graag als eerste.',
          tags: ['begin', 'ideeën'],
        },
      ],
    },
  },
  {
    slug: 'budget-noord',
    instrument: 'budget',
    words: {
      publishedDay: -200,
      wentWell: 'Stemmen met een code uit een brief werkte ook voor wie geen mailadres heeft.',
      wentLess: 'De brief was te lang. Aan de balie vroegen mensen vooral waar de code stond.',
      again: 'adapted',
      hours: 120,
      euro: 6_400,
      voices: [
        {
          voice: 'officer',
          role: 'Gebiedsmanager Noord',
          body: 'Wij kenden na de telling elke straat beter. Het nazoeken van dubbele codes kostte te veel tijd.',
        },
      ],
      lessons: [{ body: 'Zet de code bovenaan de brief, groot en alleen.', tags: ['brief', 'stemmen', 'ouderen'] }],
    },
  },
  {
    slug: 'fietsen-stationsplein',
    instrument: 'ideas',
    words: {
      publishedDay: -40,
      wentWell: 'Reizigers deden mee vanaf het perron, in twee minuten.',
      wentLess: 'Bewoners rond het plein vonden hun bijdrage niet terug tussen die van fietsers.',
      again: 'adapted',
      hours: 30,
      euro: 2_300,
      lessons: [
        {
          body: 'Vraag bewoners en bezoekers apart: anders overstemt de grootste groep de rest.',
          tags: ['bezoekers', 'bewoners', 'verkeer'],
        },
      ],
    },
  },
  { slug: 'speelplek-leidsebuurt', instrument: 'value_scan' },
];

/** Lessons that came from elsewhere than an evaluation; with those above there are eight. */
export const otherLessons = [
  {
    body: 'Bel een initiatief binnen een week terug, ook als u nog niets weet.',
    tags: ['initiatief', 'begeleiding'],
    cameFrom: 'gathering',
    sourceText: 'Rolgesprek ambtenaren en initiatiefnemers',
  },
  {
    body: 'Eén vast gezicht in het stadhuis scheelt een initiatief vijf loketten.',
    tags: ['initiatief', 'begeleiding'],
    cameFrom: 'project',
    sourceText: 'Gesprekken met tien initiatiefnemers',
  },
  {
    body: 'Zeg vooraf welk deel van het budget al vastligt; achteraf voelt het als bedrog.',
    tags: ['budget', 'afspraak'],
    cameFrom: 'scheme',
    sourceText: 'Leefbaarheids- en initiatievenbudget',
  },
] as const;

/** What was learnt elsewhere. */
export const elsewhere = [
  {
    source: 'Pakhuis de Zwijger',
    title: 'Avond over buurtbudgetten in grote steden',
    day: -150,
    whoWent: 'Twee gebiedsmanagers en een raadslid',
    learnt:
      'Een budget per wijk werkt beter als bewoners ook helpen met uitvoeren. Anders blijft het een lijst met wensen.',
    usedWhere: 'In de regels voor het buurtbudget in Noord.',
    instrument: 'budget',
  },
  {
    source: 'Democratie in Actie',
    title: 'Leerkring loting en burgerpanels',
    day: -95,
    whoWent: 'Adviseur participatie',
    learnt: 'Bel wie de brief niet beantwoordt. Dat verdubbelt het aantal jongeren dat ja zegt.',
    usedWhere: 'In de handleiding voor een panel door loting.',
    instrument: 'panel',
  },
  {
    source: 'Proeftuin Digitale Democratie',
    title: 'Terugblik van vijf gemeenten op digitale hulpmiddelen',
    day: -30,
    whoWent: 'Procesregisseur en communicatieadviseur',
    learnt:
      'Een hulpmiddel dat los staat van het besluit, wordt een tweede keer niet gebruikt. Begin bij het antwoord dat mensen krijgen.',
    usedWhere: 'In het voorstel aan de raad.',
    instrument: '',
  },
] as const;
