import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requireStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas, listThemes } from '../../areas/index.ts';
import { type CreateProjectError, createProject } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import type { Status } from '../on-project.ts';
import { newProjectMessages } from './messages.ts';
import { mondayAfter, newProjectForm } from './new-project-form.ts';
import { NewProjectPage } from './new-project-page.tsx';

const path = '/beheer/trajecten/nieuw';
const status = { 'not-allowed': 403, 'unknown-situation': 422 } as const satisfies Record<
  CreateProjectError['kind'],
  number
>;

/** /beheer/trajecten/nieuw: from a situation to a complete draft. */
export function newProjectRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use(path, requireStaff('process_manager'));

  routes.get(path, (c) => page(c, deps, emptyForm({ startsOn: mondayAfter(townDay(deps.now())) })));

  routes.post(path, async (c) => {
    const form = await readForm(c, newProjectForm(c.get('locale')));
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    const created = await createProject(deps, c.get('actor'), form.value);
    if (created.ok) return c.redirect(`${staffHref(created.value.slug)}?klaar=gemaakt`, 303);
    switch (created.error.kind) {
      case 'not-allowed':
        throw new HTTPException(status[created.error.kind]);
      case 'unknown-situation': {
        const { preset } = newProjectMessages(c.get('locale')).missing;
        return page(c, deps, withError(form.state, 'preset', preset), status[created.error.kind]);
      }
    }
  });

  return routes;
}

async function page(c: AppContext, deps: Deps, state: FormState, code: Status = 200): Promise<Response> {
  const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
  return c.html(<NewProjectPage frame={frameOf(c, deps)} state={state} areas={areas} themes={themes} />, code);
}
