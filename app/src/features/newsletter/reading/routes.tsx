import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { rss, sendRss } from '../../feeds/index.ts';
import { toChoose } from '../subscribing/routes.tsx';
import { archivedIssue, listArchive } from './archive.ts';
import { ArchivePage, IssuePage } from './archive-page.tsx';
import { readingMessages } from './messages.ts';

/** What was sent, for everybody: a list, each issue as a page, and a feed. */
export function readingRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings, now } = deps;
  return new Hono<AppEnv>()
    .get('/nieuwsbrief', async (c) => {
      const [issues, choose] = await Promise.all([listArchive(db), toChoose(deps)]);
      return c.html(<ArchivePage frame={frameOf(c, deps)} issues={issues} choose={choose} />);
    })
    .get('/nieuwsbrief.rss', async (c) => {
      const t = readingMessages('nl');
      const channel = { title: t.title, description: t.feedText, path: '/nieuwsbrief', feedPath: c.req.path };
      const issues = await listArchive(db);
      const items = issues.map(({ id, titleNl, introNl, startedAt }) => ({
        id: `nieuwsbrief-${id}`,
        title: titleNl,
        text: introNl,
        path: `/nieuwsbrief/${id}`,
        at: startedAt,
      }));
      return sendRss(c, rss(settings, channel, items));
    })
    .get('/nieuwsbrief/:id{[0-9]{1,15}}', async (c) => {
      const issue = await archivedIssue(db, Number(c.req.param('id')), now());
      return issue ? c.html(<IssuePage frame={frameOf(c, deps)} issue={issue} />) : c.notFound();
    });
}
