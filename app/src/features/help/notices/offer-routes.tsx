import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { changeNotice } from './change-notice.ts';
import { formDays } from './form-days.ts';
import { isOwn, loadNotice } from './load-notice.ts';
import { noticeForm } from './notice-form.ts';
import { type NoticeProblem, noticeProblem, noticeStatus, noticeValues } from './notice-problem.ts';
import { OfferFormPage } from './offer-form-page.tsx';
import { placeNotice } from './place-notice.ts';

type Status = 200 | (typeof noticeStatus)[keyof typeof noticeStatus] | (typeof formStatus)[keyof typeof formStatus];

/** Placing and changing what one offers. */
export function offerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const show = async (c: AppContext, id: number | null, state: FormState, code: Status) => {
    c.header('cache-control', 'no-store');
    const props = { id, areas: await listAreas(deps.db), days: formDays(deps.now()), state };
    return c.html(<OfferFormPage frame={frameOf(c, deps)} {...props} />, code);
  };
  const refuse = (c: AppContext, id: number | null, state: FormState, error: NoticeProblem) => {
    const again = noticeProblem(state, error, c.get('locale'));
    if (!again) throw new HTTPException(noticeStatus[error.kind]);
    return show(c, id, again, noticeStatus[error.kind]);
  };

  routes.get('/aanbod/nieuw', requirePerson, (c) => {
    const { actor } = frameOf(c, deps);
    const authorName = actor.kind === 'person' ? actor.name : '';
    return show(c, null, emptyForm({ authorName }), 200);
  });
  routes.post('/aanbod/nieuw', requirePerson, async (c) => {
    const form = await readForm(c, noticeForm(c.get('locale')));
    if (!form.ok) return show(c, null, form.state, formStatus[form.kind]);
    const { draft, submissionKey } = form.value;
    const input = { projectId: null, atInitiative: false, draft, submissionKey };
    const placed = await placeNotice(deps, c.get('actor'), input);
    if (!placed.ok) return refuse(c, null, form.state, placed.error);
    return c.redirect(`/aanbod/${placed.value.id}?klaar=geplaatst`, 303);
  });

  const change = '/aanbod/:id{[0-9]{1,15}}/wijzigen';
  routes.get(change, requirePerson, async (c) => {
    const notice = await loadNotice(deps.db, 'offer', Number(c.req.param('id')));
    if (!notice) return c.notFound();
    if (!isOwn(notice, c.get('actor'))) throw new HTTPException(403);
    return show(c, notice.id, emptyForm(noticeValues(notice)), 200);
  });
  routes.post(change, requirePerson, async (c) => {
    const id = Number(c.req.param('id'));
    const notice = await loadNotice(deps.db, 'offer', id);
    if (!notice) return c.notFound();
    if (!isOwn(notice, c.get('actor'))) throw new HTTPException(403);
    const form = await readForm(c, noticeForm(c.get('locale')));
    if (!form.ok) return show(c, id, form.state, formStatus[form.kind]);
    const input = { side: 'offer', id, draft: form.value.draft, atInitiative: false } as const;
    const changed = await changeNotice(deps, c.get('actor'), input);
    if (!changed.ok) return refuse(c, id, form.state, changed.error);
    return c.redirect(`/aanbod/${id}?klaar=gewijzigd`, 303);
  });
  return routes;
}
