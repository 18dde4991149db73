import type { Deps } from '../../../platform/deps.ts';
import type { Category, Panel } from '../panel.ts';
import { problemOf } from '../problem-of.ts';
import { inThread } from '../solve/in-thread.ts';
import type { Outcome } from '../solve/task.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import type { CategoryInput } from './groups-form.ts';
import { type SeatProblem, seatProblems } from './seats.ts';

const patienceMs = 8_000;

/** What would come of groups as they were typed: seats that cannot fill the panel, or whether the pool has one. */
export type Tried = { kind: 'seats'; problems: SeatProblem[] } | { kind: 'fits' } | { kind: 'pool'; outcome: Outcome };

/** Tries groups without saving them. */
export async function tryGroups(
  { db, log }: Deps,
  { panel, stage }: PanelWork,
  typed: readonly CategoryInput[],
): Promise<Tried> {
  const problems = seatProblems(panel.size, typed);
  if (problems.length > 0) return { kind: 'seats', problems };
  const problem = stage === 'answering' ? await problemOf(db, withSeats(panel, typed)) : undefined;
  if (!problem || problem.people.length === 0) return { kind: 'fits' };
  return { kind: 'pool', outcome: await inThread({ kind: 'check', problem }, log, { timeoutMs: patienceMs }) };
}

/** The panel with the seats that were typed; once people were asked its groups are the same. */
function withSeats(panel: Panel, typed: readonly CategoryInput[]): Panel {
  const seats = new Map(typed.flatMap(({ groups }) => groups.map(({ id, min, max }) => [id, { min, max }] as const)));
  const seated = (category: Category) => category.groups.map((group) => ({ ...group, ...seats.get(group.id) }));
  return { ...panel, categories: panel.categories.map((one) => ({ ...one, groups: seated(one) })) };
}
