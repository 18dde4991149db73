/** A session of the council of Molenwijk, in days before (−) or after today; what was done where it is over. */
type DemoSession = {
  title: string;
  day: number;
  place: string;
  agenda: string;
  openToAll: boolean;
  done?: { report: string; attended: number };
};

export const sessions: readonly DemoSession[] = [
  {
    title: 'Eerste avond: kennismaken',
    day: -120,
    place: 'Buurthuis De Wiek',
    agenda: '- Kennismaken\n- Hoe werkt een wijkraad?\n- Wat valt op in de wijk?',
    openToAll: false,
    done: {
      report:
        'Iedereen vertelde over een plek in de wijk die goed is, en over een plek die beter kan. Drie onderwerpen kwamen het vaakst terug: hitte, de fietspaden en het winkelcentrum.\n\nWij beginnen met hitte. Wij willen weten welke straten in de zomer het warmst zijn.',
      attended: 12,
    },
  },
  {
    title: 'Tweede avond: hitte in de wijk',
    day: -40,
    place: 'Buurthuis De Wiek',
    agenda: '- Waar is het ’s zomers heet?\n- Wat kan schaduw doen?\n- Vragen aan de deskundigen',
    openToAll: true,
    done: {
      report:
        'Wij hoorden twee deskundigen. Op de hittekaart zagen wij dat het plein bij de winkels de warmste plek is. Bomen helpen het meest, maar onder het plein liggen kabels.\n\nDe gemeente zoekt uit waar wel bomen kunnen. Dat antwoord bespreken wij de volgende keer.',
      attended: 10,
    },
  },
  {
    title: 'Derde avond: een koel plein',
    day: 18,
    place: 'School De Springplank',
    agenda: '- Wat vond de gemeente uit over de kabels?\n- Drie schetsen van het plein\n- Waarover geven wij advies?',
    openToAll: true,
  },
];

/** The title and lines of a PDF, and a report elsewhere; both of the second session. */
export const documents = {
  pdf: {
    title: 'Hittekaart van Molenwijk',
    about: 'Waar het op een zomerdag het warmst is, straat voor straat.',
    lines: [
      'Hittekaart van Molenwijk',
      'Verzonnen, voor de demonstratie.',
      '',
      'Plein bij de winkels: 41 graden',
      'Park: 29 graden',
      'Woonstraten met bomen: 32 graden',
      'Woonstraten zonder bomen: 37 graden',
    ],
  },
  link: {
    title: 'Bomen en kabels',
    about: 'Een onderzoek naar bomen op plekken met kabels in de grond.',
    link: 'https://onderzoek.example/bomen-en-kabels',
  },
};

export const experts = [
  {
    name: 'Ilse van den Berg',
    role: 'onderzoeker, Hogeschool Voorbeeld',
    viewpoint: 'Onderzoek naar hitte in steden',
    proposedBy: 'officer',
  },
  {
    name: 'Youssef Amrani',
    role: 'voorzitter, Winkeliers Molenwijk',
    viewpoint: 'De ondernemers aan het plein',
    proposedBy: 'panel',
  },
] as const;
