import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import type { Result } from '../../../platform/result.ts';
import type { Issue } from '../composing/load-issue.ts';
import { issueStatus, onTeam } from '../on-team.ts';
import { teamMessages } from '../team-messages.ts';
import { type ControlError, controlSending, controls, doubts, setPace, settleDoubt } from './control-sending.ts';
import { sendingMessages } from './messages.ts';
import { progressPage } from './show-progress.tsx';

const one = '/beheer/nieuwsbrief/:id{[0-9]{1,15}}';

/** What can be done while an issue is being sent. */
export function sendingRoutes(deps: Deps): Hono<AppEnv> {
  async function settle(c: AppContext, issue: Issue, result: Result<null, ControlError>): Promise<Response> {
    if (result.ok) return c.redirect(`/beheer/nieuwsbrief/${issue.id}?klaar=gedaan`, 303);
    const { kind } = result.error;
    if (kind !== 'not-now') throw new HTTPException(issueStatus[kind]);
    const refusal = teamMessages(c.get('locale')).refused[kind];
    return progressPage(deps, c, issue, { refusal }, issueStatus[kind]);
  }

  return new Hono<AppEnv>()
    .post(
      `${one}/verzending`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, z.object({ control: z.enum(controls) }));
        if (!form.ok) throw new HTTPException(formStatus[form.kind]);
        return settle(c, issue, await controlSending(deps, c.get('actor'), issue.id, form.value.control));
      }),
    )
    .post(
      `${one}/tempo`,
      onTeam(deps, async (c, issue) => {
        const t = sendingMessages(c.get('locale'));
        const perSecond = z.coerce.number(t.paceWrong).int(t.paceWrong).min(1, t.paceWrong).max(500, t.paceWrong);
        const form = await readForm(c, z.object({ perSecond }));
        if (!form.ok) return progressPage(deps, c, issue, { pace: form.state }, formStatus[form.kind]);
        return settle(c, issue, await setPace(deps, c.get('actor'), issue.id, form.value.perSecond));
      }),
    )
    .post(
      `${one}/onzeker`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, z.object({ doubt: z.enum(doubts) }));
        if (!form.ok) throw new HTTPException(formStatus[form.kind]);
        return settle(c, issue, await settleDoubt(deps, c.get('actor'), issue.id, form.value.doubt));
      }),
    );
}
