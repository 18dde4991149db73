import type { Id } from '../id.ts';
import type { Statement, Vote } from '../vote.ts';
import type { Issue } from './issue.ts';
import { readStatements } from './read-statements.ts';
import { readParticipantsVotes, readVotes } from './read-votes.ts';

/** The texts of the files that Polis exports; each may be missing. */
export type PolisFiles = {
  readonly 'votes.csv'?: string | undefined;
  readonly 'participants-votes.csv'?: string | undefined;
  readonly 'comments.csv'?: string | undefined;
};

/** What the files say. */
export type Imported = {
  readonly votes: readonly Vote[];
  readonly statements: readonly Statement[];
  /** The groups in which Polis showed people. */
  readonly groups: ReadonlyMap<Id, Id>;
  /** What could not be read; the rest could. */
  readonly issues: readonly Issue[];
};

/**
 * Reads an export of Polis: the log of votes, or else the last votes of each participant. With `metaApart` what is marked
 * `is-meta` makes no groups, as in Polis' server; without it is an opinion like others, as in red-dwarf.
 */
export function importPolisCsv(files: PolisFiles, { metaApart = false }: { metaApart?: boolean } = {}): Imported {
  const log = files['votes.csv'] === undefined ? undefined : readVotes(files['votes.csv']);
  const last =
    files['participants-votes.csv'] === undefined ? undefined : readParticipantsVotes(files['participants-votes.csv']);
  const { statements, issues } =
    files['comments.csv'] === undefined
      ? { statements: [], issues: [] }
      : readStatements(files['comments.csv'], metaApart);
  return {
    votes: log?.votes ?? last?.votes ?? [],
    statements,
    groups: last?.groups ?? new Map(),
    issues: [...(log?.issues ?? []), ...(last?.issues ?? []), ...issues],
  };
}
