import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import {
  currentAgreement,
  draftAgreement,
  listPromises,
  type PublishAgreementError,
  publishAgreement,
  saveAgreementDraft,
  settlePromise,
} from '../agreements/index.ts';
import type { Project } from '../projects/index.ts';
import { agreementForm, agreementOf, agreementValues } from './agreement-form.ts';
import { agreementFormMessages } from './agreement-messages.ts';
import { AgreementFormPage } from './agreement-page.tsx';
import { CouncilNotePage } from './council-note-page.tsx';
import { staffMessages, staffNotice } from './messages.ts';
import { withProject } from './project-of.ts';
import { PromisesPage } from './promises-page.tsx';
import { refusalStatus } from './refusal.tsx';

type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** Writing and publishing the agreement, and keeping its promises. */
export function staffAgreementRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const base = '/beheer/trajecten/:slug';

  routes.get(`${base}/afspraak`, (c) => withProject(c, deps, (project) => page(c, project)));

  routes.post(`${base}/afspraak`, (c) =>
    withProject(c, deps, async (project) => {
      const t = agreementFormMessages(c.get('locale'));
      const actor = c.get('actor');
      const read = await readForm(c, agreementForm(t));
      if (!read.ok) return page(c, project, read.state, formStatus[read.kind]);
      const agreement = agreementOf(read.value, actor.kind === 'person' ? actor.personId : '');
      const saved = await saveAgreementDraft(deps, actor, {
        projectId: project.id,
        agreement,
        changeNote: read.value.changeNote,
      });
      if (!saved.ok) {
        return page(
          c,
          project,
          withError(read.state, '', staffMessages(c.get('locale')).refused[saved.error.kind]),
          refusalStatus[saved.error.kind],
        );
      }
      if (!read.value.publish) return c.redirect(`/beheer/trajecten/${project.slug}/afspraak?klaar=saved`, 303);
      const published = await publishAgreement(deps, actor, project.id);
      if (!published.ok) return page(c, project, withReasons(read.state, published.error, t), 422);
      return c.redirect(`/beheer/trajecten/${project.slug}?klaar=agreement`, 303);
    }),
  );

  routes.get(`${base}/afspraak/raadsnota`, (c) =>
    withProject(c, deps, async (project) => {
      const agreement = await currentAgreement(deps.db, project.id);
      return c.html(<CouncilNotePage frame={frameOf(c, deps)} project={project} agreement={agreement} />);
    }),
  );

  routes.get(`${base}/beloften`, (c) => withProject(c, deps, (project) => promisesPage(c, project, 200)));

  routes.post(`${base}/beloften/:taskId{[0-9]+}`, (c) =>
    withProject(c, deps, async (project) => {
      const t = agreementFormMessages(c.get('locale'));
      const taskId = Number(c.req.param('taskId'));
      const read = await readForm(c, settleForm(t));
      if (!read.ok) return promisesPage(c, project, formStatus[read.kind], { taskId, state: read.state });
      const result = await settlePromise(deps, c.get('actor'), { taskId, ...read.value });
      if (result.ok) return c.redirect(`/beheer/trajecten/${project.slug}/beloften?klaar=settled`, 303);
      const refusals = {
        'promise-not-found': { status: 404, field: '', text: t.gone },
        'not-allowed': { status: 403, field: '', text: staffMessages(c.get('locale')).refused['not-allowed'] },
        'already-settled': { status: 409, field: '', text: t.settled },
        'reason-missing': { status: 422, field: 'note', text: t.whyMissing },
      } as const satisfies Record<typeof result.error.kind, { status: Status; field: string; text: string }>;
      const { status, field, text } = refusals[result.error.kind];
      return promisesPage(c, project, status, { taskId, state: withError(read.state, field, text) });
    }),
  );

  async function page(c: AppContext, project: Project, state?: FormState, status: Status = 200) {
    const [draft, current] = await Promise.all([
      draftAgreement(deps.db, project.id),
      currentAgreement(deps.db, project.id),
    ]);
    const start = draft ?? current;
    const values = start ? agreementValues(start, draft?.changeNote ?? '') : agreementValues(blank, '');
    const version = draft?.version ?? (current?.version ?? 0) + 1;
    const frame = frameOf(c, deps, staffNotice(c.req.query('klaar'), c.get('locale')));
    return c.html(
      <AgreementFormPage frame={frame} project={project} state={state ?? emptyForm(values)} version={version} />,
      status,
    );
  }

  async function promisesPage(
    c: AppContext,
    project: Project,
    status: Status,
    refused?: { taskId: number; state: FormState },
  ) {
    const promises = await listPromises(deps.db, { projectId: project.id });
    const frame = frameOf(c, deps, staffNotice(c.req.query('klaar'), c.get('locale')));
    return c.html(
      <PromisesPage
        frame={frame}
        project={project}
        promises={promises}
        today={townDay(deps.now())}
        refused={refused}
      />,
      status,
    );
  }

  return routes;
}

const blank = {
  level: 'meedenken',
  goal: '',
  impact: '',
  openPoints: '',
  fixedPoints: '',
  decides: '',
  timeline: '',
  affected: '',
  reach: '',
  feedback: '',
  inputUse: '',
  promises: [],
} as const satisfies Parameters<typeof agreementValues>[0];

type Texts = ReturnType<typeof agreementFormMessages>;

const settleForm = (t: Texts) =>
  z.object({
    outcome: z.enum(['kept', 'not_kept'], { error: t.outcomeMissing }),
    note: z.string().trim().max(1000).default(''),
  });

/** The draft was kept; what stands in the way of publishing is said at the field where it can be mended. */
function withReasons(state: FormState, error: PublishAgreementError, t: Texts): FormState {
  switch (error.kind) {
    case 'agreement-incomplete': {
      const named = error.missing.reduce((form, part) => withError(form, part, t.missing[part]), state);
      return error.promisesMissing ? withError(named, 'what', t.promiseMissing) : named;
    }
    case 'change-note-missing':
      return withError(state, 'changeNote', t.noteMissing);
    case 'open-promise-dropped':
      return withError(state, 'what', t.dropped(error.what));
    case 'project-not-found':
    case 'not-allowed':
    case 'nothing-to-publish':
      return withError(state, '', t.nothing);
  }
}
