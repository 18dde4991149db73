import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { refuseVisitor, requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, numberIn } from '../../staff/index.ts';
import { loadScheme } from '../rules/load-scheme.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import { councilPath } from '../states/paths.ts';
import { loadCourse } from '../view/load-course.ts';
import { CouncilPage, CouncilReadPage } from './council-pages.tsx';
import { declareInterest, giveScores, type JudgeError, rateWork } from './judge.ts';
import { listToJudge, scoresFor } from './load-judging.ts';
import { hasInterest, seatFor } from './may-read.ts';
import { councilMessages } from './messages.ts';
import { type Seat, seatsOf } from './seat.ts';

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const status = { 'application-not-found': 404, interest: 403, 'not-before-council': 409 } as const satisfies Record<
  JudgeError['kind'],
  number
>;
const path = '/raad/:id';

/** Reading and judging by the council. Who has no seat finds nothing here, and who has an interest sees nothing. */
export function councilRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/raad', requirePerson, async (c) => {
    const today = townDay(deps.now());
    const [seat] = await seatsOf(deps.db, c.get('actor'), today);
    const scheme = seat && (await loadScheme(deps.db, seat.schemeId, today));
    const rows = seat ? await listToJudge(deps.db, seat) : [];
    c.header('cache-control', 'no-store');
    return c.html(<CouncilPage frame={framed(c, deps)} council={scheme?.rules.council?.name ?? ''} rows={rows} />);
  });

  const onSeat = (handle: (c: AppContext, application: Application, seat: Seat) => Promise<Response>) => {
    return async (c: AppContext): Promise<Response> => {
      const application = await loadApplication(deps.db, numberIn(c, 'id'));
      if (!application) throw new HTTPException(404);
      const refused = refuseVisitor(c);
      if (refused) return refused;
      const seat = await seatFor(deps, c.get('actor'), application);
      if (!seat) throw new HTTPException(404);
      if (await hasInterest(deps, application.id, seat)) throw new HTTPException(403);
      c.header('cache-control', 'no-store');
      return handle(c, application, seat);
    };
  };

  routes.get(
    path,
    onSeat((c, application, seat) => page(c, deps, application, seat)),
  );
  routes.post(
    `${path}/belang`,
    onSeat(async (c, application, seat) => {
      const declared = await declareInterest(deps, c.get('actor'), application.id);
      if (declared.ok) return c.redirect('/raad?klaar=belang', 303);
      return refusedPage(c, deps, application, seat, declared.error);
    }),
  );
  routes.post(
    `${path}/oordeel`,
    onSeat(async (c, application, seat) => {
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return page(c, deps, application, seat, { state: form.state, code: formStatus[form.kind] });
      const { criteria } = application.rules;
      const text = (name: string) => [form.state.values[name] ?? ''].flat()[0]?.trim() ?? '';
      const missing = criteria.filter(({ key }) => !/^[1-5]$/.test(text(`score.${key}`)));
      if (missing.length > 0) {
        const wrong = councilMessages(c.get('locale')).scoreMissing;
        const state = missing.reduce((all, { key }) => withError(all, `score.${key}`, wrong), form.state);
        return page(c, deps, application, seat, { state, code: 422 });
      }
      const scores = criteria.map(({ key }) => ({
        ...{ criterion: key, score: Number(text(`score.${key}`)), note: text(`note.${key}`).slice(0, 500) },
      }));
      const given = await giveScores(deps, c.get('actor'), application.id, scores);
      if (given.ok) return c.redirect(`${councilPath(application.id)}?klaar=oordeel#anderen`, 303);
      return refusedPage(c, deps, application, seat, given.error);
    }),
  );
  routes.post(
    `${path}/waardering`,
    onSeat(async (c, application, seat) => {
      const wrong = councilMessages(c.get('locale')).rate.missing;
      const form = await readForm(c, z.object({ rating: z.enum(['1', '2', '3', '4', '5'], wrong).transform(Number) }));
      if (!form.ok) return page(c, deps, application, seat, { rating: form.state, code: formStatus[form.kind] });
      const rated = await rateWork(deps, c.get('actor'), application.id, form.value.rating);
      if (rated.ok) return c.redirect(`${councilPath(application.id)}?klaar=waardering`, 303);
      return refusedPage(c, deps, application, seat, rated.error);
    }),
  );
  return routes;
}

const framed = (c: AppContext, deps: Deps) => frameOf(c, deps, noticeOf(c, councilMessages(c.get('locale')).done));

type Answer = { state?: FormState; rating?: FormState; refusal?: string; code?: Code };

async function page(c: AppContext, deps: Deps, application: Application, seat: Seat, answer: Answer = {}) {
  const { code = 200, ...more } = answer;
  const [course, scores] = await Promise.all([
    loadCourse(deps.db, application.id),
    scoresFor(deps.db, application.id, seat.memberId),
  ]);
  return c.html(<CouncilReadPage frame={framed(c, deps)} {...{ application, course, scores, ...more }} />, code);
}

async function refusedPage(c: AppContext, deps: Deps, application: Application, seat: Seat, error: JudgeError) {
  switch (error.kind) {
    case 'application-not-found':
    case 'interest':
      throw new HTTPException(status[error.kind]);
    case 'not-before-council': {
      const fresh = (await loadApplication(deps.db, application.id)) ?? application;
      const refusal = councilMessages(c.get('locale')).closed;
      return page(c, deps, fresh, seat, { refusal, state: emptyForm(), code: status[error.kind] });
    }
  }
}
