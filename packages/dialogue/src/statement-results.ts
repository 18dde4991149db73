import { extremities } from './axes/place.ts';
import type { Id } from './id.ts';
import type { Mapped, Task } from './mapped.ts';
import type { StatementResult, Tally } from './result.ts';
import { type Ground, groundOf } from './statistics/common-ground.ts';
import { type Counts, together } from './statistics/counts.ts';
import { groupAwareConsensus } from './statistics/group-aware.ts';
import { metaPriority, priority } from './statistics/priority.ts';
import type { Statement } from './vote.ts';

/** What is known about each statement that was voted on, and then about those of the list that nobody saw yet. */
export function statementResults(
  { table, all, deviations }: Task,
  { axes, certainty, groups, model }: Mapped,
  counts: Counts,
  ids: readonly number[],
  statements: readonly Statement[],
): StatementResult[] {
  const known = new Map(statements.map((one) => [one.id, one]));
  const shown = groups > 1 ? counts : all;
  const total = groups > 1 ? together(counts) : all;
  const ground = groundOf(shown, total);
  const product = groupAwareConsensus(shown, 'agree');
  const extremity = extremities(deviations, axes);
  const order = ids.map((_, group) => group).sort((a, b) => (ids[a] as number) - (ids[b] as number));
  const voted = table.statements.map((id, index): StatementResult => {
    const { moderation } = described(id, known);
    const [agree, disagree, seen] = [total.agree, total.disagree, total.seen].map(
      (cells) => cells[index] as number,
    ) as [number, number, number];
    return {
      ...described(id, known),
      ...tally(all, index),
      perGroup:
        groups > 1
          ? order.map((group) => ({ group: ids[group] as number, ...tally(counts, group * counts.statements + index) }))
          : [],
      gac: product[index] as number,
      ...at(ground, index),
      interval: certainty?.interval(index) ?? null,
      bridging: model ? Math.max(-1, Math.min(1, model.statements[index]?.mean ?? 0)) : null,
      extremity: extremity[index] as number,
      priority: moderation === 'meta' ? metaPriority : priority(agree, disagree, seen, extremity[index] as number),
    };
  });
  const seen = new Set(table.statements);
  return [...voted, ...statements.filter(({ id }) => !seen.has(id)).map(({ id }) => unseen(described(id, known)))];
}

function described(id: Id, known: ReadonlyMap<Id, Statement>): Pick<StatementResult, 'id' | 'text' | 'moderation'> {
  const { text, moderation = 'in' } = known.get(id) ?? {};
  return { id, ...(text === undefined ? {} : { text }), moderation };
}

function tally({ agree, disagree, seen }: Counts, cell: number): Tally {
  const [yes, no] = [agree[cell] as number, disagree[cell] as number];
  return { agree: yes, disagree: no, pass: (seen[cell] as number) - yes - no };
}

function at(ground: Ground, index: number): Pick<StatementResult, keyof Ground> {
  return {
    minAgree: ground.minAgree[index] as number,
    minDisagree: ground.minDisagree[index] as number,
    divisiveness: ground.divisiveness[index] as number,
  };
}

function unseen(statement: Pick<StatementResult, 'id' | 'text' | 'moderation'>): StatementResult {
  return {
    ...statement,
    agree: 0,
    disagree: 0,
    pass: 0,
    perGroup: [],
    gac: 0.5,
    minAgree: 0.5,
    minDisagree: 0.5,
    divisiveness: 0,
    interval: null,
    bridging: null,
    extremity: 0,
    priority: statement.moderation === 'meta' ? metaPriority : priority(0, 0, 0, 0),
  };
}
