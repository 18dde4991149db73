import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { manages } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listAreas, listThemes } from '../areas/index.ts';
import { answerFigures } from './answer-figures.ts';
import { AnswerPage } from './answer-page.tsx';
import { changeAnswerRoutes } from './change-routes.tsx';
import { DonePage } from './done-page.tsx';
import { countAnswers, latestAnswers } from './latest-answers.ts';
import { loadAnswer } from './load-answer.ts';
import { positive } from './staff-filter.ts';
import { staffAnswerRoutes } from './staff-routes.tsx';

const answersPerPage = 20;
const contributionsPerPage = 50;

/** The public pages about answers, and the staff pages on which they are given. */
export function answerRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.route('/', staffAnswerRoutes(deps));
  app.route('/', changeAnswerRoutes(deps));

  app.get('/antwoorden/:id', async (c) => {
    const id = positive(c.req.param('id'));
    const page = positive(c.req.query('pagina')) ?? 1;
    const part = { limit: contributionsPerPage, offset: (page - 1) * contributionsPerPage };
    const answer = id === undefined ? undefined : await loadAnswer(deps.db, id, part);
    const actor = c.get('actor');
    const mayChange = answer !== undefined && manages(actor, answer.projectId);
    if (!answer || (answer.projectStatus === 'draft' && !mayChange)) throw new HTTPException(404);
    const pages = Math.max(1, Math.ceil(answer.publishedCount / contributionsPerPage));
    return c.html(
      <AnswerPage frame={frameOf(c, deps)} answer={answer} page={page} pages={pages} mayChange={mayChange} />,
    );
  });

  app.get('/wat-is-er-gedaan', async (c) => {
    const [themes, areas] = await Promise.all([listThemes(deps.db), listAreas(deps.db)]);
    const theme = themes.find((candidate) => candidate.slug === c.req.query('thema'));
    const area = areas.find((candidate) => candidate.code === c.req.query('gebied'));
    const filter = { themeId: theme?.id, areaId: area?.id };
    const count = await countAnswers(deps.db, filter);
    const pages = Math.max(1, Math.ceil(count / answersPerPage));
    const page = Math.min(positive(c.req.query('pagina')) ?? 1, pages);
    const [figures, latest] = await Promise.all([
      answerFigures(deps.db, deps.now()),
      latestAnswers(deps.db, { ...filter, limit: answersPerPage, offset: (page - 1) * answersPerPage }),
    ]);
    const chosen = { theme: theme?.slug ?? '', area: area?.code ?? '' };
    const model = { figures, latest, themes, areas, chosen, page, pages };
    return c.html(<DonePage frame={frameOf(c, deps)} model={model} />);
  });

  return app;
}
