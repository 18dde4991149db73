import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { hasRole } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Issue, issueOfNumber, listIssues, loadItems } from './load-issue.ts';
import { ArchivePage, IssuePage, PrintPage } from './public-pages.tsx';

const printQuery = z.object({
  papier: z.enum(['a4', 'a3']).catch('a4'),
  inkt: z.enum(['kleur', 'zwart']).catch('kleur'),
});

/** The Kinderkrant as everybody reads it; its makers see a number before it is published, as it will be. */
export function kidsPaperRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const address = new URL(deps.settings.baseUrl).host;
  const issueOf = async (c: AppContext): Promise<Issue> => {
    const number = Number(c.req.param('number'));
    const issue = number <= 1_000_000 ? await issueOfNumber(deps.db, number) : undefined;
    const shown = issue && (issue.publishedAt !== null || hasRole(c.get('actor'), 'programme_team'));
    if (!issue || !shown) throw new HTTPException(404);
    return issue;
  };
  const itemsOf = ({ id }: Issue) => loadItems(deps.db, id, deps.settings.town.name);

  routes.get('/kinderkrant', async (c) => {
    const issues = await listIssues(deps.db, { drafts: false });
    return c.html(<ArchivePage frame={frameOf(c, deps)} issues={issues} />);
  });
  routes.get('/kinderkrant/:number{[0-9]{1,15}}', async (c) => {
    const issue = await issueOf(c);
    const items = await itemsOf(issue);
    return c.html(<IssuePage frame={frameOf(c, deps)} issue={issue} items={items} address={address} />);
  });
  routes.get('/kinderkrant/:number{[0-9]{1,15}}/print', async (c) => {
    const issue = await issueOf(c);
    const { papier: paper, inkt: ink } = printQuery.parse(c.req.query());
    const props = { issue, items: await itemsOf(issue), address, print: { paper, ink } };
    return c.html(<PrintPage frame={frameOf(c, deps)} {...props} />);
  });
  return routes;
}
