import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Initiative, onTeam } from '../../initiatives/index.ts';
import { noticeOf, numberIn, type Status } from '../../staff/index.ts';
import { backingPath, teamBackingPath } from '../backing-path.ts';
import { loadFigures } from '../load-figures.ts';
import { type AnswerBackingError, answerBacking } from './answer-backing.ts';
import { ruleLevels, setRule } from './set-rule.ts';
import { SheetPage } from './sheet-page.tsx';
import { TeamBackingPage } from './team-backing-page.tsx';
import { listForTeam } from './team-list.ts';
import { teamMessages } from './team-messages.ts';

const path = '/initiatieven/:slug/beheer/draagvlak';
const pageSize = 20;
// So many offers and words of support stand on the page; who has more has answered the first by then.
const mostShown = 100;
const status = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  'backing-not-found': 404,
  'answer-missing': 422,
  'answer-too-long': 422,
  'not-on-the-page': 409,
  'written-already': 409,
  'answered-by-another': 409,
} as const satisfies Record<AnswerBackingError['kind'], number>;

const answerForm = z.object({ answer: z.string().trim().prefault(''), seen: z.string().prefault('') });

/** What the team of an initiative does with what the neighbourhood said. */
export function teamRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    onTeam(deps, (c, initiative) => show(c, deps, initiative)),
  );
  routes.get(
    `${path}/papier`,
    onTeam(deps, (c, initiative) => {
      const address = `${deps.settings.baseUrl}${backingPath(initiative.slug)}`;
      return c.html(<SheetPage frame={frameOf(c, deps)} {...{ initiative, address }} />);
    }),
  );
  routes.post(`${path}/zorgen/:id`, onTeam(deps, answers(deps, 'worry')));
  routes.post(`${path}/hulp/:id`, onTeam(deps, answers(deps, 'help')));

  routes.post(
    `${path}/regel`,
    onTeam(deps, async (c, initiative) => {
      const form = await readForm(c, z.object({ assurance: z.enum(ruleLevels) }));
      if (!form.ok) return show(c, deps, initiative, { id: 0, state: form.state }, formStatus[form.kind]);
      const set = await setRule(deps, c.get('actor'), { projectId: initiative.id, ...form.value });
      if (!set.ok) throw new HTTPException(status[set.error.kind]);
      return c.redirect(`${teamBackingPath(initiative.slug)}?klaar=regel#regel`, 303);
    }),
  );
  return routes;
}

function answers(deps: Deps, stance: 'worry' | 'help') {
  return async (c: AppContext, initiative: Initiative) => {
    const id = numberIn(c, 'id');
    const form = await readForm(c, answerForm);
    if (!form.ok) return show(c, deps, initiative, { id, state: form.state }, formStatus[form.kind]);
    const { answer: text, seen } = form.value;
    const answered = await answerBacking(deps, c.get('actor'), { projectId: initiative.id, id, stance, text, seen });
    if (answered.ok) {
      const done = stance === 'worry' ? `klaar=antwoord#zorg-${id}` : `klaar=bericht#hulp-${id}`;
      return c.redirect(`${teamBackingPath(initiative.slug)}?${done}`, 303);
    }
    return refused(c, deps, initiative, id, form.state, answered.error);
  };
}

function refused(
  c: AppContext,
  deps: Deps,
  initiative: Initiative,
  id: number,
  state: FormState,
  error: AnswerBackingError,
) {
  const t = teamMessages(c.get('locale')).error;
  const code = status[error.kind];
  switch (error.kind) {
    case 'initiative-not-found':
    case 'not-allowed':
    case 'backing-not-found':
      throw new HTTPException(code as 403 | 404);
    case 'answer-missing':
      return show(c, deps, initiative, { id, state: withError(state, 'answer', t[error.kind]) }, code);
    case 'answer-too-long':
      return show(c, deps, initiative, { id, state: withError(state, 'answer', t[error.kind](error.limit)) }, code);
    case 'not-on-the-page':
    case 'written-already':
    case 'answered-by-another':
      return show(c, deps, initiative, { id, state, reason: t[error.kind] }, code);
  }
}

type Refused = { id: number; state: FormState; reason?: string };

async function show(c: AppContext, deps: Deps, initiative: Initiative, refused?: Refused, code: Status = 200) {
  const t = teamMessages(c.get('locale'));
  const { db } = deps;
  const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(c.req.query('pagina'));
  const [figures, worries, helpers, supporters, rule] = await Promise.all([
    loadFigures(db, { projectId: initiative.id }),
    listForTeam(db, initiative.id, 'worry', { limit: pageSize, offset: (page - 1) * pageSize }),
    listForTeam(db, initiative.id, 'help', { limit: mostShown }),
    listForTeam(db, initiative.id, 'support', { limit: mostShown }),
    db.selectFrom('backingRule').select('assurance').where('projectId', '=', initiative.id).executeTakeFirst(),
  ]);
  c.header('cache-control', 'no-store');
  return c.html(
    <TeamBackingPage
      frame={frameOf(c, deps, code === 200 ? noticeOf(c, t.done) : undefined)}
      initiative={initiative}
      {...{ figures, worries, helpers, supporters, page, refused }}
      assurance={rule?.assurance ?? 'anonymous'}
      pages={Math.ceil(figures.worry / pageSize)}
    />,
    code,
  );
}
