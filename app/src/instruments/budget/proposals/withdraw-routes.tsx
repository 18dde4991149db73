import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { numberIn } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { budgetOf } from '../budget-of.ts';
import { projectPath } from '../budget-path.ts';
import { loadBudgetProject } from '../projects/list-projects.ts';
import { proposalMessages } from './proposal-messages.ts';
import { WithdrawPage } from './withdraw-page.tsx';
import { type WithdrawError, withdrawProposal } from './withdraw-proposal.ts';

const path = '/trajecten/:slug/budget/:stepId/projecten/:id/trek-in';
const status = {
  'project-not-found': 404,
  'not-the-proposer': 403,
  fixed: 409,
  already: 409,
} as const satisfies Record<WithdrawError['kind'], number>;

/** Taking one's own proposal back. */
export function withdrawRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(path, requirePerson, async (c) => {
    const { step, project } = await ownProject(c, deps);
    return c.html(<WithdrawPage frame={frameOf(c, deps)} step={step} project={project} />);
  });

  routes.post(path, requirePerson, async (c) => {
    const { step, project } = await ownProject(c, deps);
    const withdrawn = await withdrawProposal(deps, c.get('actor'), { stepId: step.id, id: project.id });
    if (withdrawn.ok) return c.redirect(`${projectPath(step, project.id)}?klaar=ingetrokken`, 303);
    const { kind } = withdrawn.error;
    if (kind === 'project-not-found' || kind === 'not-the-proposer') throw new HTTPException(status[kind]);
    const refusal = proposalMessages(c.get('locale')).withdrawRefused[kind];
    const props = { step, project, refusal };
    return c.html(<WithdrawPage frame={frameOf(c, deps)} {...props} />, status[kind]);
  });

  return routes;
}

async function ownProject(c: AppContext, deps: Deps) {
  const found = await budgetOf(c, deps);
  const project = found && (await loadBudgetProject(deps.db, found.step.id, numberIn(c, 'id')));
  if (!found || !project) throw new HTTPException(404);
  const actor = c.get('actor');
  if (actor.kind !== 'person' || project.proposerId !== actor.personId) throw new HTTPException(403);
  return { step: found.step, project };
}
