import { HTTPException } from 'hono/http-exception';
import { hasRole, isInitiator } from '../../platform/actor.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { deskProjects } from './desk-role.ts';

/** Sends away who does not work at the desk: of this project, or (without one) of the whole town. Null: all is well. */
export function refuseUnlessDesk(c: AppContext, projectId?: number): Response | null {
  // Either role will do; refuseUnlessStaff tells the visitor, the resident and who has no second factor apart.
  const role = hasRole(c.get('actor'), 'process_manager', projectId) ? 'process_manager' : 'desk';
  return refuseUnlessStaff(c, role, projectId);
}

/** The same for pages that show each colleague the projects of their own. */
export function refuseUnlessAnyDesk(c: AppContext): Response | null {
  const refused = refuseUnlessStaff(c);
  if (refused) return refused;
  if (deskProjects(c.get('actor')).length === 0) throw new HTTPException(403);
  return null;
}

/** The same for paper of a project: the team of an initiative enters that of its own, and is no staff. */
export function refuseUnlessPaper(c: AppContext, projectId: number | undefined): Response | null {
  // Whether something exists is told only to who may enter for it.
  if (projectId === undefined) return refuseUnlessAnyDesk(c);
  return isInitiator(c.get('actor'), projectId) ? null : refuseUnlessDesk(c, projectId);
}
