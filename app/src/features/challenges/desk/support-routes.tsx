import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { carriedOver, contributorOf, deskBackingMessages, deskForm, EnterPage } from '../../backing/index.ts';
import { refuseUnlessDesk } from '../../desk/index.ts';
import { noticeOf, numberIn, type Status } from '../../staff/index.ts';
import { deskSupportPath } from '../paths.ts';
import { loadChallenge } from '../request/load-challenge.ts';
import { type EnterSupportError, enterSupport } from '../support/support-challenge.ts';
import { challengeDeskMessages } from './messages.ts';

const path = '/balie/uitdagen/:id{[0-9]{1,15}}';
const status = {
  'application-not-found': 404,
  'not-allowed': 403,
  'contact-not-found': 404,
  'received-in-future': 422,
  'assurance-too-low': 422,
  'words-missing': 422,
  'own-initiative': 409,
  'not-open': 409,
} as const satisfies Record<EnterSupportError['kind'], number>;

/** Who signed a list on paper or called to support a request. */
export function deskSupportRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    async (c) => refuseUnlessDesk(c) ?? page(c, deps, numberIn(c, 'id'), emptyForm(carriedOver(c, deps))),
  );
  routes.post(path, async (c) => {
    const refused = refuseUnlessDesk(c);
    if (refused) return refused;
    const id = numberIn(c, 'id');
    const form = await readForm(c, deskForm(c.get('locale')));
    if (!form.ok) return page(c, deps, id, form.state, formStatus[form.kind]);
    const { channel, receivedOn, area: areaId, distance, submissionKey } = form.value;
    const received = { channel, receivedOn, contributor: contributorOf(form.value) };
    const support = { areaId, distance, submissionKey };
    const entered = await enterSupport(deps, c.get('actor'), id, { support, received });
    if (entered.ok)
      return c.redirect(`${deskSupportPath(id)}?klaar=ingevoerd&kanaal=${channel}&ontvangen=${receivedOn}`, 303);
    const { field, text } = problemOf(c, entered.error);
    return page(c, deps, id, withError(form.state, field, text), status[entered.error.kind]);
  });
  return routes;
}

function problemOf(c: AppContext, error: EnterSupportError): { field: string; text: string } {
  const t = challengeDeskMessages(c.get('locale'));
  const words = deskBackingMessages(c.get('locale')).error;
  switch (error.kind) {
    case 'application-not-found':
    case 'not-allowed':
    case 'assurance-too-low':
    case 'words-missing':
      throw new HTTPException(status[error.kind]);
    case 'contact-not-found':
      return { field: '', text: words[error.kind] };
    case 'received-in-future':
      return { field: 'receivedOn', text: words[error.kind] };
    case 'own-initiative':
      return { field: '', text: t.own };
    case 'not-open':
      return { field: '', text: t.closed };
  }
}

async function page(c: AppContext, deps: Deps, id: number, state: FormState, code: Status = 200) {
  const challenge = await loadChallenge(deps.db, id);
  if (!challenge || challenge.state === 'draft') throw new HTTPException(404);
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const notice = code === 200 ? noticeOf(c, deskBackingMessages(c.get('locale')).done) : undefined;
  const places = { action: deskSupportPath(id), another: '/balie/uitdagen', part: 'challenges' } as const;
  const { title } = challenge;
  c.header('cache-control', 'no-store');
  return c.html(
    <EnterPage frame={frameOf(c, deps, notice)} {...{ title, areas, state, ...places }} stances={['support']} />,
    code,
  );
}
