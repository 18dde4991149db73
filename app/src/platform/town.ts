import type { Assurance } from './actor.ts';
import type { ConfiguredProgramme } from './town-programme.ts';
import type { ConfiguredScheme } from './town-scheme.ts';

/** A text in Dutch (the source language) and English. */
export type Translated = { nl: string; en: string };

export type AreaKind = 'gemeente' | 'gebied' | 'wijk' | 'buurt';
/** An area as configured; `tile` is its column and row in the schematic map. */
export type ConfiguredArea = {
  code: string;
  name: string;
  kind: AreaKind;
  parent: string | null;
  /** Name short enough for a map tile. */
  short?: string;
  tile?: { column: number; row: number };
};
export type ConfiguredTheme = {
  slug: string;
  name: Translated;
  pattern: 'leaves' | 'waves' | 'bricks' | 'wheels' | 'rays' | 'circles' | 'steps';
};

/** A question of the arrangement between a residents' initiative and the town; without options it is answered in words. */
export type ConfiguredQuestion = {
  key: string;
  question: Translated;
  help: Translated;
  options: readonly { key: string; text: Translated }[];
};

/** What an officer of the pool may know, and the themes of initiatives that need it. */
export type ConfiguredExpertise = { slug: string; name: Translated; themes: readonly string[] };

/** The pool of officers who accompany initiatives. */
export type CompanionPool = {
  /** The one address of the town hall for initiatives; never that of an officer. */
  email: string;
  expertise: readonly ConfiguredExpertise[];
  /** Hours a month that one initiative takes of its companion. */
  hoursEach: number;
  /** Whether an initiative that did not ask gets a companion proposed once it is published. */
  offerAtPublication: boolean;
};

/** When residents call a city conversation. */
export type ConversationRules = {
  /** How many supporters call one, by the kind of area that it is about. */
  supporters: Record<AreaKind, number>;
  /** Days in which they are gathered, and days within which the town then plans the conversation. */
  supportDays: number;
  planDays: number;
  /** How sure the town is of who a supporter is. */
  assurance: Exclude<Assurance, 'anonymous'>;
};

/** What makes one municipality differ from the next: names, areas, themes and look. No behaviour. */
export type Town = {
  name: string;
  /** Demonstration content is marked as such below the name. */
  tagline: Translated;
  look: 'haarlem' | 'neutral';
  contactEmail: string;
  /** Where map pictures come from, for who moves through a map; without it there are only the town's own outlines. */
  mapTiles?: { url: string; attribution: string };
  areas: readonly ConfiguredArea[];
  themes: readonly ConfiguredTheme[];
  /** What a residents' initiative and the town agree on, on one page. */
  arrangement: readonly ConfiguredQuestion[];
  /** Days within which an answer to a contribution is due, unless the agreement says otherwise. */
  answerTermDays: number;
  /** Schemes that are there from the start; officers change their rules on screen. */
  schemes: readonly ConfiguredScheme[];
  companions: CompanionPool;
  conversations: ConversationRules;
  programme: ConfiguredProgramme;
};
