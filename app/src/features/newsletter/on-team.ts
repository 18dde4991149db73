import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { type Issue, loadIssue } from './composing/load-issue.ts';

type Handle = (c: AppContext, issue: Issue) => Promise<Response> | Response;

/** A handler for one issue; only the programme team gets through. */
export function onTeam(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const refused = refuseUnlessStaff(c, 'programme_team');
    if (refused) return refused;
    const issue = await loadIssue(deps.db, Number(c.req.param('id')));
    if (!issue) throw new HTTPException(404);
    return handle(c, issue);
  };
}

/** The status of each reason why something about an issue is refused. */
export const issueStatus = {
  'not-allowed': 403,
  'issue-not-found': 404,
  'piece-not-found': 404,
  'not-a-draft': 409,
  'no-title': 409,
  'no-items': 409,
  'not-approved': 409,
  'own-work': 409,
  'no-longer-public': 409,
  'in-the-past': 422,
  'nobody-gets-it': 409,
  'too-many-pieces': 409,
  'not-planned': 409,
  'not-now': 409,
} as const;
export type IssueRefusal = keyof typeof issueStatus;
