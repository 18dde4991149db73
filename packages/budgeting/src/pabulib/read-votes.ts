import { type Election, hasPoints, type Project, type VoteType } from '../election.ts';
import { MergedBallots } from '../make-election.ts';
import { type Issues, Unreadable } from './issue.ts';
import { KnownBallots, KnownVoters } from './known-ballots.ts';
import { headerOf } from './read-meta.ts';
import { checkWidth } from './read-projects.ts';
import type { Row, Rows } from './rows.ts';
import { type BallotLimits, limitsIn, withinLimits } from './vote-limits.ts';

type Known = {
  meta: ReadonlyMap<string, string>;
  voteType: VoteType;
  projects: readonly Project[];
  scale: number;
};

/** Reads the votes to the end of the file. Equal cells are read once: of a million ballots few differ. */
export function readVotes(
  rows: Rows,
  issues: Issues,
  known: Known,
  keepRows: boolean,
): Pick<Election, 'ballots' | 'voters' | 'voterRows'> {
  const columns = headerOf(rows, issues, 'voter_id');
  const voteColumn = columns.indexOf('vote');
  const pointsColumn = hasPoints(known.voteType) ? columns.indexOf('points') : -1;
  if (voteColumn < 0) {
    issues.error('missing votes field', 'The votes have no column vote.');
    throw new Unreadable();
  }
  if (pointsColumn < 0 && (known.voteType === 'cumulative' || known.voteType === 'scoring'))
    issues.error('missing points for vote_type', `The votes are ${known.voteType} and have no column points.`);
  const reader = new BallotReader(rows, issues, known, { count: columns.length, voteColumn, pointsColumn });
  const voters = new KnownVoters();
  const kept: (readonly string[])[] = [];
  for (;;) {
    // Who keeps rows needs their cells anyway.
    if (!keepRows && rows.skip((from, until) => reader.repeats(from, until, voters))) continue;
    const row = rows.next();
    if (row === undefined) break;
    if (row.cells.length !== columns.length) checkWidth(rows, row, columns, issues);
    const id = row.cells[0] as string;
    if (voters.meet(id, 0, id.length))
      issues.error('duplicated voter', `There are two ballots of voter ${id}.`, rows.placeOf(row, 0));
    reader.read(row);
    if (keepRows) kept.push(columns.map((_, at) => row.cells[at] ?? ''));
  }
  return {
    ballots: reader.merged.groups(),
    voters: reader.count,
    ...(keepRows ? { voterRows: { columns, rows: kept } } : {}),
  };
}

type Columns = { count: number; voteColumn: number; pointsColumn: number };

class BallotReader {
  readonly merged: MergedBallots;
  count = 0;
  readonly #rows: Rows;
  readonly #issues: Issues;
  readonly #known: Known;
  readonly #columns: Columns;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #limits: BallotLimits;
  readonly #sound: KnownBallots;

  constructor(rows: Rows, issues: Issues, known: Known, columns: Columns) {
    this.#rows = rows;
    this.#issues = issues;
    this.#known = known;
    this.#columns = columns;
    this.#positions = new Map(known.projects.map(({ id }, at) => [id, at]));
    this.#limits = limitsIn(known.meta);
    this.merged = new MergedBallots(known.voteType);
    this.#sound = new KnownBallots(rows.text, columns.count, columns.voteColumn, columns.pointsColumn);
  }

  /** Counts a line that repeats a sound ballot, of a voter who is new; says whether it did. */
  repeats(from: number, until: number, voters: KnownVoters): boolean {
    const group = this.#sound.find(from, until);
    if (group < 0 || voters.meet(this.#rows.text, from, this.#rows.text.indexOf(';', from))) return false;
    this.count += 1;
    this.merged.again(group);
    return true;
  }

  read(row: Row): void {
    this.count += 1;
    const { voteColumn, pointsColumn } = this.#columns;
    const vote = row.cells[voteColumn] ?? '';
    const points = pointsColumn < 0 ? undefined : (row.cells[pointsColumn] ?? '');
    const seen = this.#sound.find(row.from, row.until);
    if (seen >= 0) {
      this.merged.again(seen);
      return;
    }
    const chosen = this.#chosen(row, vote);
    const given = points === undefined ? undefined : this.#points(row, points, chosen.written);
    const kept = given && chosen.at.map((at) => given.values[at] ?? 0);
    const group = this.merged.add(chosen.positions, kept);
    const fits = withinLimits(this.#limits, this.#known, chosen.positions, kept);
    for (const { name, level, text } of fits)
      this.#issues[level](name, `Voter ${row.cells[0]}: ${text}`, this.#rows.placeOf(row, voteColumn));
    // A ballot with an issue is read again each time, so that every voter with it is named.
    if (seen === -1 && chosen.sound && (given?.sound ?? true) && fits.length === 0) this.#sound.remember(group);
  }

  #chosen(row: Row, vote: string) {
    const ids = vote === '' ? [] : vote.split(',');
    const positions: number[] = [];
    const at: number[] = [];
    let sound = true;
    for (const [place, written] of ids.entries()) {
      const id = written.trim();
      if (id !== written) sound = this.#wrong(row, 'list with blanks', `Blanks beside ${id}.`);
      const position = this.#positions.get(id);
      if (position === undefined) sound = this.#wrong(row, 'unknown project in a vote', `There is no project ${id}.`);
      else if (positions.includes(position))
        sound = this.#wrong(row, 'vote with duplicated projects', `Project ${id} stands there twice.`);
      else {
        positions.push(position);
        at.push(place);
      }
    }
    return { positions, at, sound, written: ids.length };
  }

  #points(row: Row, points: string, expected: number) {
    const parts = points === '' ? [] : points.split(',');
    let sound = true;
    const column = this.#columns.pointsColumn;
    if (parts.length !== expected)
      sound = this.#wrong(
        row,
        'vote/points length mismatch',
        `${parts.length} points for ${expected} projects.`,
        column,
      );
    const values = parts.map((part) => {
      if (/^-?\d{1,9}$/.test(part.trim())) return Number(part);
      sound = this.#wrong(row, 'invalid points value', `"${part}" is no whole number of points.`, column);
      return 0;
    });
    if (this.#known.voteType === 'cumulative' && values.some((value) => value < 0))
      sound = this.#wrong(row, 'negative cumulative points', 'Points may not be below 0.', column);
    return { values, sound };
  }

  #wrong(row: Row, name: string, text: string, column = this.#columns.voteColumn): false {
    this.#issues.error(name, `Voter ${row.cells[0]}: ${text}`, this.#rows.placeOf(row, column));
    return false;
  }
}
