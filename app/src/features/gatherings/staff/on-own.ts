import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { refuseUnlessManager, refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { numberIn } from '../../staff/index.ts';
import { type Gathering, loadGathering } from '../load-gatherings.ts';

/** Sends away who does not organise what belongs to this project, or to the town. */
export function refuseUnlessOrganiser(c: AppContext, projectId: number | null): Response | null {
  return projectId === null ? refuseUnlessStaff(c, 'programme_team') : refuseUnlessManager(c, projectId);
}

/** A handler for one gathering; only its organisers get through. */
export function onOwn(deps: Deps, handle: (c: AppContext, gathering: Gathering) => Promise<Response>) {
  return async (c: AppContext): Promise<Response> => {
    const gathering = await loadGathering(deps.db, numberIn(c, 'id'));
    if (!gathering) throw new HTTPException(404);
    return refuseUnlessOrganiser(c, gathering.projectId) ?? handle(c, gathering);
  };
}
