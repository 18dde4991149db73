import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { mayReadInCouncil } from '../council/may-read.ts';
import { loadApplication } from '../states/load-application.ts';
import { doesWork } from '../states/lock-application.ts';
import { wasAdmitted } from '../states/steps.ts';
import { worksOn } from './access.ts';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Files of an application, for who works on it; for others they are not there, but for pictures that may be shown. */
export function fileRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(`/aanvragen/:id{[0-9]{1,15}}/bestanden/:file{${uuid}}`, async (c) => {
    const file = await deps.db
      .selectFrom('applicationFile')
      .selectAll()
      .where('id', '=', c.req.param('file'))
      .where('applicationId', '=', Number(c.req.param('id')))
      .executeTakeFirst();
    if (!file) return c.notFound();
    const inside = await mayRead(c, deps, file.applicationId);
    if (!inside && !(file.public && (await isOpen(deps, file)))) return c.notFound();
    const kind = file.type === 'application/pdf' ? 'pdf' : 'webp';
    // The name that somebody gave it can hold a name.
    const name = inside ? file.name.replaceAll(/[^a-zA-Z0-9._-]/g, '-').replace(/\.[a-z]+$/i, '') : '';
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.type,
      // A stranger's PDF is never run in a page of ours.
      'content-disposition': `${kind === 'pdf' ? 'attachment' : 'inline'}; filename="${name || 'bestand'}.${kind}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });
  return routes;
}

/** Whether everybody may see what is meant to be seen: a picture of a report, and what belongs to an admitted challenge. */
async function isOpen(
  { db }: Deps,
  { kind, applicationId }: { kind: string; applicationId: number },
): Promise<boolean> {
  if (kind === 'report') return true;
  const row = await db.selectFrom('application').select('state').where('id', '=', applicationId).executeTakeFirst();
  return row !== undefined && wasAdmitted(row.state);
}

async function mayRead(c: AppContext, deps: Deps, id: number): Promise<boolean> {
  const actor = c.get('actor');
  const application = await loadApplication(deps.db, id);
  if (!application) return false;
  if (await worksOn(deps.db, actor, application)) return true;
  if (application.state === 'draft') return false;
  const officer = actor.kind === 'person' && actor.strong;
  if (officer && (doesWork(actor, 'secretary') || doesWork(actor, 'decider'))) return true;
  return mayReadInCouncil(deps, actor, application);
}
