import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type WriteAgreementError, writeAgreement } from '../../agreements/index.ts';
import type { Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { staffMessages } from '../messages.ts';
import { noticeOf, onProject, type Status } from '../on-project.ts';
import type { Refusal } from '../staff-page.tsx';
import { agreementForm, agreementValues, readPromises } from './agreement-form.ts';
import { AgreementFormPage } from './agreement-form-page.tsx';
import { loadAgreementForm } from './load-agreement-form.ts';
import { agreementFormMessages } from './messages.ts';

const path = '/beheer/trajecten/:slug/afspraak';
const status = {
  'project-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
  'newer-version': 409,
  'open-promise-dropped': 409,
  'agreement-incomplete': 422,
  'change-note-missing': 422,
} as const satisfies Record<WriteAgreementError['kind'], number>;
type Refused = { state: FormState; refusal?: Refusal };

/** Where the agreement is written and published. */
export function agreementFormRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onProject(deps, (c, project) => page(c, deps, project)),
  );

  routes.post(
    path,
    onProject(deps, async (c, project) => {
      const locale = c.get('locale');
      const form = await readForm(c, agreementForm(locale), { maxBytes: 400_000 });
      const { staff, settled } = await loadAgreementForm(deps.db, project.id);
      const { promises, state } = readPromises(
        form.state,
        staff.map((person) => person.id),
        locale,
      );
      if (!form.ok) return page(c, deps, project, { state }, formStatus[form.kind]);
      if (Object.keys(state.errors).length > 0) return page(c, deps, project, { state }, 422);
      const { version, what, changeNote, ...texts } = form.value;
      const written = await writeAgreement(deps, c.get('actor'), {
        projectId: project.id,
        version,
        agreement: { ...texts, promises: [...settled, ...promises] },
        changeNote,
        publish: what === 'publish',
      });
      if (written.ok) {
        // What comes next stands on the overview: making the trajectory public.
        if (what === 'publish' && project.status === 'draft')
          return c.redirect(`${staffHref(project.slug)}?klaar=afgesproken`, 303);
        const done = what === 'publish' ? 'gepubliceerd' : 'bewaard';
        return c.redirect(`${staffHref(project.slug, 'agreement')}?klaar=${done}`, 303);
      }
      return page(c, deps, project, refusedBy(c, project, state, written.error), status[written.error.kind]);
    }),
  );

  return routes;
}

function refusedBy(c: AppContext, project: Project, state: FormState, error: WriteAgreementError): Refused {
  const t = agreementFormMessages(c.get('locale'));
  switch (error.kind) {
    case 'project-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'project-closed':
      return { state, refusal: { text: staffMessages(c.get('locale')).closed } };
    case 'newer-version': {
      const link = { href: `/trajecten/${project.slug}/afspraak`, label: t.toVersion };
      return { state, refusal: { text: t.newer(error.version), link } };
    }
    case 'open-promise-dropped': {
      const link = { href: staffHref(project.slug, 'promises'), label: t.toPromises };
      return { state, refusal: { text: t.dropped(error.what), link } };
    }
    case 'change-note-missing':
      return { state: withError(state, 'changeNote', t.error.changeNote) };
    case 'agreement-incomplete': {
      const texts = error.missing.reduce((all, part) => withError(all, part, t.missing[part]), state);
      return { state: error.promisesMissing ? withError(texts, 'promise.0.what', t.error.promiseMissing) : texts };
    }
  }
}

async function page(c: AppContext, deps: Deps, project: Project, typed?: Refused, code: Status = 200) {
  const model = await loadAgreementForm(deps.db, project.id);
  const notice = typed ? undefined : noticeOf(c, agreementFormMessages(c.get('locale')).done);
  return c.html(
    <AgreementFormPage
      frame={frameOf(c, deps, notice)}
      project={project}
      model={model}
      state={typed?.state ?? emptyForm(agreementValues(model.start, model.version))}
      refusal={typed?.refusal}
    />,
    code,
  );
}
