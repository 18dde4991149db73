import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { mendsEntry, worksAtDesk } from '../desk-role.ts';
import { refuseUnlessPaper } from '../refuse-unless-desk.ts';
import { entryProblem, entryStatus } from './entry-problem.ts';
import { type EnteredLine, loadLine } from './load-line.ts';
import { type UndoError, undoEntry, undoReasons } from './undo-entry.ts';
import { undoMessages } from './undo-messages.ts';
import { UndoPage } from './undo-page.tsx';

type Status = 200 | (typeof entryStatus)[UndoError['kind']] | (typeof formStatus)[keyof typeof formStatus];
const path = '/balie/regel/:id{[0-9]{1,15}}/ongedaan';

/** Taking back a line that was entered by mistake. */
export function undoRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get(path, async (c) => {
    const line = await lineIn(c, deps);
    return line instanceof Response ? line : show(c, deps, line, emptyForm(), 200);
  });
  app.post(path, async (c) => {
    const line = await lineIn(c, deps);
    if (line instanceof Response) return line;
    const { whyNeeded } = undoMessages(c.get('locale'));
    const form = await readForm(c, z.object({ reason: z.enum(undoReasons, whyNeeded) }));
    if (!form.ok) return show(c, deps, line, form.state, formStatus[form.kind]);
    const undone = await undoEntry(deps, c.get('actor'), { entryId: line.id, reason: form.value.reason });
    if (undone.ok) return c.redirect(`${backFrom(c, line)}?klaar=ongedaan`, 303);
    const { field, message } = entryProblem(undone.error, c.get('locale'));
    return show(c, deps, line, withError(form.state, field, message), entryStatus[undone.error.kind]);
  });
  return app;
}

async function lineIn(c: AppContext, deps: Deps): Promise<EnteredLine | Response> {
  const line = await loadLine(deps.db, Number(c.req.param('id')));
  const refusal = refuseUnlessPaper(c, line?.projectId);
  if (refusal) return refusal;
  if (!line) throw new HTTPException(404);
  if (!mendsEntry(c.get('actor'), line)) throw new HTTPException(403);
  return line;
}

function show(c: AppContext, deps: Deps, line: EnteredLine, state: FormState, status: Status) {
  c.header('cache-control', 'no-store');
  return c.html(<UndoPage frame={frameOf(c, deps)} line={line} back={backFrom(c, line)} state={state} />, status);
}

/** A team has no desk: it goes on with the next paper. */
function backFrom(c: AppContext, { projectId, stepId }: EnteredLine): string {
  return worksAtDesk(c.get('actor'), projectId) ? '/balie' : `/balie/invoer/${stepId}`;
}
