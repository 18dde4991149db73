import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { type ClassSession, isTeacherOf, loadSession } from './load-session.ts';

export const sessionPath = '/school/lessen/:id{[0-9]{1,15}}';

/** The session of the address; only who started it gets through. */
export async function ownSession(c: AppContext, deps: Deps): Promise<ClassSession> {
  c.header('cache-control', 'no-store');
  const session = await loadSession(deps.db, Number(c.req.param('id')));
  if (!session) throw new HTTPException(404);
  if (!isTeacherOf(c.get('actor'), session)) throw new HTTPException(403);
  return session;
}

/** Where children go, as it stands on the board: without the scheme. */
export function classAddress({ settings }: Pick<Deps, 'settings'>): string {
  return `${new URL(settings.baseUrl).host}/klas`;
}
