import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { deskProjects, type PaperOf, refuseUnlessAnyDesk, refuseUnlessPaper } from '../../desk/index.ts';
import { noticeOf, numberIn, type Status } from '../../staff/index.ts';
import { stances } from '../backing.ts';
import { deskBackingPath } from '../backing-path.ts';
import { loadRules } from '../load-rules.ts';
import { backingMessages } from '../messages.ts';
import { carriedOver } from './carried-over.ts';
import { contributorOf, deskForm } from './desk-form.ts';
import { deskMessages } from './desk-messages.ts';
import { ChoosePage, EnterPage } from './desk-pages.tsx';
import { type EnterError, enterBacking } from './enter-backing.ts';

const path = '/balie/draagvlak/:projectId{[0-9]{1,15}}';
const mostShown = 50;
const status = {
  'initiative-not-found': 404,
  'contact-not-found': 404,
  'received-in-future': 422,
  'not-allowed': 403,
  'own-initiative': 409,
  'not-open': 409,
  'assurance-too-low': 422,
  'words-missing': 422,
} as const satisfies Record<EnterError['kind'], number>;

/** Support in the neighbourhood at the desk: for who says it on paper, by phone or in person. */
export function deskRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of ['/balie/draagvlak', path]) {
    routes.use(own, async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    });
  }

  routes.get('/balie/draagvlak', async (c) => {
    const refused = refuseUnlessAnyDesk(c);
    if (refused) return refused;
    const searched = (c.req.query('naam') ?? '').trim().slice(0, 100);
    const initiatives = await toChoose(deps.db, c.get('actor'), searched);
    return c.html(<ChoosePage frame={frameOf(c, deps)} {...{ searched, initiatives }} />);
  });

  routes.get(path, async (c) => {
    const id = numberIn(c, 'projectId');
    return refuseUnlessPaper(c, id) ?? show(c, deps, id, emptyForm(carriedOver(c, deps)), 200);
  });

  routes.post(path, async (c) => {
    const id = numberIn(c, 'projectId');
    const refused = refuseUnlessPaper(c, id);
    if (refused) return refused;
    const locale = c.get('locale');
    const form = await readForm(c, deskForm(locale));
    if (!form.ok) return show(c, deps, id, form.state, formStatus[form.kind]);
    const { channel, receivedOn, stance, words, area: areaId, distance, submissionKey } = form.value;
    const contributor = contributorOf(form.value);
    const said = { projectId: id, stance, words, areaId, distance, submissionKey };
    const entered = await enterBacking(deps, c.get('actor'), { ...said, channel, receivedOn, contributor });
    if (entered.ok) {
      const done = entered.value.status === 'waiting' ? 'wacht' : 'ingevoerd';
      return c.redirect(`${deskBackingPath(id)}?klaar=${done}&kanaal=${channel}&ontvangen=${receivedOn}`, 303);
    }
    const { field, text } = problemOf(entered.error, locale);
    return show(c, deps, id, withError(form.state, field, text), status[entered.error.kind]);
  });
  return routes;
}

function problemOf(error: EnterError, locale: Locale): { field: string; text: string } {
  const t = deskMessages(locale).error;
  switch (error.kind) {
    case 'initiative-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'contact-not-found':
    case 'own-initiative':
    case 'not-open':
      return { field: '', text: t[error.kind] };
    case 'received-in-future':
      return { field: 'receivedOn', text: t[error.kind] };
    case 'assurance-too-low':
      return { field: 'name', text: t.reachable };
    case 'words-missing':
      return { field: 'words', text: backingMessages(locale).error['words-missing'] };
  }
}

async function show(c: AppContext, deps: Deps, id: number, state: FormState, code: Status) {
  const initiative = await loadRules(deps.db, id);
  if (!initiative) throw new HTTPException(404);
  const { slug, title } = initiative;
  const of: PaperOf = { projectId: id, projectKind: 'initiative', projectSlug: slug, projectQuestion: title };
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const notice = code === 200 ? noticeOf(c, deskMessages(c.get('locale')).done) : undefined;
  const places = { action: deskBackingPath(id), another: '/balie/draagvlak', part: 'backing' } as const;
  const page = { title, of, areas, state, stances, ...places };
  return c.html(<EnterPage frame={frameOf(c, deps, notice)} {...page} />, code);
}

/** Initiatives about which somebody can still say something, by name or the newest; of a colleague's own projects. */
function toChoose(db: Db, actor: Actor, searched: string) {
  const projects = deskProjects(actor);
  return db
    .selectFrom('project')
    .innerJoin('initiative', 'initiative.projectId', 'project.id')
    .select(['project.id', 'project.question as title', 'initiative.place'])
    .where('project.status', '=', 'published')
    .$if(projects !== 'all', (query) => query.where('project.id', '=', sql<number>`any(${projects}::bigint[])`))
    .$if(searched !== '', (query) =>
      query.where(sql<boolean>`position(lower(${searched}) in lower(project.question)) > 0`),
    )
    .orderBy('project.publishedAt', 'desc')
    .orderBy('project.id', 'desc')
    .limit(mostShown)
    .execute();
}
