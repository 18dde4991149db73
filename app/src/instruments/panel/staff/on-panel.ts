import type { Project } from '../../../features/projects/index.ts';
import { onStep } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { loadPanel, loadStage, type Panel, type Stage } from '../panel.ts';
import type { PanelFacts } from '../setup/checklist.ts';
import { loadPanelFacts } from '../setup/load-facts.ts';
import { startPanel } from './start-panel.ts';

/** A panel as its staff pages know it. */
export type PanelWork = { project: Project; step: Step; panel: Panel; stage: Stage; facts: PanelFacts };

/** A handler for the panel in the address; only managers of its project get through. The first who comes starts it. */
export function onPanel(deps: Deps, handle: (c: AppContext, work: PanelWork) => Promise<Response> | Response) {
  return onStep(deps, 'panel', async (c, { project, step }) => {
    const panel = (await loadPanel(deps.db, step.id)) ?? (await startPanel(deps, c.get('actor'), step));
    const stage = await loadStage(deps.db, panel);
    const facts = await loadPanelFacts(deps.db, { panel, stage }, townDay(deps.now()));
    return handle(c, { project, step, panel, stage, facts });
  });
}
