import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { LogPage } from './log-page.tsx';
import { logState } from './log-state.ts';

/** The public page about the log. */
export function auditLogRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/logboek', async (c) =>
    c.html(<LogPage frame={frameOf(c, deps)} state={await logState(deps.db)} />),
  );
}
