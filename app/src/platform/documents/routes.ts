import { Hono } from 'hono';
import { hasRole } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/env.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Documents of officers, as they came. Those of a step that is not public yet are for who manages its project. */
export function documentRoutes({ db }: Pick<Deps, 'db'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(`/documenten/:file{${uuid}\\.pdf}`, async (c) => {
    const row = await db
      .selectFrom('document')
      .innerJoin('step', 'step.id', 'document.stepId')
      .innerJoin('project', 'project.id', 'step.projectId')
      .select(['document.name', 'document.pdf', 'step.projectId'])
      .select(['step.status as stepStatus', 'project.status as projectStatus'])
      .where('document.id', '=', c.req.param('file').slice(0, -'.pdf'.length))
      .executeTakeFirst();
    if (!row) return c.notFound();
    const open = row.stepStatus === 'published' && row.projectStatus !== 'draft';
    if (!open && !hasRole(c.get('actor'), 'process_manager', row.projectId)) return c.notFound();
    return c.body(new Uint8Array(row.pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${row.name}"`,
      'x-content-type-options': 'nosniff',
      // What was withdrawn is gone at once, from every cache too.
      'cache-control': 'private, no-store',
    });
  });
  return routes;
}
