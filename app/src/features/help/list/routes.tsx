import { Hono } from 'hono';
import type { Actor } from '../../../platform/actor.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { teamHref } from '../../initiatives/index.ts';
import { speakerOf } from '../contact/speaker.ts';
import { readFilter } from './list-filter.ts';
import { ListPage } from './list-page.tsx';
import { listNotices } from './notice-list.ts';

/** The list of everything that is wanted and offered. */
export function listRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/hulp', async (c) => {
    const filter = readFilter(c.req.query());
    const [areas, mapped, askHref] = await Promise.all([
      listAreas(deps.db),
      isMapped(deps.db),
      whereToAsk(deps.db, c.get('actor')),
    ]);
    const list = await listNotices(deps.db, filter, areas, townDay(deps.now()));
    return c.html(
      <ListPage frame={frameOf(c, deps)} filter={filter} list={list} areas={areas} mapped={mapped} askHref={askHref} />,
    );
  });
}

/** Whether outlines were imported, so that an area has a middle. */
async function isMapped(db: Db): Promise<boolean> {
  const found = db.selectFrom('area').select('id').where('kind', '=', 'wijk').where('west', 'is not', null);
  return (await found.limit(1).executeTakeFirst()) !== undefined;
}

/** Who leads an initiative asks for it; who leads none begins one. */
async function whereToAsk(db: Db, actor: Actor): Promise<string> {
  if (actor.kind !== 'person') return '/begin-iets';
  const { speaksFor } = speakerOf(actor);
  if (speaksFor.length === 0) return '/begin-iets';
  const own = await db
    .selectFrom('project')
    .select('slug')
    .where('id', 'in', speaksFor)
    .where('status', '=', 'published')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return own ? teamHref(own.slug, '/hulp') : '/begin-iets';
}
