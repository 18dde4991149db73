import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { type FormState, withError } from '../../platform/http/form.ts';
import { refuseUnlessManager } from '../../platform/identity/require-staff.ts';
import { manageHref } from '../project-access/index.ts';
import { type EditError, loadProject, type Project } from '../projects/index.ts';
import { staffMessages } from './messages.ts';

/** Every status that a staff page may have. */
export type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

type Handle = (c: AppContext, project: Project) => Promise<Response> | Response;

/** A handler for one trajectory; only its managers get through, who are not signed in or not sure enough go there first. */
export function onProject(deps: Deps, handle: Handle) {
  return onAnyProject(deps, (c, project) => {
    if (project.kind === 'trajectory') return handle(c, project);
    // What officers do for a trajectory, the team does on its own pages.
    if (c.req.method === 'GET') return c.redirect(manageHref(project), 303);
    throw new HTTPException(404);
  });
}

/** The same for what the team of a residents' initiative does in the same way, such as steps and news. */
export function onAnyProject(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const project = await loadProject(deps.db, c.req.param('slug') ?? '');
    if (!project) throw new HTTPException(404);
    return refuseUnlessManager(c, project.id) ?? handle(c, project);
  };
}

/** The status of each reason why a change is refused. */
export const editStatus = {
  'project-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
} as const satisfies Record<EditError['kind'], number>;

/** The form again with the reason; what is not theirs to see becomes the app's own error page. */
export function refusedEdit(c: AppContext, state: FormState, error: EditError): FormState {
  switch (error.kind) {
    case 'project-not-found':
    case 'not-allowed':
      throw new HTTPException(editStatus[error.kind]);
    case 'project-closed':
      return withError(state, '', staffMessages(c.get('locale')).closed);
  }
}

/** The sentence that the address asks for after something was done, or undefined. */
export function noticeOf(c: AppContext, done: Record<string, string>): string | undefined {
  const key = c.req.query('klaar') ?? '';
  return Object.hasOwn(done, key) ? done[key] : undefined;
}

/** A number in the address, or a 404. */
export function numberIn(c: AppContext, name: string): number {
  const value = Number(c.req.param(name));
  if (!Number.isSafeInteger(value) || value <= 0) throw new HTTPException(404);
  return value;
}
