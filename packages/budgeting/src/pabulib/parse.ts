import { type Election, type Project, type VoteType, voteTypes } from '../election.ts';
import { type Amount, atScale, readAmount } from '../money.ts';
import { type Issue, Issues, Unreadable } from './issue.ts';
import { readMeta } from './read-meta.ts';
import { readProjects } from './read-projects.ts';
import { readVotes } from './read-votes.ts';
import { Rows } from './rows.ts';

/** How to read. */
export type ParseOptions = {
  /** Refuse a file with any error; without it read what can be read and say what was wrong. */
  strict?: boolean;
  /** Keep the rows of voters, to write them back or to check them; takes memory. */
  voterRows?: boolean;
};

/** What came of reading; a file of which nothing can be counted has no election. */
export type Parsed =
  | { readonly ok: true; readonly election: Election; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a file in the .pb format of Pabulib. Never throws on bad input: issues say line and column. */
export function parsePabulib(text: string, { strict = false, voterRows = false }: ParseOptions = {}): Parsed {
  const issues = new Issues();
  try {
    const election = electionFrom(new Rows(text, issues), issues, voterRows);
    const list = issues.list();
    return strict && issues.wrong ? { ok: false, issues: list } : { ok: true, election, issues: list };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, issues: issues.list() };
    throw error;
  }
}

function electionFrom(rows: Rows, issues: Issues, voterRows: boolean): Election {
  const meta = readMeta(rows, issues);
  const budget = budgetIn(meta, issues);
  const voteType = voteTypeIn(meta, issues);
  const raw = readProjects(rows, issues);
  const scale = Math.max(budget.scale, ...raw.map(({ cost }) => cost.scale));
  const projects: Project[] = raw.map(({ cost, ...project }) => ({ ...project, cost: atScale(cost, scale) }));
  const votes = readVotes(rows, issues, { meta, voteType, projects, scale }, voterRows);
  return { meta, budget: atScale(budget, scale), scale, voteType, projects, ...votes };
}

function budgetIn(meta: Map<string, string>, issues: Issues): Amount {
  const written = meta.get('budget');
  const amount = readAmount((written ?? '').replace(',', '.'));
  if (written?.includes(',')) issues.error('comma in float!', `in budget: ${written}`);
  if (amount !== undefined && amount.digits > 0n) return amount;
  issues.error('invalid meta field value', `The budget is no amount above 0: ${written ?? 'it is missing'}.`);
  throw new Unreadable();
}

function voteTypeIn(meta: Map<string, string>, issues: Issues): VoteType {
  const written = meta.get('vote_type');
  const type = voteTypes.find((known) => known === written);
  if (type !== undefined) return type;
  issues.error(
    'invalid meta field value',
    `The vote_type is ${written ?? 'missing'}; it must be one of ${voteTypes.join(', ')}.`,
  );
  throw new Unreadable();
}
