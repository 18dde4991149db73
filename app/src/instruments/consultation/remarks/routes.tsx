import { Hono } from 'hono';
import { noticeOf } from '../../../features/staff/index.ts';
import { actStatus, findPersonalData, type Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { visitorCookie } from '../../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Stage, stageOf } from '../consultation.ts';
import { consultationOf } from '../consultation-of.ts';
import { remarkPath } from '../consultation-path.ts';
import { loadDraft, type Paragraph } from '../draft/draft.ts';
import { isAnswered } from '../memorandum/published.ts';
import { loadRemarks } from './load-remarks.ts';
import { type RemarkError, remark } from './remark.ts';
import { remarkForm } from './remark-form.ts';
import { remarkMessages } from './remark-messages.ts';
import { RemarkPage } from './remark-page.tsx';
import { wayToRemark } from './way-to-remark.ts';

const path = '/trajecten/:slug/inspraak/:stepId/alinea/:paragraphId{[0-9]{1,15}}';
const status = {
  ...actStatus,
  'paragraph-not-found': 404,
  'not-open': 409,
  'limit-reached': 409,
  'outside-area': 422,
} as const satisfies Record<RemarkError['kind'], number>;

type Place = { step: Step; stage: Stage; paragraph: Paragraph & { number: number } };

/** Where somebody reads what was said about a paragraph, and responds. */
export function remarkRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(path, async (c) => {
    const place = await placeIn(c, deps);
    return place ? show(c, deps, place) : c.notFound();
  });

  routes.post(path, async (c) => {
    const place = await placeIn(c, deps);
    if (!place) return c.notFound();
    const locale = c.get('locale');
    const t = remarkMessages(locale);
    const form = await readForm(c, remarkForm(locale));
    if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
    const { moderatorFirst, ...draft } = form.value;
    if (!moderatorFirst && findPersonalData(draft.body).length > 0)
      return show(c, deps, place, withError(form.state, 'body', t.personal), 422, true);
    const ids = { stepId: place.step.id, paragraphId: place.paragraph.id };
    const remarked = await remark(deps, await participant(c, deps), ids, draft);
    if (!remarked.ok) return refused(c, deps, place, form.state, remarked.error);
    const { id, status: became } = remarked.value;
    const done = became === 'published' ? `klaar=geplaatst#reactie-${id}` : 'klaar=wacht';
    return c.redirect(`${remarkPath(place.step, place.paragraph.id)}?${done}`, 303);
  });

  return routes;
}

function refused(c: AppContext, deps: Deps, place: Place, state: FormState, error: RemarkError) {
  const t = remarkMessages(c.get('locale'));
  const code = status[error.kind];
  switch (error.kind) {
    case 'step-not-found':
    case 'paragraph-not-found':
      return c.notFound();
    case 'limit-reached':
      return show(c, deps, place, withError(state, '', t.limit(error.limit)), code);
    case 'assurance-too-low':
      return show(c, deps, place, withError(state, '', wayOf(c, deps, place)?.text ?? t.closed), code);
    case 'step-not-open-yet':
    case 'step-closed':
    case 'act-not-allowed-now':
    case 'not-open':
    case 'outside-area':
      return show(c, deps, place, withError(state, '', t.closed), code);
  }
}

/** The paragraph of the address, as far as this visitor may see its draft: from the first day on. */
async function placeIn(c: AppContext, deps: Deps): Promise<Place | undefined> {
  const found = await consultationOf(c, deps);
  if (!found?.consultation) return undefined;
  const { step, consultation } = found;
  const stage = stageOf(consultation, await isAnswered(deps.db, step.id), townDay(deps.now()));
  if (stage === 'preparing' || stage === 'announced') return undefined;
  const id = Number(c.req.param('paragraphId'));
  const paragraph = (await loadDraft(deps.db, step.id)).find((one) => one.id === id);
  // A heading has nothing to respond to.
  if (!paragraph || paragraph.number === null) return undefined;
  return { step, stage, paragraph: { ...paragraph, number: paragraph.number } };
}

function wayOf(c: AppContext, deps: Deps, { step, paragraph }: Place) {
  const back = `${remarkPath(step, paragraph.id)}#reageer`;
  return wayToRemark(step, c.get('actor'), deps, c.get('locale'), back);
}

async function participant(c: AppContext, deps: Deps): Promise<Actor> {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor : { kind: 'visitor', visitorId: await visitorCookie(c, deps) };
}

async function show(
  c: AppContext,
  deps: Deps,
  place: Place,
  state: FormState = emptyForm(),
  code: 200 | 403 | 404 | 409 | 413 | 415 | 422 = 200,
  personal = false,
) {
  const { step, stage, paragraph } = place;
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, remarkMessages(c.get('locale')).done) : undefined);
  const remarks = await loadRemarks(deps.db, paragraph.id);
  const props = { step, paragraph, remarks, open: stage === 'open', way: wayOf(c, deps, place), state, personal };
  return c.html(<RemarkPage frame={frame} {...props} />, code);
}
