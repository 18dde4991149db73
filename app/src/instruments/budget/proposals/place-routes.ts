import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { projectPath } from '../budget-path.ts';

/** The address that every contribution has, for those of a budget: it leads to the project that was proposed. */
export function proposalPlaceRoutes({ db }: Pick<Deps, 'db'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/ideeen/:id{[0-9]{1,15}}', async (c) => {
    const found = await db
      .selectFrom('budgetProject')
      .innerJoin('contribution', (join) =>
        join
          .onRef('contribution.id', '=', 'budgetProject.contributionId')
          .onRef('contribution.stepId', '=', 'budgetProject.stepId'),
      )
      .innerJoin('project', 'project.id', 'contribution.projectId')
      .select(['budgetProject.id', 'budgetProject.stepId', 'project.slug'])
      .where('contribution.id', '=', Number(c.req.param('id')))
      .executeTakeFirst();
    return found ? c.redirect(projectPath({ id: found.stepId, projectSlug: found.slug }, found.id), 303) : c.notFound();
  });
  return routes;
}
