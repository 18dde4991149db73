import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { listAreas } from '../../../features/areas/index.ts';
import { noticeOf, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { drawForm } from './draw-form.ts';
import { drawInvitations } from './draw-invitations.ts';
import type { FrameSummary } from './draw-section.tsx';
import { exampleList } from './example-list.ts';
import { inviteMessages } from './invite-messages.ts';
import { InvitePage } from './invite-page.tsx';
import { drawProblem, inviteStatus, uploadProblem } from './invite-problem.ts';
import { inviteState } from './invite-state.ts';
import { letterRoutes } from './letter-routes.tsx';
import { isOfficer } from './officer-only.ts';
import { maxFrameBytes } from './read-frame.ts';
import { sendInvitations } from './send-invitations.ts';
import { loadList, uploadFrame } from './upload-frame.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen';
const sending = z.object({
  wave: z.enum(['1', '2']).transform((wave) => (wave === '1' ? 1 : 2)),
  how: z.enum(['post', 'mail', 'reminder']),
});

/** "Uitnodigen": from a list to letters. */
export function inviteRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    onPanel(deps, (c, work) => show(c, deps, work, {}, 200)),
  );
  routes.post(
    `${path}/lijst`,
    onPanel(deps, async (c, work) => {
      const t = inviteMessages(c.get('locale')).errors;
      const schema = z.object({ file: z.instanceof(File, { error: t.file }) });
      const form = await readForm(c, schema, { maxBytes: maxFrameBytes + 20_000 });
      if (!form.ok) {
        const state = form.kind === 'too-large' ? withError(emptyForm(), 'file', t.tooLarge) : form.state;
        return show(c, deps, work, { upload: state }, formStatus[form.kind]);
      }
      const bytes = new Uint8Array(await form.value.file.arrayBuffer());
      const result = await uploadFrame(deps, c.get('actor'), work.step.id, bytes);
      if (result.ok) return done(c, work, 'lijst');
      const state = withError(form.state, 'file', uploadProblem(result.error, c.get('locale')));
      return show(c, deps, work, { upload: state }, inviteStatus[result.error.kind]);
    }),
  );
  routes.post(
    `${path}/loten`,
    onPanel(deps, async (c, work) => {
      const list = await summaryOf(c, deps, work);
      const form = await readForm(c, drawForm(list?.areas ?? [], c.get('locale')));
      if (!form.ok) return show(c, deps, work, { draw: form.state }, formStatus[form.kind]);
      const result = await drawInvitations(deps, c.get('actor'), work.step.id, form.value);
      if (result.ok) return done(c, work, 'geloot');
      const { field, message } = drawProblem(result.error, c.get('locale'));
      return show(c, deps, work, { draw: withError(form.state, field, message) }, inviteStatus[result.error.kind]);
    }),
  );
  routes.post(
    `${path}/versturen`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, sending);
      // Only our own page sends this form, and nobody types in it.
      if (!form.ok) throw new HTTPException(formStatus[form.kind]);
      const result = await sendInvitations(deps, c.get('actor'), work.step, form.value);
      if (result.ok) return done(c, work, form.value.how === 'reminder' ? 'herinnerd' : form.value.how);
      switch (result.error.kind) {
        case 'not-found':
          throw new HTTPException(404);
        case 'not-allowed':
          throw new HTTPException(403);
        case 'no-dates':
        case 'closed':
          return show(c, deps, work, { refusal: inviteMessages(c.get('locale')).errors[result.error.kind] }, 409);
      }
    }),
  );
  routes.get(
    `${path}/voorbeeld.csv`,
    onPanel(deps, async (c) => {
      const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk').map(({ name }) => name);
      return c.body(exampleList(deps.settings.town.name, areas), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="voorbeeldlijst.csv"',
      });
    }),
  );
  routes.route('/', letterRoutes(deps));
  return routes;
}

function done(c: AppContext, work: PanelWork, word: keyof ReturnType<typeof inviteMessages>['done']) {
  return c.redirect(`${panelStaffPath(work.step, 'invitations')}?klaar=${word}`, 303);
}

async function summaryOf(c: AppContext, deps: Deps, { panel }: PanelWork): Promise<FrameSummary | null> {
  const list = isOfficer(c.get('actor'), panel) ? await loadList(deps.db, panel.stepId) : undefined;
  return list ? { ...list, count: list.areas.reduce((sum, { count }) => sum + count, 0) } : null;
}

type Shown = { upload?: FormState; draw?: FormState; refusal?: string };

async function show(c: AppContext, deps: Deps, work: PanelWork, { upload, draw, refusal }: Shown, status: Status) {
  const t = inviteMessages(c.get('locale'));
  const notice = status === 200 ? noticeOf(c, t.done) : undefined;
  c.header('cache-control', 'no-store');
  const page = (
    <InvitePage
      frame={frameOf(c, deps, notice)}
      work={work}
      waves={await inviteState(deps.db, work.step.id)}
      list={await summaryOf(c, deps, work)}
      officer={isOfficer(c.get('actor'), work.panel)}
      upload={upload ?? emptyForm()}
      draw={draw ?? emptyForm()}
      refusal={refusal === undefined ? undefined : { text: refusal }}
    />
  );
  return c.html(page, status);
}
