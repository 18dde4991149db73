import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { loadInitiative } from '../../initiatives/index.ts';
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
