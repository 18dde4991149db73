import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { InitiativePage } from './initiative-page.tsx';
import type { InitiativePartsOf } from './initiative-parts.ts';
import { onInitiative, onTeam } from './on-initiative.ts';
import { TeamHomePage } from './team-home-page.tsx';

/** The pages of residents' initiatives. */
export function initiativeRoutes(deps: Deps, partsOf: InitiativePartsOf): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    '/initiatieven/:slug',
    onInitiative(deps, async (c, initiative) => {
      const { sections } = await partsOf(c, initiative);
      return c.html(<InitiativePage frame={frameOf(c, deps)} initiative={initiative} sections={sections} />);
    }),
  );

  routes.get(
    '/initiatieven/:slug/beheer',
    onTeam(deps, async (c, initiative) => {
      const { teamLinks } = await partsOf(c, initiative);
      return c.html(<TeamHomePage frame={frameOf(c, deps)} initiative={initiative} teamLinks={teamLinks} />);
    }),
  );

  return routes;
}
