import type { Level } from '../agreements/index.ts';

/** A step as a preset proposes it; days count from the start of the trajectory. */
export type PresetStep = {
  instrument: string;
  title: string;
  intro: string;
  opensAfterDays: number;
  closesAfterDays: number;
  moderation: 'before' | 'after';
  limitPerPerson: number | null;
};

/** A situation in which an officer starts; it sets defaults and never changes what the program does. */
export type Preset = {
  key: 'redesign' | 'policy' | 'together' | 'decide' | 'inform';
  level: Level;
  goal: string;
  impact: string;
  inputUse: string;
  phases: { name: string; fromDay: number; toDay: number }[];
  meeting: { title: string; afterDays: number; hour: number } | null;
  steps: PresetStep[];
  groups: { targetGroup: string; goal: string; instrument: string; how: string }[];
};

const standardGroups: Preset['groups'] = [
  {
    targetGroup: 'Bewoners van het gebied',
    goal: 'Iedereen weet ervan; ten minste 5 op de 100 doen mee',
    instrument: 'ideas',
    how: 'Brief aan huis en bericht op Stadmakers',
  },
  {
    targetGroup: 'Jongeren tot 18 jaar',
    goal: 'Ten minste 30 jongeren doen mee',
    instrument: 'ideas',
    how: 'Bezoek aan een school in de buurt',
  },
  {
    targetGroup: 'Mensen zonder computer',
    goal: 'Net zo goed kunnen meedoen',
    instrument: 'ideas',
    how: 'Papieren formulier in het wijkcentrum, bellen met de balie',
  },
];

const collect = (title: string, intro: string, closesAfterDays: number): PresetStep => ({
  instrument: 'ideas',
  title,
  intro,
  opensAfterDays: 7,
  closesAfterDays,
  moderation: 'after',
  limitPerPerson: null,
});

/** The five situations, from most to least common. */
export const presets: readonly Preset[] = [
  {
    key: 'redesign',
    level: 'meedenken',
    goal: 'Wij maken een ontwerp dat past bij de mensen die er wonen, werken en langskomen.',
    impact: 'De inrichting verandert. Tijdens het werk is de plek een tijd minder goed bereikbaar.',
    inputUse: '',
    phases: [
      { name: 'Voorbereiden', fromDay: 0, toDay: 6 },
      { name: 'Ideeën verzamelen', fromDay: 7, toDay: 34 },
      { name: 'Ontwerp maken', fromDay: 35, toDay: 62 },
    ],
    meeting: { title: 'Wandeling door het gebied', afterDays: 14, hour: 14 },
    steps: [collect('Wat mist u, en wat kan beter?', 'Deel uw idee voor deze plek. Een paar zinnen is genoeg.', 35)],
    groups: standardGroups,
  },
  {
    key: 'policy',
    level: 'meedenken',
    goal: 'Wij willen weten wat bewoners belangrijk vinden voordat het beleid wordt geschreven.',
    impact: 'Het beleid geldt straks voor de hele stad of voor een groot deel ervan.',
    inputUse: '',
    phases: [
      { name: 'Vragen scherp krijgen', fromDay: 0, toDay: 6 },
      { name: 'Inbreng verzamelen', fromDay: 7, toDay: 48 },
      { name: 'Beleid schrijven', fromDay: 49, toDay: 90 },
    ],
    meeting: { title: 'Stadsgesprek', afterDays: 28, hour: 19 },
    steps: [
      collect(
        'Wat vindt u belangrijk?',
        'Vertel wat u belangrijk vindt en waarom. U kunt ook andere bijdragen steunen.',
        49,
      ),
    ],
    groups: standardGroups,
  },
  {
    key: 'together',
    level: 'meedoen',
    goal: 'Bewoners en gemeente maken het plan samen, van eerste schets tot uitvoering.',
    impact: 'Wat wij samen bedenken, wordt uitgevoerd als het binnen de afspraken past.',
    inputUse: '',
    phases: [
      { name: 'Kennismaken', fromDay: 0, toDay: 6 },
      { name: 'Ideeën verzamelen', fromDay: 7, toDay: 27 },
      { name: 'Samen het plan maken', fromDay: 28, toDay: 76 },
    ],
    meeting: { title: 'Eerste avond van de werkgroep', afterDays: 28, hour: 19 },
    steps: [
      collect('Welke ideeën hebt u?', 'Deel uw idee. Daarna werken wij ze samen uit.', 28),
      { ...collect('Reageer op de schets', 'De werkgroep maakte een schets. Wat kan beter?', 70), opensAfterDays: 49 },
    ],
    groups: standardGroups,
  },
  {
    key: 'decide',
    level: 'meebeslissen',
    goal: 'Bewoners kiezen zelf wat er gebeurt, binnen vooraf afgesproken grenzen.',
    impact: 'De keuze van bewoners wordt uitgevoerd.',
    inputUse: '',
    phases: [
      { name: 'Plannen indienen', fromDay: 7, toDay: 27 },
      { name: 'Toetsen of het kan', fromDay: 28, toDay: 41 },
      { name: 'Kiezen', fromDay: 42, toDay: 62 },
    ],
    meeting: { title: 'Markt met alle plannen', afterDays: 42, hour: 16 },
    steps: [
      {
        ...collect('Dien een plan in', 'Beschrijf uw plan in gewone woorden. Wij rekenen met u mee.', 28),
        limitPerPerson: 3,
      },
    ],
    groups: standardGroups,
  },
  {
    key: 'inform',
    level: 'meeweten',
    goal: 'Bewoners weten op tijd wat er gaat gebeuren en waar zij met vragen terechtkunnen.',
    impact: 'Er komt werk aan de straat. U merkt er tijdelijk iets van.',
    inputUse: '',
    phases: [
      { name: 'Aankondiging', fromDay: 0, toDay: 27 },
      { name: 'Uitvoering', fromDay: 28, toDay: 83 },
    ],
    meeting: { title: 'Inloopavond met de uitvoerder', afterDays: 14, hour: 19 },
    steps: [
      {
        ...collect('Stel uw vraag', 'Wat wilt u weten over het werk? Iedereen ziet de vraag en het antwoord.', 83),
        opensAfterDays: 0,
      },
    ],
    groups: standardGroups,
  },
];
