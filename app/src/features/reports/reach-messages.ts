import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts about who was reached. */
export const reachMessages = defineMessages(
  {
    title: 'Wie deden mee, en wie niet',
    byArea: 'Waar deelnemers wonen',
    area: 'Gebied',
    people: 'Deelnemers',
    share: 'Deel',
    others: 'Andere samen',
    notTold: 'Niet verteld',
    beside: 'Waar deelnemers wonen, naast waar de stad woont',
    wijk: 'Wijk',
    ofParticipants: 'Van de deelnemers',
    ofTown: 'Van de stad',
    bars: 'Dik: deelnemers. Dun: stad',
    whichFew: (count: number) => (count === 1 ? 'Welke wijk is dat?' : `Welke ${count} wijken zijn dat?`),
    livesThere: (name: string, town: number) => `${name}: hier woont ${town} % van de stad`,
    furthest: (name: string, participants: number, town: number) =>
      `Uit ${name} kwam ${participants} % van de deelnemers; daar woont ${town} % van de stad.`,
    hardly: (count: number, all: number, town: number) =>
      count === all
        ? 'Uit geen enkele wijk deden genoeg mensen mee om het te tellen zonder dat iemand te herkennen is.'
        : count === 1
          ? `Uit 1 wijk deden te weinig mensen mee om te noemen; daar woont ${town} % van de stad.`
          : `Uit ${count} van de ${all} wijken deden te weinig mensen mee om te noemen; daar woont samen ${town} % van de stad.`,
    areaNotTold: (number: number, count: string) =>
      number === 1
        ? 'Eén deelnemer vertelde niet waar die woont, en telt hier niet mee.'
        : `${count} deelnemers vertelden niet waar zij wonen. Zij tellen in deze percentages niet mee.`,
    source: 'Bron van de inwoners:',
    byAge: 'Hoe oud deelnemers zijn',
    age: 'Leeftijd',
    ages: {
      '0-17': 'Jonger dan 18',
      '18-29': '18 tot en met 29',
      '30-44': '30 tot en met 44',
      '45-64': '45 tot en met 64',
      '65+': '65 of ouder',
    },
    youth: (number: number, count: string) =>
      number === 1
        ? 'Eén kind of jongere deed mee.'
        : `${count} kinderen en jongeren deden mee, alleen of met hun klas.`,
    youthUntold:
      'Hoeveel kinderen en jongeren meededen, vertellen wij niet: het waren er te weinig, of niemand vertelde het.',
    noAgesOfTown: 'Hoe oud de inwoners van de stad zijn, weten wij hier niet. Vergelijken kan dus niet.',
    privacy: 'Groepen van minder dan vijf mensen tellen wij samen, zodat niemand te herkennen is.',
  },
  {
    title: 'Who took part, and who did not',
    byArea: 'Where participants live',
    area: 'Area',
    people: 'Participants',
    share: 'Share',
    others: 'Others together',
    notTold: 'Not told',
    beside: 'Where participants live, beside where the town lives',
    wijk: 'District',
    ofParticipants: 'Of participants',
    ofTown: 'Of the town',
    bars: 'Thick: participants. Thin: town',
    whichFew: (count) => (count === 1 ? 'Which district is that?' : `Which ${count} districts are those?`),
    livesThere: (name, town) => `${name}: ${town} % of the town lives here`,
    furthest: (name, participants, town) =>
      `${participants} % of the participants came from ${name}; ${town} % of the town lives there.`,
    hardly: (count, all, town) =>
      count === all
        ? 'From no district did enough people take part to count them without anybody being recognised.'
        : count === 1
          ? `From 1 district too few people took part to name; ${town} % of the town lives there.`
          : `From ${count} of the ${all} districts too few people took part to name; together ${town} % of the town lives there.`,
    areaNotTold: (number, count) =>
      number === 1
        ? 'One participant did not tell where they live, and does not count here.'
        : `${count} participants did not tell where they live. They do not count in these percentages.`,
    source: 'Source of the inhabitants:',
    byAge: 'How old participants are',
    age: 'Age',
    ages: {
      '0-17': 'Younger than 18',
      '18-29': '18 up to 29',
      '30-44': '30 up to 44',
      '45-64': '45 up to 64',
      '65+': '65 or older',
    },
    youth: (number: number, count: string) =>
      number === 1
        ? 'One child or young person took part.'
        : `${count} children and young people took part, alone or with their class.`,
    youthUntold: 'How many children and young people took part we do not tell: they were too few, or nobody told.',
    noAgesOfTown: 'How old the inhabitants of the town are is not known here, so the two cannot be compared.',
    privacy: 'We count groups of fewer than five people together, so that nobody can be recognised.',
  },
);
