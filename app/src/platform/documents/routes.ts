import { Hono } from 'hono';
import { manages } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/env.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Documents as they came. Those of what is not public yet are for who manages the project. */
export function documentRoutes({ db }: Pick<Deps, 'db'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(`/documenten/:file{${uuid}\\.pdf}`, async (c) => {
    const row = await db
      .selectFrom('document')
      .leftJoin('step', 'step.id', 'document.stepId')
      .innerJoin('project', (join) =>
        join.on((eb) => eb('project.id', '=', eb.fn.coalesce('document.projectId', 'step.projectId'))),
      )
      .select(['document.name', 'document.pdf', 'project.id as projectId'])
      .select(['step.status as stepStatus', 'project.status as projectStatus'])
      .where('document.id', '=', c.req.param('file').slice(0, -'.pdf'.length))
      .executeTakeFirst();
    if (!row) return c.notFound();
    const open = (row.stepStatus ?? 'published') === 'published' && row.projectStatus !== 'draft';
    if (!open && !manages(c.get('actor'), row.projectId)) return c.notFound();
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
