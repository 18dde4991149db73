import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Status, textField } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { sessionChoice } from '../documents/document-form.ts';
import { panelStaffPath } from '../panel-path.ts';
import { loadSessions } from '../sessions/load-sessions.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { expertMessages } from './expert-messages.ts';
import { addExpert, type ExpertError, loadExperts, proposers, removeExpert } from './experts.ts';
import { StaffExpertsPage } from './staff-experts-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/deskundigen';
const status = {
  'project-not-found': 404,
  'expert-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
  'session-not-found': 422,
} as const satisfies Record<ExpertError['kind'], number>;

/** Where officers keep the list of those whom a panel hears. */
export function staffExpertRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, expertForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, form.state, formStatus[form.kind]);
      const { session: sessionId, consent: _, ...input } = form.value;
      const added = await addExpert(deps, c.get('actor'), work.step, { ...input, sessionId });
      if (added.ok) return c.redirect(`${panelStaffPath(work.step, 'experts')}?klaar=erbij`, 303);
      return refused(c, deps, work, form.state, added.error);
    }),
  );

  routes.post(
    `${path}/weg`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, z.object({ id: z.coerce.number().int().positive() }));
      if (!form.ok) return page(c, deps, work, form.state, formStatus[form.kind]);
      const removed = await removeExpert(deps, c.get('actor'), work.step, form.value.id);
      if (removed.ok) return c.redirect(`${panelStaffPath(work.step, 'experts')}?klaar=eraf`, 303);
      return refused(c, deps, work, emptyForm(), removed.error);
    }),
  );

  return routes;
}

function expertForm(locale: Locale) {
  const t = expertMessages(locale);
  return z.object({
    name: textField(120, t.missing, t.tooLong),
    role: textField(200, t.missing, t.tooLong),
    viewpoint: textField(200, t.missing, t.tooLong),
    proposedBy: z.enum(proposers, t.chooseProposer),
    session: sessionChoice,
    consent: z.literal('ja', t.consentMissing),
    submissionKey: z.uuid(),
  });
}

function refused(c: AppContext, deps: Deps, work: PanelWork, state: FormState, error: ExpertError) {
  const t = expertMessages(c.get('locale'));
  switch (error.kind) {
    case 'project-not-found':
    case 'expert-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'session-not-found':
      return page(c, deps, work, withError(state, 'session', t.sessionGone), status[error.kind]);
    case 'project-closed':
      return page(c, deps, work, withError(state, '', t.closed), status[error.kind]);
  }
}

async function page(c: AppContext, deps: Deps, work: PanelWork, typed?: FormState, code: Status = 200) {
  const { id } = work.step;
  const [experts, sessions] = await Promise.all([loadExperts(deps.db, id), loadSessions(deps.db, id)]);
  const notice = typed ? undefined : noticeOf(c, expertMessages(c.get('locale')).done);
  const frame = frameOf(c, deps, notice);
  return c.html(<StaffExpertsPage {...{ frame, work, experts, sessions, state: typed ?? emptyForm() }} />, code);
}
