import type { Election } from '../election.ts';
import { digestOf, type Result, type RuleSpec } from '../result.ts';
import { type Booth, boothOf, Undecided } from './naive.ts';
import { naiveBos } from './naive-bos.ts';
import { naiveGreedy } from './naive-greedy.ts';
import { naivePhragmen } from './naive-phragmen.ts';
import { naiveShares, pursesOf } from './naive-shares.ts';

/** What the second counter found. */
export type Verification = { readonly ok: boolean; readonly failures: readonly string[] };

/** What is needed of a result to count again: what the JSON of a count holds. */
export type Claim = Pick<Result, 'winners' | 'cost' | 'rule' | 'digest'> & Pick<Result, 'runs' | 'replaced'>;

/**
 * Counts again with a second counter that shares no code with the first, only slower. Of ever larger shares it counts the last
 * run and the one after it, which must cost too much; with `everyRun` also all before it.
 */
export function verify(election: Election, claim: Claim, { everyRun = false } = {}): Verification {
  const failures: string[] = [];
  try {
    const booth = boothOf(election, claim.rule.threshold, claim.rule.ties);
    const winners = recount(election, booth, claim, everyRun, failures);
    if (winners !== undefined) compare(booth, claim, winners, failures);
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    failures.push(error.message);
  }
  if (digestOf(claim.winners, claim.cost, election.scale, claim.rule) !== claim.digest)
    failures.push('The digest does not belong to these winners, this cost and this rule.');
  return { ok: failures.length === 0, failures };
}

function compare(booth: Booth, claim: Claim, winners: readonly number[], failures: string[]): void {
  const ids = winners.map((at) => booth.ids[at] as string);
  const missed = ids.filter((id) => !claim.winners.includes(id));
  const added = claim.winners.filter((id) => !ids.includes(id));
  if (missed.length > 0) failures.push(`These win and the result does not have them: ${missed.join(', ')}.`);
  if (added.length > 0) failures.push(`The result has these and they do not win: ${added.join(', ')}.`);
  if (missed.length + added.length === 0 && ids.join() !== claim.winners.join())
    failures.push(`The winners come in another order: ${ids.join(', ')}.`);
  const cost = winners.reduce((sum, at) => sum + (booth.costs[at] ?? 0n), 0n);
  if (cost !== claim.cost) failures.push('The winners cost something else than the result says.');
  if (cost > booth.budget) failures.push('The winners cost more than the budget.');
}

function recount(
  election: Election,
  booth: Booth,
  { rule, runs, replaced }: Claim,
  everyRun: boolean,
  failures: string[],
): number[] | undefined {
  switch (rule.name) {
    case 'greedy':
      return naiveGreedy(booth, rule);
    case 'phragmen':
      return naivePhragmen(election, booth, rule.whenUnaffordable);
    case 'bos':
      return rule.utility === 'own' ? unknown(failures) : naiveBos(election, booth, rule.utility);
    case 'equal-shares': {
      if (rule.utility === 'own') return unknown(failures);
      const plain = { key: 'score', skip: true } as const;
      const shares = raised(election, booth, rule, runs?.raised ?? 0, everyRun, failures);
      const completes = rule.completion === 'add1u' || rule.completion === 'utilitarian';
      const winners = completes ? [...shares, ...naiveGreedy(booth, plain, shares)] : shares;
      const other = rule.comparison === 'none' ? [] : naiveGreedy(booth, plain);
      const better = serves(election, other, winners, rule.comparison);
      if (rule.comparison !== 'none' && better !== replaced)
        failures.push(`Plain counting ${better ? 'serves' : 'does not serve'} more voters; the result says otherwise.`);
      return better ? other : winners;
    }
  }
}

function unknown(failures: string[]): undefined {
  failures.push('The result was counted with a utility of its own, which is not in the file.');
}

type SharesRule = Extract<RuleSpec, { name: 'equal-shares' }>;

/** Equal shares with so many increments, and whether that is the right number of them. */
function raised(
  election: Election,
  booth: Booth,
  rule: SharesRule,
  steps: number,
  everyRun: boolean,
  failures: string[],
): number[] {
  const [whole = '', behind = ''] = rule.increment.split('.');
  const increment = BigInt(whole + behind.padEnd(election.scale, '0'));
  const run = (step: number) =>
    naiveShares(
      election,
      booth,
      rule.utility as Exclude<SharesRule['utility'], 'own'>,
      pursesOf(election, rule.start, increment * BigInt(step)),
    );
  const cost = (winners: readonly number[]) => winners.reduce((sum, at) => sum + (booth.costs[at] ?? 0n), 0n);
  const open = (winners: readonly number[]) =>
    booth.ids
      .map((_, at) => at)
      .filter((at) => booth.allowed[at] && !winners.some((one) => one === at || booth.excludes(one, at)));
  const isDone = (winners: readonly number[]) =>
    open(winners).every((at) => rule.completion === 'add1e' && cost(winners) + (booth.costs[at] ?? 0n) > booth.budget);
  const last = run(steps);
  if (rule.completion === 'none' || rule.completion === 'utilitarian') {
    if (steps > 0) failures.push('The rule gives nobody more than the first share, and the result does.');
    return last;
  }
  if (!isDone(last) && cost(run(steps + 1)) <= booth.budget)
    failures.push('One increment more for everybody fits in the budget too, so that this is not the last run.');
  for (let step = 0; everyRun && step < steps; step += 1) {
    const before = run(step);
    if (cost(before) > booth.budget) failures.push(`The run with ${step} increments costs too much already.`);
    if (isDone(before)) failures.push(`After the run with ${step} increments nothing more can be added.`);
  }
  return last;
}

function serves(
  { ballots }: Election,
  some: readonly number[],
  others: readonly number[],
  by: SharesRule['comparison'],
): boolean {
  const sum = (worth: (one: number, other: number) => number) =>
    ballots.reduce((total, { projects, points, weight }) => {
      const count = (winners: readonly number[]) =>
        winners.filter((at) => projects.includes(at) && (points?.[projects.indexOf(at)] ?? 1) > 0).length;
      return total + weight * worth(count(some), count(others));
    }, 0);
  if (by === 'none') return false;
  if (by === 'satisfaction') return sum((one, other) => Math.sign(one - other)) > 0;
  return sum((one, other) => Number(one > 0) - Number(other > 0)) > 0;
}
