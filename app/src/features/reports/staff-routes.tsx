import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { latestAnswers } from '../answers/index.ts';
import { loadProject, type Project } from '../projects/index.ts';
import { ratingRemarks } from '../ratings/index.ts';
import { type Instruments, listSteps } from '../steps/index.ts';
import { draftTexts } from './draft-texts.ts';
import { draftReport, publishedReports } from './load-report.ts';
import { reportMessages } from './messages.ts';
import { type PublishReportError, publishReport } from './publish-report.ts';
import { reportMaxLength, reportTexts } from './report.ts';
import { type ReportFigures, reportFigures } from './report-figures.ts';
import { saveReport } from './save-report.ts';
import { StaffReportPage } from './staff-page.tsx';

const path = '/beheer/trajecten/:slug/verslag';
const text = z.string().default('');
const formSchema = z.object({
  reached: text,
  how: text,
  said: text,
  done: text,
  notDone: text,
  changeNote: text,
  announce: z.string().optional(),
  what: z.enum(['save', 'publish']).default('save'),
});
const status = {
  'project-not-found': 404,
  'not-allowed': 403,
  'report-incomplete': 422,
  'change-note-missing': 422,
  'project-not-published': 409,
  'nothing-to-publish': 409,
} as const satisfies Record<PublishReportError['kind'], number>;
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** The staff page on which the report is written and published. */
export function staffReportRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const page = (c: AppContext, project: Project, typed?: FormState, code?: Status) =>
    showPage(c, deps, instruments, { project, typed, code });
  const app = new Hono<AppEnv>();

  app.get(path, async (c) => {
    const project = await projectOf(c, deps);
    return refuseUnlessStaff(c, 'process_manager', project.id) ?? page(c, project);
  });

  app.post(path, async (c) => {
    const project = await projectOf(c, deps);
    const refused = refuseUnlessStaff(c, 'process_manager', project.id);
    if (refused) return refused;
    const form = await readForm(c, formSchema, { maxBytes: 400_000 });
    if (!form.ok) return page(c, project, form.state, formStatus[form.kind]);
    const { what, announce, ...texts } = form.value;
    const t = reportMessages(c.get('locale')).error;
    const tooLong = reportTexts.filter((part) => [...texts[part]].length > reportMaxLength);
    if (tooLong.length > 0) {
      const state = tooLong.reduce((all, part) => withError(all, part, t['too-long'](reportMaxLength)), form.state);
      return page(c, project, state, 422);
    }
    const earlier = await publishedReports(deps.db, project.id);
    // The first report is for everybody; of a correction the officer decides.
    const draft = { ...texts, announce: earlier.length === 0 || announce !== undefined };
    const saved = await saveReport(deps, c.get('actor'), project.id, draft);
    if (!saved.ok) throw new HTTPException(status[saved.error.kind]);
    if (what === 'save') return c.redirect(`/beheer/trajecten/${project.slug}/verslag?klaar=bewaard`, 303);
    const result = await publishReport(deps, c.get('actor'), project.id);
    if (result.ok) {
      const { mails, letters } = result.value;
      return c.redirect(
        `/beheer/trajecten/${project.slug}/verslag?klaar=geplaatst&mails=${mails}&brieven=${letters}`,
        303,
      );
    }
    const state = refusalState(form.state, result.error, t);
    if (!state) throw new HTTPException(status[result.error.kind]);
    return page(c, project, state, status[result.error.kind]);
  });

  return app;
}

type ErrorTexts = ReturnType<typeof reportMessages>['error'];

function refusalState(state: FormState, error: PublishReportError, t: ErrorTexts): FormState | undefined {
  switch (error.kind) {
    case 'report-incomplete':
      return error.missing.reduce((all, part) => withError(all, part, t.missing[part]), state);
    case 'change-note-missing':
      return withError(state, 'changeNote', t[error.kind]);
    case 'project-not-published':
    case 'nothing-to-publish':
      return withError(state, '', t[error.kind]);
    case 'project-not-found':
    case 'not-allowed':
      return undefined;
  }
}

async function projectOf(c: AppContext, deps: Deps): Promise<Project> {
  const project = await loadProject(deps.db, c.req.param('slug') ?? '');
  if (!project) throw new HTTPException(404);
  return project;
}

type Shown = { project: Project; typed?: FormState | undefined; code?: Status | undefined };

async function showPage(c: AppContext, deps: Deps, instruments: Instruments, { project, typed, code = 200 }: Shown) {
  const [figures, draft, published, remarks] = await Promise.all([
    reportFigures(deps.db, project.id, deps.now()),
    draftReport(deps.db, project.id),
    publishedReports(deps.db, project.id),
    ratingRemarks(deps.db, project.id, 50),
  ]);
  // A correction starts from what was published; the note and the tick are about this change only.
  const known = draft ?? (published[0] && { ...published[0], changeNote: '', announced: false });
  const texts = known ?? (await prefilled(deps, instruments, project, figures));
  const values = Object.fromEntries(reportTexts.map((part) => [part, texts[part]]));
  const state =
    typed ??
    emptyForm({ ...values, changeNote: known?.changeNote ?? '', ...(known?.announced ? { announce: 'ja' } : {}) });
  const model = {
    project,
    figures,
    remarks: remarks.map((row) => row.remark),
    published: published.length,
    prefilled: !known && !typed,
  };
  return c.html(<StaffReportPage frame={frameOf(c, deps, noticeOf(c))} model={model} state={state} />, code);
}

async function prefilled(deps: Deps, instruments: Instruments, project: Project, figures: ReportFigures) {
  const steps = (await listSteps(deps.db, project.id, deps.now())).filter((step) => step.status === 'published');
  const answered = await latestAnswers(deps.db, { projectId: project.id, limit: 40 });
  const found = await Promise.all(
    steps.map(async (step) => ({ ...step, found: (await instruments.of(step).found?.(deps, step)) ?? [] })),
  );
  return draftTexts(figures, found, answered);
}

function noticeOf(c: AppContext): string | undefined {
  const t = reportMessages(c.get('locale')).staff;
  const done = c.req.query('klaar');
  if (done === 'bewaard') return t.saved;
  return done === 'geplaatst' ? t.published(Number(c.req.query('mails')), Number(c.req.query('brieven'))) : undefined;
}
