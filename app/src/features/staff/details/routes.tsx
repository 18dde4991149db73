import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas, listThemes } from '../../areas/index.ts';
import { editTexts, type Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { ids, textField } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { editStatus, noticeOf, onProject, refusedEdit, type Status } from '../on-project.ts';
import { DetailsPage } from './details-page.tsx';
import { detailsMessages } from './messages.ts';

const path = '/beheer/trajecten/:slug/gegevens';

function detailsForm(locale: Locale) {
  const t = detailsMessages(locale);
  const { tooLong } = staffMessages(locale);
  return z.object({
    question: textField(150, t.questionMissing, tooLong),
    intro: textField(1000, t.introMissing, tooLong),
    themeIds: ids,
    areaIds: ids,
  });
}

/** Where the texts and labels of a trajectory are changed. */
export function detailsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onProject(deps, (c, project) => page(c, deps, project, stateOf(project))),
  );

  routes.post(
    path,
    onProject(deps, async (c, project) => {
      const form = await readForm(c, detailsForm(c.get('locale')));
      if (!form.ok) return page(c, deps, project, form.state, formStatus[form.kind]);
      const saved = await editTexts(deps, c.get('actor'), project.id, form.value);
      if (saved.ok) return c.redirect(`${staffHref(project.slug, 'details')}?klaar=bewaard`, 303);
      return page(c, deps, project, refusedEdit(c, form.state, saved.error), editStatus[saved.error.kind]);
    }),
  );

  return routes;
}

function stateOf(project: Project): FormState {
  return emptyForm({
    question: project.question,
    intro: project.intro,
    themeIds: project.themes.map((theme) => String(theme.id)),
    areaIds: project.areas.map((area) => String(area.id)),
  });
}

async function page(c: AppContext, deps: Deps, project: Project, state: FormState, code: Status = 200) {
  const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
  const frame = frameOf(c, deps, noticeOf(c, detailsMessages(c.get('locale')).done));
  return c.html(<DetailsPage frame={frame} project={project} state={state} areas={areas} themes={themes} />, code);
}
