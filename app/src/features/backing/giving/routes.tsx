import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { knownVisitor, visitorCookie } from '../../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { hasOutlines, listAreas } from '../../areas/index.ts';
import { type Initiative, onInitiative } from '../../initiatives/index.ts';
import { isOnTeam } from '../../project-access/index.ts';
import { noticeOf } from '../../staff/index.ts';
import { participantOf } from '../../steps/index.ts';
import { wordsMax } from '../backing.ts';
import { backingPath } from '../backing-path.ts';
import { listWorries } from '../list-worries.ts';
import { loadFigures } from '../load-figures.ts';
import { loadRules } from '../load-rules.ts';
import { backingMessages } from '../messages.ts';
import { hasReport } from '../report/load-report.ts';
import { backingForm } from './backing-form.ts';
import { BackingPage } from './backing-page.tsx';
import { mayJoin } from './brake.ts';
import { type GiveBackingError, giveBacking } from './give-backing.ts';
import { ownBacking } from './own-backing.ts';
import { placeRoutes } from './place-routes.tsx';
import { withdrawBacking } from './take-back.ts';

const path = '/initiatieven/:slug/draagvlak';
const pageSize = 20;
const status = {
  'initiative-not-found': 404,
  'not-open': 409,
  'own-initiative': 403,
  'assurance-too-low': 403,
  'words-missing': 422,
} as const satisfies Record<GiveBackingError['kind'], number>;

/** What the neighbourhood thinks: reading it, saying it, changing it and taking it back. */
export function givingRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use(path, async (c, next) => {
    // What somebody thinks is kept by no cache on the way.
    c.header('cache-control', 'no-store');
    await next();
  });

  routes.get(
    path,
    onInitiative(deps, (c, initiative) => show(c, deps, initiative)),
  );

  routes.post(
    path,
    onInitiative(deps, async (c, initiative) => {
      const t = backingMessages(c.get('locale'));
      const form = await readForm(c, backingForm(c.get('locale')));
      if (!form.ok) return show(c, deps, initiative, form.state, formStatus[form.kind]);
      const { area: areaId, submissionKey } = form.value;
      if (!(await mayTakePart(c, deps, initiative.id)))
        return show(c, deps, initiative, withError(form.state, '', t.error['too-many']), 429);
      const actor = await whoActs(c, deps, submissionKey);
      const given = await giveBacking(deps, actor, { ...form.value, projectId: initiative.id, areaId });
      if (given.ok) {
        const done = given.value.status === 'waiting' ? 'wacht' : 'gezegd';
        return c.redirect(`${backingPath(initiative.slug)}?klaar=${done}`, 303);
      }
      return refused(c, deps, initiative, form.state, given.error);
    }),
  );

  routes.post(
    `${path}/intrekken`,
    onInitiative(deps, async (c, initiative) => {
      const form = await readForm(c, z.object({}));
      if (!form.ok) return show(c, deps, initiative, form.state, formStatus[form.kind]);
      await withdrawBacking(deps, await whoLooks(c, deps), { projectId: initiative.id });
      return c.redirect(`${backingPath(initiative.slug)}?klaar=ingetrokken`, 303);
    }),
  );

  routes.route('/', placeRoutes(deps));
  return routes;
}

async function whoLooks(c: AppContext, deps: Deps): Promise<Actor> {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor : { kind: 'visitor', visitorId: await knownVisitor(c, deps) };
}

// The number of a new browser comes from its form, so that the same form sent twice at once is of one visitor; it is a
// keyed hash, so that nobody can take that of another.
async function whoActs(c: AppContext, deps: Deps, submissionKey: string): Promise<Actor> {
  const actor = c.get('actor');
  if (actor.kind === 'person') return actor;
  const fresh = keyedHash(deps.settings.secret, 'backing-visitor', submissionKey);
  return { kind: 'visitor', visitorId: await visitorCookie(c, deps, fresh) };
}

async function mayTakePart(c: AppContext, deps: Deps, projectId: number): Promise<boolean> {
  const actor = await whoLooks(c, deps);
  const known = actor.kind === 'person' || actor.visitorId !== null;
  if (known && (actor.kind === 'person' || (await ownBacking(deps.db, { projectId }, participantOf(actor)))))
    return true;
  return mayJoin(c, deps, projectId);
}

type Status = 200 | 403 | 409 | 413 | 415 | 422 | 429;

function refused(c: AppContext, deps: Deps, initiative: Initiative, state: FormState, error: GiveBackingError) {
  const t = backingMessages(c.get('locale'));
  const again = (field: string, message: string) =>
    show(c, deps, initiative, withError(state, field, message), status[error.kind] as Status, error);
  switch (error.kind) {
    case 'initiative-not-found':
      return c.notFound();
    case 'not-open':
      return again('', t.error['not-open']);
    case 'own-initiative':
      return again('', t.onTeam);
    case 'assurance-too-low':
      return again('stance', state.values.stance === 'help' ? t.helpNeedsAccount : t.accountNeeded);
    case 'words-missing':
      return again('words', t.error['words-missing']);
  }
}

async function show(
  c: AppContext,
  deps: Deps,
  initiative: Initiative,
  state?: FormState,
  code: Status = 200,
  error?: GiveBackingError,
) {
  const t = backingMessages(c.get('locale'));
  const actor = await whoLooks(c, deps);
  const who = participantOf(actor);
  const someone = who.personId !== null || who.visitorId !== null;
  const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(c.req.query('pagina'));
  const [figures, own, rules, onTeam, areas, reported] = await Promise.all([
    loadFigures(deps.db, { projectId: initiative.id }),
    someone ? ownBacking(deps.db, { projectId: initiative.id }, who) : undefined,
    loadRules(deps.db, initiative.id),
    isOnTeam(deps.db, initiative.id, who.personId),
    listAreas(deps.db),
    hasReport(deps.db, initiative.id),
  ]);
  const slice = { limit: pageSize, offset: (page - 1) * pageSize };
  const model = {
    initiative,
    figures,
    own,
    open: rules?.open ?? false,
    asksAccount: rules?.assurance === 'email' && actor.kind === 'visitor',
    onTeam,
    areas: areas.filter(({ kind }) => kind === 'wijk'),
    worries: await listWorries(deps.db, initiative.id, figures, slice),
    page,
    pages: Math.ceil(figures.worry / pageSize),
    reported,
    measurable: initiative.point !== null && (await hasOutlines(deps.db)),
    signInFirst: error?.kind === 'assurance-too-low',
  };
  const filled = state ?? emptyForm(await known(c, deps, own));
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, t.done) : undefined);
  return c.html(<BackingPage frame={frame} model={model} state={filled} limit={wordsMax} />, code);
}

/** What stands in the form at first: what they said, what the map found, or the district of their account. */
async function known(c: AppContext, deps: Deps, own: Awaited<ReturnType<typeof ownBacking>>) {
  const values: Record<string, string> = {};
  const actor = c.get('actor');
  if (own) {
    values.stance = own.stance;
    values.words = own.words;
    if (own.areaId !== null) values.area = String(own.areaId);
    if (own.distance !== null) values.distance = own.distance;
  } else if (actor.kind === 'person') {
    const person = deps.db.selectFrom('person').select('areaId').where('id', '=', actor.personId);
    const area = (await person.executeTakeFirst())?.areaId;
    if (area) values.area = String(area);
  }
  const { wijk, afstand } = c.req.query();
  if (wijk) values.area = wijk;
  if (afstand) values.distance = afstand;
  return values;
}
