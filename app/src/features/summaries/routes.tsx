import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { loadProject, type Project } from '../projects/index.ts';
import { summaryMessages } from './messages.ts';
import { readability } from './readability.ts';
import { listSummaries, type SaveSummaryError, saveSummary } from './save-summary.ts';
import { SummariesPage } from './summaries-page.tsx';

const path = '/beheer/trajecten/:slug/samenvattingen';
const formSchema = z.object({ language: z.string().default(''), body: z.string().default('') });
const status = {
  'project-not-found': 404,
  'not-allowed': 403,
  'language-unknown': 422,
  'too-long': 422,
} as const satisfies Record<SaveSummaryError['kind'], number>;

/** The staff page for summaries. */
export function summaryRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(path, async (c) => {
    const project = await projectOf(c, deps);
    const refused = refuseUnlessStaff(c, 'process_manager', project.id);
    if (refused) return refused;
    const language = c.req.query('voor') ?? 'nl-plain';
    const summaries = await listSummaries(deps.db, project.id);
    const body = summaries.find((summary) => summary.language === language)?.body ?? '';
    return page(c, deps, project, emptyForm({ language, body }));
  });

  app.post(path, async (c) => {
    const project = await projectOf(c, deps);
    const refused = refuseUnlessStaff(c, 'process_manager', project.id);
    if (refused) return refused;
    const form = await readForm(c, formSchema);
    if (!form.ok) return page(c, deps, project, form.state, formStatus[form.kind]);
    const result = await saveSummary(deps, c.get('actor'), { projectId: project.id, ...form.value });
    if (result.ok) {
      const done = result.value.removed ? 'removed' : 'saved';
      return c.redirect(
        `/beheer/trajecten/${project.slug}/samenvattingen?voor=${form.value.language}&klaar=${done}`,
        303,
      );
    }
    const { error } = result;
    const t = summaryMessages(c.get('locale')).error;
    switch (error.kind) {
      case 'project-not-found':
      case 'not-allowed':
        throw new HTTPException(status[error.kind]);
      case 'language-unknown':
        return page(c, deps, project, withError(form.state, 'language', t[error.kind]), status[error.kind]);
      case 'too-long':
        return page(c, deps, project, withError(form.state, 'body', t[error.kind](error.limit)), status[error.kind]);
    }
  });

  return app;
}

async function projectOf(c: AppContext, deps: Deps): Promise<Project> {
  const project = await loadProject(deps.db, c.req.param('slug') ?? '');
  if (!project) throw new HTTPException(404);
  return project;
}

async function page(c: AppContext, deps: Deps, project: Project, state: FormState, code: 200 | 413 | 415 | 422 = 200) {
  const t = summaryMessages(c.get('locale')).staff;
  const done = c.req.query('klaar');
  const notice = done === 'saved' || done === 'removed' ? t[done] : undefined;
  const summaries = await listSummaries(deps.db, project.id);
  const plain = state.values.language === 'nl-plain' ? String(state.values.body ?? '') : '';
  return c.html(
    <SummariesPage
      frame={frameOf(c, deps, notice)}
      project={project}
      summaries={summaries}
      state={state}
      plain={readability(plain)}
    />,
    code,
  );
}
