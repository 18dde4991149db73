import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { type Issue, loadIssue } from './load-issue.ts';

/** The number of the address (`:id`), or a 404. */
export async function issueInAddress(c: AppContext, deps: Pick<Deps, 'db'>): Promise<Issue> {
  const issue = await loadIssue(deps.db, Number(c.req.param('id')));
  if (!issue) throw new HTTPException(404);
  return issue;
}
