import { Hono } from 'hono';
import { z } from 'zod';
import { hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listAreas, listThemes } from '../areas/index.ts';
import {
  addDays,
  closeProject,
  createProject,
  editTexts,
  loadProject,
  type Project,
  publishProject,
} from '../projects/index.ts';
import { dashboard } from './dashboard.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { staffMessages, staffNotice } from './messages.ts';
import { newProjectForm, textFields } from './new-project-form.ts';
import { NewProjectPage } from './new-project-page.tsx';
import { overview } from './overview.ts';
import { OverviewPage } from './overview-page.tsx';
import { withProject } from './project-of.ts';
import { type RefusalKind, refusalStatus } from './refusal.tsx';
import { TextsPage } from './texts-page.tsx';

type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** The officer's first page, a new trajectory, and its course from draft to close. */
export function staffProjectRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/beheer', async (c) => {
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    const today = townDay(deps.now());
    const model = await dashboard(deps.db, c.get('actor'), today);
    return c.html(
      <DashboardPage
        frame={frameOf(c, deps)}
        model={model}
        today={today}
        mayCreate={hasRole(c.get('actor'), 'process_manager')}
      />,
    );
  });

  routes.get('/beheer/trajecten/nieuw', (c) => refuseUnlessStaff(c, 'process_manager') ?? newPage(c, emptyForm(), 200));

  routes.post('/beheer/trajecten/nieuw', async (c) => {
    const refused = refuseUnlessStaff(c, 'process_manager');
    if (refused) return refused;
    const t = staffMessages(c.get('locale'));
    const read = await readForm(c, newProjectForm(t));
    if (!read.ok) return newPage(c, read.state, formStatus[read.kind]);
    const { situation, themes, areas, ...input } = read.value;
    const made = await createProject(deps, c.get('actor'), {
      ...input,
      preset: situation,
      themeIds: themes,
      areaIds: areas,
    });
    if (!made.ok) {
      const text = made.error.kind === 'not-allowed' ? t.refused['not-allowed'] : t.situationMissing;
      return newPage(c, withError(read.state, 'situation', text), made.error.kind === 'not-allowed' ? 403 : 422);
    }
    return c.redirect(`/beheer/trajecten/${made.value.slug}?klaar=made`, 303);
  });

  routes.get('/beheer/trajecten/:slug', (c) => withProject(c, deps, (project) => overviewPage(c, project, 200)));

  routes.post('/beheer/trajecten/:slug/openbaar', (c) =>
    withProject(c, deps, async (project) => {
      const result = await publishProject(deps, c.get('actor'), project.id);
      if (!result.ok) return overviewPage(c, project, refusalStatus[result.error.kind], result.error.kind);
      return c.redirect(`/beheer/trajecten/${project.slug}?klaar=published`, 303);
    }),
  );

  routes.post('/beheer/trajecten/:slug/afronden', (c) =>
    withProject(c, deps, async (project) => {
      const result = await closeProject(deps, c.get('actor'), project.id);
      if (!result.ok) return overviewPage(c, project, refusalStatus[result.error.kind], result.error.kind);
      return c.redirect(`/beheer/trajecten/${project.slug}?klaar=closed`, 303);
    }),
  );

  routes.get('/beheer/trajecten/:slug/gegevens', (c) =>
    withProject(c, deps, (project) => textsPage(c, project, emptyForm(valuesOf(project)), 200)),
  );

  routes.post('/beheer/trajecten/:slug/gegevens', (c) =>
    withProject(c, deps, async (project) => {
      const t = staffMessages(c.get('locale'));
      const read = await readForm(c, z.object(textFields(t)));
      if (!read.ok) return textsPage(c, project, read.state, formStatus[read.kind]);
      const { themes, areas, ...texts } = read.value;
      const result = await editTexts(deps, c.get('actor'), project.id, { ...texts, themeIds: themes, areaIds: areas });
      if (!result.ok)
        return textsPage(
          c,
          project,
          withError(read.state, '', t.refused[result.error.kind]),
          refusalStatus[result.error.kind],
        );
      return c.redirect(`/beheer/trajecten/${project.slug}?klaar=saved`, 303);
    }),
  );

  async function newPage(c: AppContext, state: FormState, status: Status) {
    const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
    const startsOn = nextMonday(townDay(deps.now()));
    return c.html(
      <NewProjectPage frame={frameOf(c, deps)} state={state} areas={areas} themes={themes} startsOn={startsOn} />,
      status,
    );
  }

  async function overviewPage(c: AppContext, shown: Project, status: Status, refused?: RefusalKind) {
    const project = (await loadProject(deps.db, shown.slug)) ?? shown;
    const model = await overview(deps.db, project.id);
    const frame = frameOf(c, deps, staffNotice(c.req.query('klaar'), c.get('locale')));
    return c.html(
      <OverviewPage frame={frame} project={project} model={model} {...(refused ? { refused } : {})} />,
      status,
    );
  }

  async function textsPage(c: AppContext, project: Project, state: FormState, status: Status) {
    const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
    return c.html(
      <TextsPage frame={frameOf(c, deps)} project={project} state={state} areas={areas} themes={themes} />,
      status,
    );
  }

  return routes;
}

function valuesOf(project: Project): FormState['values'] {
  return {
    question: project.question,
    intro: project.intro,
    themes: project.themes.map((theme) => String(theme.id)),
    areas: project.areas.map((area) => String(area.id)),
  };
}

/** The first Monday after this day, YYYY-MM-DD. */
function nextMonday(today: string): string {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}
