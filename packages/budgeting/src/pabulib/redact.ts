import { byCodePoint, type Election, type VoterRows } from '../election.ts';
import type { Redaction } from './format.ts';

/** What is kept of a voter beside the ballot; the first are given up first. */
const attributes = ['neighborhood', 'district', 'voting_method', 'sex', 'age'] as const;

/**
 * Voters for publication: fresh ids, in an order that tells nothing, ages in bands, no other columns, and attributes only
 * where at least `k` voters share all of theirs. The ballots stay, because without them nobody can count again; who knows
 * somebody's whole ballot may find it, which no file of ballots can prevent.
 */
export function redactedRows(election: Election, { k }: Redaction): VoterRows {
  const { columns, rows } = election.voterRows ?? { columns: [], rows: ballotsAlone(election) };
  const kept = attributes.filter((name) => columns.includes(name));
  const cells = (row: readonly string[]) =>
    kept.map((name) => {
      const value = row[columns.indexOf(name)] ?? '';
      return name === 'age' ? ageBand(value) : value;
    });
  const shared = kAnonymous(rows.map(cells), k);
  const at = (name: string) => (columns.length > 0 ? columns.indexOf(name) : ['vote', 'points'].indexOf(name));
  const [voteAt, pointsAt] = [at('vote'), at('points')];
  const order = new Map(election.projects.map(({ id }, place) => [id, place]));
  const ballots = rows.map((row) =>
    inFileOrder(row[voteAt] ?? '', pointsAt < 0 ? undefined : row[pointsAt], order, election),
  );
  const withPoints = ballots.some(({ length }) => length > 1);
  const blank = (name: (typeof attributes)[number]) => (row: readonly string[]) => row[kept.indexOf(name)] === '';
  // The format knows voters without an age, and none without a way of voting: that column stays whole or goes.
  const named = attributes
    .toReversed()
    .filter((name) => kept.includes(name) && !shared.every(blank(name)))
    .filter((name) => name !== 'voting_method' || !shared.some(blank(name)));
  const lines = ballots.map((ballot, row) => [
    ...ballot,
    ...named.map((name) => shared[row]?.[kept.indexOf(name)] ?? ''),
  ]);
  lines.sort((a, b) => byCodePoint(a.join(';'), b.join(';')));
  return {
    columns: ['voter_id', 'vote', ...(withPoints ? ['points'] : []), ...named],
    rows: lines.map((line, place) => [String(place + 1), ...line]),
  };
}

/** The order in which somebody ticked tells something; only a ranking needs it. The format wants the most points first. */
function inFileOrder(
  vote: string,
  points: string | undefined,
  order: ReadonlyMap<string, number>,
  { voteType }: Election,
): string[] {
  const ids = vote === '' ? [] : vote.split(',');
  const given = points?.split(',') ?? [];
  const places = ids.map((_, at) => at);
  const most = (at: number) => Number(given[at] ?? 0);
  if (voteType !== 'ordinal')
    places.sort((a, b) => most(b) - most(a) || (order.get(ids[a] as string) ?? 0) - (order.get(ids[b] as string) ?? 0));
  const sorted = places.map((at) => ids[at]).join();
  return points === undefined ? [sorted] : [sorted, places.map((at) => given[at] ?? '').join()];
}

function ballotsAlone({ ballots, projects }: Election): string[][] {
  return ballots.flatMap(({ projects: chosen, points, weight }) =>
    Array.from({ length: weight }, () => [
      chosen.map((at) => projects[at]?.id as string).join(),
      ...(points ? [points.join()] : []),
    ]),
  );
}

/** Bands of twenty years; what is a band already stays, anything else goes. */
function ageBand(age: string): string {
  if (/^\d{1,3}-\d{1,3}$/.test(age)) return age;
  if (!/^\d{1,3}$/.test(age)) return '';
  if (Number(age) < 20) return '0-19';
  const from = Math.min(Math.floor(Number(age) / 20) * 20, 80);
  return from === 80 ? '80-119' : `${from}-${from + 19}`;
}

/** Blanks attributes, one after the other, of rows that share theirs with fewer than `k`. */
function kAnonymous(rows: readonly string[][], k: number): string[][] {
  const kept = rows.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    for (const rare of classes(kept).filter(({ length }) => length < k))
      for (const row of rare) (kept[row] as string[])[column] = '';
  }
  // Those without any attribute may be few themselves: then the next smallest group joins them.
  for (;;) {
    const all = classes(kept).sort((a, b) => a.length - b.length);
    const rare = all.find(({ length }) => length < k);
    if (rare === undefined || all.length === 1) return kept;
    const joined = all.find((one) => one !== rare && kept[one[0] as number]?.some((cell) => cell !== '')) ?? rare;
    for (const row of [...rare, ...joined]) kept[row] = new Array<string>(width).fill('');
  }
}

function classes(rows: readonly string[][]): number[][] {
  const found = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const key = row.join(';');
    const own = found.get(key);
    if (own) own.push(at);
    else found.set(key, [at]);
  }
  return [...found.values()];
}
