import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { initiativeHref } from './initiative-href.ts';
import { InitiativePage } from './initiative-page.tsx';
import type { InitiativePartsOf } from './initiative-parts.ts';
import { teamStatus } from './lock-team.ts';
import { onInitiative, onTeam } from './on-initiative.ts';
import { publishInitiative } from './publish-initiative.ts';
import { startRoutes } from './start/routes.tsx';
import { TeamHomePage } from './team-home-page.tsx';

/** The pages of residents' initiatives. */
export function initiativeRoutes(deps: Deps, partsOf: InitiativePartsOf): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', startRoutes(deps));

  routes.get(
    '/initiatieven/:slug',
    onInitiative(deps, async (c, initiative) => {
      const { sections } = await partsOf(c, initiative);
      return c.html(<InitiativePage frame={frameOf(c, deps)} initiative={initiative} sections={sections} />);
    }),
  );

  routes.post(
    '/initiatieven/:slug/beheer/openbaar',
    onTeam(deps, async (c, initiative) => {
      const published = await publishInitiative(deps, c.get('actor'), initiative.id);
      if (published.ok) return c.redirect(`${initiativeHref(initiative.slug)}?klaar=published`, 303);
      switch (published.error.kind) {
        case 'initiative-not-found':
        case 'not-allowed':
          throw new HTTPException(teamStatus[published.error.kind]);
        // Sent twice: it stands there already.
        case 'already-published':
          return c.redirect(initiativeHref(initiative.slug), 303);
        case 'hidden-by-moderator':
          return c.html(<TeamHomePage frame={frameOf(c, deps)} initiative={initiative} teamLinks={[]} />, 409);
      }
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
