export { analyse } from './analyse.ts';
export { type Comparison, compare } from './compare.ts';
export { type Explanation, explain, type Locale } from './explain/explain.ts';
export { agreement } from './groups/agreement.ts';
export { compareIds, type Id } from './id.ts';
export type { Memory } from './memory.ts';
export { type NextOptions, nextStatements, type Suggestion } from './next.ts';
export { exportOpen, type OpenFiles } from './open/export-open.ts';
export { type ResultTable, toTable } from './open/to-table.ts';
export { createOpinionMap, type OpinionMap } from './opinion-map.ts';
export { type Engine, engines, type Options, usualOptions } from './options.ts';
export { exportPolisCsv } from './polis-files/export.ts';
export { type Imported, importPolisCsv, type PolisFiles } from './polis-files/import.ts';
export { type Issue, issueLine } from './polis-files/issue.ts';
export { version } from './provenance.ts';
export { type Moment, replay } from './replay.ts';
export type {
  GroupResult,
  Interval,
  ParticipantResult,
  Provenance,
  Quality,
  Reason,
  Representative,
  Result,
  StatementResult,
  Tally,
} from './result.ts';
export type { Candidate } from './robust/choose-groups.ts';
export { type Verification, verify } from './verify.ts';
export type { Answer, Moderation, Statement, Vote } from './vote.ts';
export { emptyTable, type VoteTable, withVotes } from './vote-table.ts';
