import { agreement } from '../src/groups/agreement.ts';
import { analyse, type Engine, emptyTable, type Imported, withVotes } from '../src/index.ts';
import { randomFrom, shuffled } from '../src/random.ts';
import { heldOutGain, holdOut } from '../src/robust/hold-out.ts';
import type { Vote } from '../src/vote.ts';
import type { VoteRows } from '../src/vote-table.ts';
import { votesOf } from './votes-of.ts';

/** How good the groups of an engine are. */
export type Figures = {
  /** What they gain in predicting a hidden fifth of the votes, in nats for each vote over no groups. */
  readonly gain: number;
  /** How alike the groups are that two parts of 80 % of the votes give (adjusted Rand). */
  readonly stability: number;
  /** How alike they are when everybody gets another number, and so another place in the order. */
  readonly order: number;
};

const repeats = 16;

/** Measures an engine on a dialogue. */
export function qualityOf({ votes, statements }: Pick<Imported, 'votes' | 'statements'>, engine: Engine): Figures {
  const table = withVotes(emptyTable, votes);
  const rows = Int32Array.from(table.participants.keys());
  const random = randomFrom(7, 'quality');
  const groupsOf = (some: readonly Vote[]) => {
    const { participants } = analyse(some, { engine, statements, samples: 0 });
    const groups = new Map(participants.map(({ id, group }) => [id, group ?? -1]));
    return { groups, most: 1 + Math.max(0, ...groups.values()) };
  };
  const gains: number[] = [];
  const parts: Int32Array[] = [];
  const orders: number[] = [];
  const whole = inOrder(table, groupsOf(votes).groups);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const split = holdOut(table, rows, new Uint8Array(table.statements.length).fill(1), 0.2, random);
    const { groups, most } = groupsOf([...votesOf(split.shown)]);
    const labels = inOrder(table, groups);
    gains.push(heldOutGain(split, labels, most));
    parts.push(labels);
    const names = shuffled(table.participants.length, random);
    const places = new Map(table.participants.map((id, row) => [id, names[row] as number]));
    const renamed = groupsOf(votes.map((vote) => ({ ...vote, participant: places.get(vote.participant) as number })));
    const again = Int32Array.from(names, (name) => renamed.groups.get(name) ?? -1);
    orders.push(likeness(whole, again));
  }
  const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((other) => likeness(one, other)));
  return { gain: mean(gains), stability: mean(pairs), order: mean(orders) };
}

/** No groups both times is the same; groups once and none the other time is not. */
function likeness(a: Int32Array, b: Int32Array): number {
  const [none, other] = [a, b].map((labels) => labels.every((group) => group < 0));
  if (none || other) return none && other ? 1 : 0;
  return agreement(a, b);
}

function inOrder({ participants }: VoteRows, groups: ReadonlyMap<unknown, number>): Int32Array {
  return Int32Array.from(participants, (id) => groups.get(id) ?? -1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
