import { listAreas } from '../../../features/areas/index.ts';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadBudget, stageOf } from '../budget.ts';
import { budgetStaffPath } from '../budget-path.ts';
import type { BudgetWork } from '../staff/on-budget.ts';
import { currentBox } from './close-box.ts';
import { votesMessages } from './votes-messages.ts';
import { type TypedVotes, VotesPage } from './votes-page.tsx';
import { votesState } from './votes-state.ts';

type Shown = { typed?: TypedVotes; refusal?: Refusal };

/** The officers' page of a ballot box, as it is by now; with the form that came back, or why something was refused. */
export async function showVotes(
  c: AppContext,
  deps: Deps,
  work: BudgetWork,
  { typed, refusal }: Shown = {},
  code: Status = 200,
) {
  const box = await currentBox(deps, work.step);
  const budget = (await loadBudget(deps.db, work.step.id)) ?? work.budget;
  const votes = await votesState(deps, work.step.id, budget.closedAt !== null);
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, votesMessages(c.get('locale')).done) : undefined);
  const now = { ...work, budget, stage: stageOf(budget) };
  const props = { frame, work: now, paper: box?.paper ?? false, votes, areas, now: deps.now(), typed, refusal };
  return c.html(<VotesPage {...props} />, code);
}

/** Back to that page, with a word about what was done. */
export function backToVotes(c: AppContext, work: BudgetWork, done: 'codes' | 'afgedrukt' | 'gesloten') {
  return c.redirect(`${budgetStaffPath(work.step, 'votes')}?klaar=${done}`, 303);
}
