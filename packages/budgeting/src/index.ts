export { type BosOptions, bos } from './bos/bos.ts';
export {
  type BallotGroup,
  byCodePoint,
  type Election,
  hasPoints,
  type Project,
  type VoterRows,
  type VoteType,
  voteTypes,
} from './election.ts';
export { type EqualSharesOptions, equalShares } from './equal-shares/equal-shares.ts';
export type { Utility } from './equal-shares/shares-input.ts';
export { type Explanation, explain } from './explain/explain.ts';
export { explanationSentence, type Locale } from './explain/sentence.ts';
export type { SupportersMoney } from './explain/supporters-money.ts';
export { type Comparison, compare } from './fairness/compare.ts';
export { ejrPlus, type Violation } from './fairness/ejr-plus.ts';
export { type LabelShare, type Metrics, metrics } from './fairness/metrics.ts';
export { type Certificate, priceable } from './fairness/priceable.ts';
export { type GreedyOptions, greedy } from './greedy.ts';
export { type Ballot, type ElectionParts, makeElection } from './make-election.ts';
export { currencyUnit, formatMoney, type Money, readAmount } from './money.ts';
export { check } from './pabulib/check.ts';
export { formatPabulib, type Redaction } from './pabulib/format.ts';
export { textOf } from './pabulib/gunzip.ts';
export { type Issue, issueLine } from './pabulib/issue.ts';
export { type Parsed, type ParseOptions, parsePabulib } from './pabulib/parse.ts';
export { type PhragmenOptions, phragmen } from './phragmen.ts';
export { formatRational, type Rational } from './rational.ts';
export { digestOf, type Result, type Round, type RuleSpec, resultJson } from './result.ts';
export { type Scores, scoresOf } from './scores.ts';
export { type Tie, type TieEvent, TieRefused } from './ties.ts';
export { type Claim, type Verification, verify } from './verify/verify.ts';
