import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { loadProject, type Project } from '../projects/index.ts';

/** Runs a staff page of one trajectory for who manages it; everybody else is sent away or told so. */
export async function withProject(
  c: AppContext,
  deps: Deps,
  page: (project: Project) => Response | Promise<Response>,
): Promise<Response> {
  const project = await loadProject(deps.db, c.req.param('slug') ?? '');
  if (project?.kind !== 'trajectory') throw new HTTPException(404);
  return refuseUnlessStaff(c, 'process_manager', project.id) ?? page(project);
}
