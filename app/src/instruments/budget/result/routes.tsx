import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { hasRole } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { VotingFrame } from '../ballots/voting-frame.tsx';
import { budgetOf } from '../budget-of.ts';
import { budgetPath, budgetStaffPath } from '../budget-path.ts';
import { onBudget } from '../staff/on-budget.ts';
import { listWorks } from '../works/load-works.ts';
import { decisionRoutes } from './decision-routes.tsx';
import { leadOf } from './lead-of.ts';
import { loadDeviations, loadOutcome } from './load-outcome.ts';
import { loadPlaces } from './load-places.ts';
import { loadBallotFile, loadResult } from './load-result.ts';
import { publishResult } from './publish-result.ts';
import { resultMessages } from './result-messages.ts';
import { ResultSections } from './result-sections.tsx';
import { staffResultPage } from './show-staff-result.tsx';

const publicPath = '/trajecten/:slug/budget/:stepId/uitslag';
const staffPath = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitslag';

/** The result: for its officers once it was counted, for everybody once they published it. */
export function resultRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(publicPath, async (c) => {
    const found = await visible(c, deps);
    const outcome = found && (await loadOutcome(deps.db, found.step.id));
    if (!found || !outcome) return c.notFound();
    const { step, budget } = found;
    const frame = frameOf(c, deps);
    const { title } = resultMessages(frame.locale);
    return c.html(
      <VotingFrame frame={frame} step={step} title={title} lead={leadOf(outcome, budget.amount, frame.locale)}>
        <ResultSections
          outcome={outcome}
          places={await loadPlaces(deps, step.id, outcome)}
          amount={budget.amount}
          works={await listWorks(deps.db, step.id)}
          path={budgetPath(step)}
          locale={frame.locale}
        />
      </VotingFrame>,
    );
  });

  routes.get(`${publicPath}/stemmen.pb`, async (c) => {
    const found = await visible(c, deps);
    const file = found && (await loadBallotFile(deps.db, found.step.id));
    if (!found || file === undefined) return c.notFound();
    return c.body(file, 200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="stemmen-${found.step.id}.pb"`,
    });
  });

  routes.get(`${publicPath}/telling.json`, async (c) => {
    const found = await visible(c, deps);
    const result = found && (await loadResult(deps.db, found.step.id));
    if (!found || !result) return c.notFound();
    // What the town decided stands beside the count: that stays what anybody finds who counts again.
    return c.json({ ...result, deviations: await loadDeviations(deps.db, found.step.id) });
  });

  routes.get(
    staffPath,
    onBudget(deps, (c, work) => staffResultPage(c, deps, work)),
  );

  routes.post(
    staffPath,
    onBudget(deps, async (c, work) => {
      const published = await publishResult(deps, c.get('actor'), work.step.id);
      if (published.ok) return c.redirect(`${budgetStaffPath(work.step, 'result')}?klaar=gepubliceerd`, 303);
      switch (published.error.kind) {
        case 'budget-not-found':
          throw new HTTPException(404);
        case 'not-allowed':
          throw new HTTPException(403);
        case 'not-counted':
          return staffResultPage(c, deps, work, { refusal: { text: resultMessages(c.get('locale')).notCounted } }, 409);
      }
    }),
  );

  routes.route('/', decisionRoutes(deps));
  return routes;
}

/** The budget of the address if this visitor may read its result now. */
async function visible(c: AppContext, deps: Deps) {
  const found = await budgetOf(c, deps);
  if (!found?.budget?.countedAt) return undefined;
  const { step, budget } = found;
  if (!budget.publishedAt && !hasRole(c.get('actor'), 'process_manager', step.projectId)) return undefined;
  return { step, budget };
}
