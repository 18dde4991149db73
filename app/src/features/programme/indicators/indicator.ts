import type { Db, Tx } from '../../../platform/db/db.ts';

/** In what it is told: percent, whole days, a number of things, euros, or a mark from 1 to 5. */
export type Unit = 'percent' | 'days' | 'count' | 'euro' | 'score';

/** A figure of a year, or of a quarter of it; `part` is what it is a part of, empty for the whole. */
export type Figure = {
  year: number;
  quarter: number | null;
  part: string;
  /** Null where nothing happened that could be measured. */
  value: number | null;
  /** Of how many it is a share or a middle. */
  base: number | null;
};

/** From the start of a year until now. */
export type Span = { fromYear: number; now: Date };

/** Something that the platform measures itself. Its texts stand in `indicator-messages.ts`, by its key. */
export type LiveIndicator = {
  key: string;
  unit: Unit;
  better: 'up' | 'down';
  /** The key of the line or pillar of the configuration beside which it is shown. */
  pillar: 'samen-stadmaken' | 'stadmakers' | 'fundament';
  /** Of what it has parts, if it has. */
  parts?: 'area' | 'age';
  /** Figures about people are held back where few stand behind them, and come from one count (people/). */
  people?: true;
  /** Absent for figures about people. */
  measure?: (db: Db | Tx, span: Span) => Promise<Figure[]>;
};
