import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { mayCoordinate } from '../companion-role.ts';
import { onPool } from '../on-pool.ts';
import { type Card, loadCard } from './load-card.ts';

/** A handler for one card: of that officer, or for a coordinator. */
export function onCard(deps: Deps, handle: (c: AppContext, card: Card) => Promise<Response>) {
  return onPool(async (c) => {
    const id = c.req.param('id') ?? '';
    const actor = c.get('actor');
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new HTTPException(404);
    const card = await loadCard(deps.db, id, townDay(deps.now()));
    if (!card) throw new HTTPException(404);
    const own = actor.kind === 'person' && actor.personId === id;
    if (!own && !mayCoordinate(actor)) throw new HTTPException(403);
    return handle(c, card);
  });
}
