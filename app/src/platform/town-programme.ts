/** A line of the programme as configured: what is aimed at, and how often a year where that was promised. */
export type ConfiguredLine = {
  key: string;
  /** The paragraph of the programme: "3.2.1". */
  code: string;
  name: string;
  goal: string;
  yearly?: { count: number; what: string };
  spearhead?: string;
  /** Kinds of activity that belong here unless somebody says otherwise. */
  takes?: readonly string[];
};

/** Figures that come from elsewhere and are read from a file. */
export type ConfiguredIndicator = {
  key: string;
  name: string;
  definition: string;
  source: string;
  unit: 'percent' | 'count' | 'score';
  better: 'up' | 'down';
  target?: number;
  pillar?: string;
};

/** The programme of a town, in its own language: where it starts from, officers change it on screen. */
export type ConfiguredProgramme = {
  pillars: readonly { key: string; name: string; goal: string; lines: readonly ConfiguredLine[] }[];
  spearheads: readonly { key: string; name: string; about: string }[];
  /** YYYY-MM-DD, both days included. */
  phases: readonly { name: string; about: string; startsOn: string; endsOn: string }[];
  indicators: readonly ConfiguredIndicator[];
  /** Targets of what the platform measures, by the key of the indicator; in its own unit. */
  targets: Readonly<Record<string, number>>;
  /** Under which terms the open data may be used. */
  licence: { name: string; href: string };
};
