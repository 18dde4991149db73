import { bos } from '../bos/bos.ts';
import type { Election } from '../election.ts';
import { equalShares } from '../equal-shares/equal-shares.ts';
import { greedy } from '../greedy.ts';
import { atScale, readAmount } from '../money.ts';
import { phragmen } from '../phragmen.ts';
import type { Result } from '../result.ts';
import type { Tie } from '../ties.ts';
import type { Given, Options } from './command.ts';
import { readLot } from './lot-file.ts';
import { UsageError } from './usage.ts';

const utilities = ['cost', 'cardinality', 'points', 'points*cost'] as const;
const completions = ['none', 'add1', 'add1e', 'add1u', 'utilitarian'] as const;
const ways = ['min-cost', 'max-cost', 'max-votes', 'id', 'file-order', 'refuse'] as const;

/** How ties are settled. */
export const tieOptions: Options = {
  ties: { value: 'LIST', help: `how ties are settled, in order: ${ways.join(', ')}, lot` },
  lot: { value: 'FILE', help: 'the lot that was drawn: ids, one a line, the first wins' },
};

/** The rule and all that belongs to it. */
export const ruleOptions: Options = {
  rule: { value: 'RULE', help: 'greedy, equal-shares, phragmen or bos' },
  ...tieOptions,
  utility: { value: 'U', help: `what a winner is worth to a supporter: ${utilities.join(', ')}` },
  completion: { value: 'C', help: `what is done with money that is left: ${completions.join(', ')}` },
  start: { value: 'S', help: 'the first share of each voter: exact or integral' },
  increment: { value: 'AMOUNT', help: 'what add1 adds for each voter and run; without it 1' },
  comparison: { value: 'C', help: 'when plain counting takes over: none, satisfaction, exclusion' },
  threshold: { value: 'N', help: 'the votes or points that a project must have' },
  key: { value: 'K', help: 'greedy: by score or by score/cost' },
  'no-skip': { help: 'greedy: stop at the first project that does not fit' },
  skip: { help: 'phragmen: skip what does not fit, instead of stopping' },
};

/** Counts as the options say. */
export async function countBy(election: Election, options: Given): Promise<Result> {
  const ties = await tiesIn(options);
  const threshold = options.count('threshold') ?? 0;
  const utility = options.text('utility') === undefined ? {} : { utility: options.oneOf('utility', utilities) };
  if (options.text('rule') === undefined) throw new UsageError('--rule RULE is missing.');
  switch (options.oneOf('rule', ['greedy', 'equal-shares', 'phragmen', 'bos'])) {
    case 'greedy':
      return greedy(election, {
        key: options.oneOf('key', ['score', 'score/cost']),
        skip: !options.flag('no-skip'),
        threshold,
        ties,
      });
    case 'equal-shares':
      return equalShares(election, {
        ...utility,
        completion: options.oneOf('completion', completions),
        start: options.oneOf('start', ['exact', 'integral']),
        comparison: options.oneOf('comparison', ['none', 'satisfaction', 'exclusion']),
        ...incrementIn(election, options),
        threshold,
        ties,
      });
    case 'phragmen':
      return phragmen(election, { whenUnaffordable: options.flag('skip') ? 'skip' : 'stop', threshold, ties });
    case 'bos':
      return bos(election, { ...utility, threshold, ties });
  }
}

/** The list of tie-breaks, which nobody may leave out. */
export async function tiesIn(options: Given): Promise<Tie[]> {
  const words = options.needed('ties').split(',');
  const lot = words.includes('lot') ? await readLot(options.needed('lot')) : [];
  return words.map((word) => {
    if (word === 'lot') return { lot };
    const way = ways.find((known) => known === word);
    if (way === undefined) throw new UsageError(`--ties knows ${ways.join(', ')} and lot, not "${word}".`);
    return way;
  });
}

function incrementIn({ scale }: Election, options: Given): { increment?: bigint } {
  const written = options.text('increment');
  if (written === undefined) return {};
  const amount = readAmount(written);
  if (amount === undefined || amount.digits === 0n || amount.scale > scale)
    throw new UsageError(`--increment must be an amount above 0 with at most ${scale} decimals, not "${written}".`);
  return { increment: atScale(amount, scale) };
}
