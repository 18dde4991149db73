import { type Election, hasPoints } from '../election.ts';
import { formatMoney } from '../money.ts';
import type { Result, RuleSpec } from '../result.ts';
import { scoresOf } from '../scores.ts';
import { metaFields, projectFields } from './fields.ts';
import { redactedRows } from './redact.ts';
import { formatCell } from './rows.ts';

/** How to leave out what singles people out: attributes shared by fewer than `k` voters are dropped. */
export type Redaction = { readonly k: number };

/** Writes an election in the .pb format; with a result also who won and by which rule. */
export function formatPabulib(election: Election, result?: Result, redaction?: Redaction): string {
  const voters = redaction ? redactedRows(election, redaction) : (election.voterRows ?? numbered(election));
  return [
    ['META'],
    ['key', 'value'],
    ...metaRows(election, result),
    ['PROJECTS'],
    ...projectRows(election, result),
    ['VOTES'],
    voters.columns,
    ...voters.rows,
    [''],
  ]
    .map((cells) => cells.map(formatCell).join(';'))
    .join('\n');
}

function metaRows({ meta, projects, voters, budget, scale, voteType }: Election, result?: Result): string[][] {
  const own: Record<string, string> = {
    num_projects: String(projects.length),
    num_votes: String(voters),
    budget: formatMoney(budget, scale),
    vote_type: voteType,
    rule: result ? ruleName(result.rule) : (meta.get('rule') ?? 'unknown'),
  };
  if (result) {
    const remarks = meta.get('comment') ?? '';
    const next = (remarks.match(/#\d+: /g) ?? []).length + 1;
    own.comment = `${remarks ? `${remarks} ` : ''}#${next}: Counted by ${JSON.stringify(result.rule)}.`;
    if (result.rule.threshold > 0) own.min_project_score_threshold = String(result.rule.threshold);
  }
  const all = new Map([...meta, ...Object.entries(own)]);
  const names = [...metaFields.filter((name) => all.has(name)), ...[...all.keys()].filter((name) => !isKnown(name))];
  return names.map((name) => [name, all.get(name) as string]);
}

function isKnown(name: string): boolean {
  return metaFields.some((known) => known === name);
}

/** The field's name of a rule; what it has no name for is `unknown`, with the rule in the comment. */
function ruleName(rule: RuleSpec): string {
  if (rule.name === 'greedy' && rule.key === 'score')
    return rule.skip ? (rule.threshold > 0 ? 'greedy-threshold' : 'greedy') : 'greedy-no-skip';
  if (rule.name !== 'equal-shares' || rule.comparison === 'exclusion' || rule.threshold > 0) return 'unknown';
  const comparison = rule.comparison === 'satisfaction' ? '-comparison' : '';
  if (rule.completion === 'none') return `equalshares${comparison}`;
  return rule.completion === 'add1' ? `equalshares/add1${comparison}` : 'unknown';
}

function projectRows(election: Election, result?: Result): string[][] {
  const { projects, scale, voteType } = election;
  const { votes, score } = scoresOf(election);
  const winners = result && new Set(result.winners);
  const rows = projects.map(({ id, cost, name, categories, area, fields }, at) => ({
    votes: String(votes[at]),
    ...(hasPoints(voteType) ? { score: String(score[at]) } : {}),
    ...(name ? { name } : {}),
    ...(categories ? { category: categories.join(',') } : {}),
    ...(area && !fields.neighborhood && !fields.district && !fields.subunit ? { district: area } : {}),
    ...fields,
    project_id: id,
    cost: formatMoney(cost, scale),
    ...(winners ? { selected: winners.has(id) ? '1' : '0' } : {}),
  }));
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [
    ...projectFields.filter((name) => used.has(name)),
    ...[...used].filter((name) => !projectFields.some((known) => known === name)),
  ];
  return [columns, ...rows.map((row: Record<string, string>) => columns.map((name) => row[name] ?? ''))];
}

/** Ballots of which nothing is known but what is on them. */
function numbered({ ballots, projects, voteType }: Election) {
  let voter = 0;
  const withPoints = hasPoints(voteType);
  const rows = ballots.flatMap(({ projects: chosen, points, weight }) =>
    Array.from({ length: weight }, () => {
      voter += 1;
      const places = [...chosen.keys()];
      // The format wants the most points first.
      if (voteType !== 'ordinal' && points) places.sort((a, b) => (points[b] as number) - (points[a] as number));
      const vote = places.map((place) => projects[chosen[place] as number]?.id as string).join();
      return [String(voter), vote, ...(withPoints ? [places.map((place) => points?.[place] ?? '').join()] : [])];
    }),
  );
  return { columns: ['voter_id', 'vote', ...(withPoints ? ['points'] : [])], rows };
}
