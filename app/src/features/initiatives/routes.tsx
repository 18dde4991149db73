import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { Instruments } from '../steps/index.ts';
import { initiativeHref, teamHref } from './initiative-href.ts';
import type { AddedPart } from './initiative-parts.ts';
import { listRoutes } from './list/routes.tsx';
import { teamStatus } from './lock-team.ts';
import { onInitiative, onTeam } from './on-initiative.ts';
import { initiativeModel } from './page/initiative-model.ts';
import { InitiativePage } from './page/initiative-page.tsx';
import { publishInitiative } from './publish-initiative.ts';
import { startRoutes } from './start/routes.tsx';
import { discardDraft } from './team/change-initiative.ts';
import { detailsRoutes } from './team/details-routes.tsx';
import { filesRoutes } from './team/files-routes.tsx';
import { invitationRoutes } from './team/invitation-routes.tsx';
import { teamMessages } from './team/messages.ts';
import { peopleOfTeamRoutes } from './team/people-routes.tsx';
import { throwUnless } from './team/refused.ts';
import { stageRoutes } from './team/stage-routes.tsx';
import { TeamHomePage } from './team-home-page.tsx';

/** The pages of residents' initiatives. */
export function initiativeRoutes(deps: Deps, instruments: Instruments, parts: readonly AddedPart[]): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [
    startRoutes,
    listRoutes,
    detailsRoutes,
    stageRoutes,
    peopleOfTeamRoutes,
    invitationRoutes,
    filesRoutes,
  ])
    routes.route('/', part(deps));

  routes.get(
    '/initiatieven/:slug',
    onInitiative(deps, async (c, initiative) => {
      const [model, added] = await Promise.all([
        initiativeModel(c, deps, instruments, initiative),
        Promise.all(parts.map((part) => part.section(deps, c, initiative))),
      ]);
      const sections = added.filter((section) => section !== undefined);
      const props = { frame: frameOf(c, deps, noticeOf(c)), initiative, model, sections };
      return c.html(<InitiativePage {...props} />);
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

  routes.post(
    '/initiatieven/:slug/beheer/weggooien',
    onTeam(deps, async (c, initiative) => {
      const discarded = await discardDraft(deps, c.get('actor'), initiative.id);
      if (!discarded.ok) {
        throwUnless(discarded.error);
        return c.redirect(teamHref(initiative.slug), 303);
      }
      return c.redirect('/mijn', 303);
    }),
  );

  routes.get(
    '/initiatieven/:slug/beheer',
    onTeam(deps, async (c, initiative) => {
      const teamLinks = await Promise.all(parts.map((part) => part.teamLinks(deps, c, initiative)));
      return c.html(
        <TeamHomePage frame={frameOf(c, deps, noticeOf(c))} initiative={initiative} teamLinks={teamLinks.flat()} />,
      );
    }),
  );

  return routes;
}

/** The sentence that the address asks for after something was done. */
function noticeOf(c: AppContext): string | undefined {
  const { done } = teamMessages(c.get('locale'));
  const key = c.req.query('klaar') ?? '';
  return Object.hasOwn(done, key) ? done[key as keyof typeof done] : undefined;
}
