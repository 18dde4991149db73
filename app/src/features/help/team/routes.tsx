import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { type Initiative, onTeam } from '../../initiatives/index.ts';
import { listThreads } from '../contact/load-thread.ts';
import { speakerOf } from '../contact/speaker.ts';
import { changeNotice } from '../notices/change-notice.ts';
import { formDays } from '../notices/form-days.ts';
import { loadNotice, type Notice } from '../notices/load-notice.ts';
import { noticeForm } from '../notices/notice-form.ts';
import { type NoticeProblem, noticeProblem, noticeStatus, noticeValues } from '../notices/notice-problem.ts';
import { listOwnNotices } from '../notices/own-notices.ts';
import { placeNotice } from '../notices/place-notice.ts';
import { NeedFormPage } from './need-form-page.tsx';
import { TeamHelpPage } from './team-help-page.tsx';

type Status = 200 | (typeof noticeStatus)[keyof typeof noticeStatus] | (typeof formStatus)[keyof typeof formStatus];
type Asked = { initiative: Initiative; id: number | null };

const home = '/initiatieven/:slug/beheer/hulp';
const one = `${home}/:id{[0-9]{1,15}}`;

/** The team's pages of needs and conversations. */
export function teamHelpRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    home,
    onTeam(deps, (c, initiative) => showHome(c, deps, initiative)),
  );
  routes.get(
    `${home}/nieuw`,
    onTeam(deps, (c, initiative) => show(c, deps, { initiative, id: null }, emptyForm(), 200)),
  );
  routes.post(
    `${home}/nieuw`,
    onTeam(deps, async (c, initiative) => {
      const asked = { initiative, id: null };
      const form = await readForm(c, noticeForm(c.get('locale')));
      if (!form.ok) return show(c, deps, asked, form.state, formStatus[form.kind]);
      const placed = await placeNotice(deps, c.get('actor'), { projectId: initiative.id, ...form.value });
      if (!placed.ok) return refuse(c, deps, asked, form.state, placed.error);
      return c.redirect(`/hulp/${placed.value.id}?klaar=geplaatst`, 303);
    }),
  );
  routes.get(
    one,
    onTeam(deps, async (c, initiative) => {
      const notice = await ownNeed(c, deps, initiative);
      return show(c, deps, { initiative, id: notice.id }, emptyForm(noticeValues(notice)), 200);
    }),
  );
  routes.post(
    one,
    onTeam(deps, async (c, initiative) => {
      const { id } = await ownNeed(c, deps, initiative);
      const asked = { initiative, id };
      const form = await readForm(c, noticeForm(c.get('locale')));
      if (!form.ok) return show(c, deps, asked, form.state, formStatus[form.kind]);
      const changed = await changeNotice(deps, c.get('actor'), { side: 'need', id, ...form.value });
      if (!changed.ok) return refuse(c, deps, asked, form.state, changed.error);
      return c.redirect(`/hulp/${id}?klaar=gewijzigd`, 303);
    }),
  );
  return routes;
}

/** The need of the address, which must be this initiative's own. */
async function ownNeed(c: AppContext, deps: Deps, initiative: Initiative): Promise<Notice> {
  const notice = await loadNotice(deps.db, 'need', Number(c.req.param('id')));
  if (notice?.initiative?.id !== initiative.id) throw new HTTPException(404);
  return notice;
}

async function showHome(c: AppContext, deps: Deps, initiative: Initiative) {
  const actor = c.get('actor');
  const [needs, threads] = await Promise.all([
    listOwnNotices(deps.db, { needsOf: [initiative.id] }),
    actor.kind === 'person' ? listThreads(deps.db, speakerOf(actor), initiative.id) : [],
  ]);
  const props = { initiative, needs, threads, today: townDay(deps.now()) };
  return c.html(<TeamHelpPage frame={frameOf(c, deps)} {...props} />);
}

async function show(c: AppContext, deps: Deps, asked: Asked, state: FormState, code: Status) {
  c.header('cache-control', 'no-store');
  const props = { ...asked, areas: await listAreas(deps.db), days: formDays(deps.now()), state };
  return c.html(<NeedFormPage frame={frameOf(c, deps)} {...props} />, code);
}

function refuse(c: AppContext, deps: Deps, asked: Asked, state: FormState, error: NoticeProblem) {
  const again = noticeProblem(state, error, c.get('locale'));
  if (!again) throw new HTTPException(noticeStatus[error.kind]);
  return show(c, deps, asked, again, noticeStatus[error.kind]);
}
