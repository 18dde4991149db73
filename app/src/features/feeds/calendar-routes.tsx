import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { projectHref } from '../project-access/index.ts';
import { AgendaPage } from './agenda-page.tsx';
import { calendar, sendCalendar } from './calendar.ts';
import { feedMessages } from './messages.ts';
import { publicMoments, townMoments } from './public-moments.ts';
import { files, publicProject } from './public-project.ts';

const hour = 3_600_000;

/** What is coming, as a page and as iCalendar. */
export function calendarRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  const name = `Stadmakers ${settings.town.name}`;
  return new Hono<AppEnv>()
    .get('/agenda', async (c) => {
      // What began an hour or two ago may still be worth going to.
      const moments = await townMoments(db, new Date(deps.now().getTime() - 2 * hour));
      return c.html(<AgendaPage frame={frameOf(c, deps)} moments={moments} />);
    })
    .get('/agenda.ics', async (c) => {
      // A month back, so that a calendar that follows this keeps what was just there.
      const moments = await townMoments(db, new Date(deps.now().getTime() - 31 * 24 * hour));
      const title = `${name}: ${feedMessages('nl').agenda}`;
      return sendCalendar(c, calendar(settings, title, moments, deps.now()));
    })
    .on('GET', files('ics'), async (c) => {
      const project = await publicProject(db, (c.req.param('file') ?? '').slice(0, -'.ics'.length));
      if (!project) return c.notFound();
      const address = `${projectHref(project)}.ics`;
      if (c.req.path !== address) return c.redirect(address, 301);
      const moments = await publicMoments(db, { projectId: project.id });
      return sendCalendar(c, calendar(settings, project.question, moments, deps.now()));
    })
    .get('/moment/:file{[0-9]{1,15}\\.ics}', async (c) => {
      const id = Number(c.req.param('file').slice(0, -'.ics'.length));
      const moments = await publicMoments(db, { id });
      if (moments.length === 0) return c.notFound();
      return sendCalendar(c, calendar(settings, name, moments, deps.now()));
    });
}
