import { Hono } from 'hono';
import { hasRole } from '../actor.ts';
import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/env.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Pictures. What stands behind an address never changes, so a browser asks once. */
export function pictureRoutes({ db }: Pick<Deps, 'db'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(`/afbeeldingen/:file{${uuid}\\.webp}`, async (c) => {
    const id = c.req.param('file').slice(0, -'.webp'.length);
    const row = await findPicture(db, id, c.req.query('breed') === '400' ? 'small' : 'webp');
    if (!row) return c.notFound();
    const mayLook = hasRole(c.get('actor'), 'moderator', row.projectId ?? undefined);
    if (row.hidden && !mayLook) return c.notFound();
    return c.body(new Uint8Array(row.bytes), 200, {
      'content-type': 'image/webp',
      // What a moderator sees must not stay behind in a shared cache.
      'cache-control': row.hidden ? 'private, no-store' : 'public, max-age=31536000, immutable',
    });
  });
  return routes;
}

/** A picture with what was hidden or withdrawn is not shown either, although its address is known by then. */
function findPicture(db: Db, id: string, column: 'webp' | 'small') {
  return db
    .selectFrom('picture')
    .leftJoin('contribution', (join) =>
      join.onRef('contribution.pictureId', '=', 'picture.id').on('contribution.status', 'in', ['hidden', 'withdrawn']),
    )
    .select((eb) => [
      eb.ref(`picture.${column}`).as('bytes'),
      eb('contribution.id', 'is not', null).as('hidden'),
      'contribution.projectId',
    ])
    .where('picture.id', '=', id)
    .executeTakeFirst();
}
