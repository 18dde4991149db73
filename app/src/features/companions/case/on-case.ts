import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { loadInitiative } from '../../initiatives/index.ts';
import { numberIn } from '../../staff/index.ts';
import { onPool } from '../on-pool.ts';
import { type Case, loadCase } from '../requests/load-case.ts';

/** A handler for the accompaniment of the initiative at `:slug`, for officers of the pool; 404 where nobody ever asked. */
export function onCase(deps: Deps, handle: (c: AppContext, model: Case) => Promise<Response> | Response) {
  return onPool(async (c) => {
    const initiative = await loadInitiative(deps.db, c.req.param('slug') ?? '');
    const model = initiative && initiative.status !== 'draft' && (await loadCase(deps.db, initiative.id));
    if (!model) throw new HTTPException(404);
    return handle(c, model);
  });
}

/** A proposal, and the initiative that it is about. */
type Proposed = { id: number; projectId: number };

/** A handler for the proposal at `:id`, for officers of the pool. */
export function onProposal(deps: Deps, handle: (c: AppContext, proposal: Proposed) => Promise<Response> | Response) {
  return onPool(async (c) => {
    const id = numberIn(c, 'id');
    const proposal = await deps.db
      .selectFrom('companionProposal')
      .innerJoin('companionRequest', 'companionRequest.id', 'companionProposal.requestId')
      .innerJoin('project', 'project.id', 'companionRequest.projectId')
      .select(['companionProposal.id', 'companionRequest.projectId'])
      .where('companionProposal.id', '=', id)
      .where('project.status', '<>', 'draft')
      .executeTakeFirst();
    if (!proposal) throw new HTTPException(404);
    return handle(c, proposal);
  });
}
