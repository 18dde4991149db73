import { Hono } from 'hono';
import { hasRole, isInitiator } from '../actor.ts';
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
    const actor = c.get('actor');
    const teaches = actor.kind === 'person' && actor.personId === row.teacherId;
    const own = teaches || (row.projectId !== null && isInitiator(actor, row.projectId));
    const mayLook = own || hasRole(actor, 'moderator', row.projectId ?? undefined);
    if (row.hidden && !mayLook) return c.notFound();
    return c.body(new Uint8Array(row.bytes), 200, {
      'content-type': 'image/webp',
      // What a moderator sees must not stay behind in a shared cache.
      'cache-control': row.hidden ? 'private, no-store' : 'public, max-age=31536000, immutable',
    });
  });
  return routes;
}

/** A picture with what was hidden or withdrawn, or of a draft, is not shown either, although its address is known. */
function findPicture(db: Db, id: string, column: 'webp' | 'small') {
  return (
    db
      .selectFrom('picture')
      .leftJoin('contribution', (join) =>
        join
          .onRef('contribution.pictureId', '=', 'picture.id')
          .on('contribution.status', 'in', ['hidden', 'withdrawn']),
      )
      .leftJoin('initiativePicture', 'initiativePicture.pictureId', 'picture.id')
      // What a child drew is shown once a moderator looked at it.
      .leftJoin('classDrawing', (join) =>
        join.onRef('classDrawing.pictureId', '=', 'picture.id').on('classDrawing.status', '<>', 'published'),
      )
      .leftJoin('classSession', 'classSession.id', 'classDrawing.sessionId')
      .leftJoin('project', 'project.id', 'initiativePicture.projectId')
      .select((eb) => [
        eb.ref(`picture.${column}`).as('bytes'),
        eb
          .or([
            eb('contribution.id', 'is not', null),
            eb('project.status', '=', 'draft'),
            eb('classDrawing.id', 'is not', null),
          ])
          .as('hidden'),
        'classSession.teacherId',
        eb.fn.coalesce('contribution.projectId', 'project.id').as('projectId'),
      ])
      .where('picture.id', '=', id)
      .executeTakeFirst()
  );
}
