import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { Instruments } from '../steps/index.ts';
import { workTogetherModel } from './work-together.ts';
import { WorkTogetherPage } from './work-together-page.tsx';

/** What comes in which officers, councillors and partners learn, of the feature that knows gatherings. */
type MeetingsOf = (c: AppContext) => Promise<Child>;

/** The third door of the home page. */
export function workTogetherRoutes(deps: Deps, instruments: Instruments, meetingsOf: MeetingsOf): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/werk-samen', async (c) => {
    const [model, meetings] = await Promise.all([workTogetherModel(deps, instruments), meetingsOf(c)]);
    return c.html(<WorkTogetherPage frame={frameOf(c, deps)} model={model} meetings={meetings} />);
  });
  return routes;
}
