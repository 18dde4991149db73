import type { Reason } from '../result.ts';

/** A part of the people of a group, in tenths from 0 to 10, that says so. */
export type InGroup = { readonly group: string; readonly tenths: number };

export type Direction = 'agree' | 'disagree';

/** The sentences of one language. They say how many of ten people, and no percentages. */
export type Phrases = {
  counted(people: number, votes: number, statements: number): string;
  /** The groups that there are, with their sizes, those of fewer than `least` people without. */
  groups(groups: readonly { label: string; size: number }[], least: number): string;
  /** Why there are no groups. */
  none(reason: Exclude<Reason, 'groups'>): string;
  /** What at least this many of ten say in every group; with no groups, of all. */
  shared(statement: string, direction: Direction, tenths: number, groups: number): string;
  divided(statement: string, shares: readonly InGroup[]): string;
  typical(group: string, statement: string, direction: Direction, tenths: number): string;
  unsure(group: string): string;
  fewVotes(statements: number, least: number): string;
  hidden(least: number): string;
  statement(id: string): string;
};
