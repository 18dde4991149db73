import { placesOf } from '../../features/areas/index.ts';
import type { Step } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { IdeasFrameProps } from './ideas-frame.tsx';
import type { ListFilter } from './list-filter.ts';
import { messages } from './messages.ts';
import { stepState } from './step-state.ts';

export const minutesToWrite = 2;

/** What the list and the map of a step need besides their own read model. */
export async function sharedProps(c: AppContext, deps: Deps, step: Step, filter: ListFilter): Promise<IdeasFrameProps> {
  const locale = c.get('locale');
  const notice = c.req.query('klaar') === 'withdrawn' ? messages(locale).done.withdrawn : undefined;
  return {
    frame: frameOf(c, deps, notice),
    step,
    filter,
    places: await placesOf(deps.db, step.areaIds),
    state: stepState(step, deps.now(), locale),
    minutes: minutesToWrite,
  };
}
