import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadBudget } from '../budget.ts';
import type { BudgetWork } from '../staff/on-budget.ts';
import type { TypedDecision } from './decision-section.tsx';
import { loadOutcome } from './load-outcome.ts';
import { loadPlaces } from './load-places.ts';
import { resultMessages } from './result-messages.ts';
import { StaffResultPage } from './staff-result-page.tsx';

type Shown = { refusal?: Refusal; typed?: TypedDecision };

/** Answers with the result as its officers see it, as it is by now. */
export async function staffResultPage(
  c: AppContext,
  deps: Deps,
  work: BudgetWork,
  { refusal, typed }: Shown = {},
  code: Status = 200,
) {
  const budget = (await loadBudget(deps.db, work.step.id)) ?? work.budget;
  const outcome = await loadOutcome(deps.db, work.step.id);
  const places = outcome && (await loadPlaces(deps, work.step.id, outcome));
  const notice = code === 200 ? noticeOf(c, resultMessages(c.get('locale')).done) : undefined;
  const shown = { outcome, places, refusal, typed };
  return c.html(<StaffResultPage frame={frameOf(c, deps, notice)} work={{ ...work, budget }} {...shown} />, code);
}
