import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { changeStatus } from '../staff/change-dialogue.ts';
import { type DialogueWork, onDialogue } from '../staff/on-dialogue.ts';
import { loadDialogueFacts } from './load-facts.ts';
import { OverviewPage } from './overview-page.tsx';
import { saveDialogue } from './save-dialogue.ts';
import { settingsForm, settingsState } from './settings-form.ts';
import { setupMessages } from './setup-messages.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog';

/** The overview of a dialogue with its question and rules. */
export function setupRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onDialogue(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onDialogue(deps, async (c, work) => {
      const form = await readForm(c, settingsForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, { settings: form.state }, formStatus[form.kind]);
      const saved = await saveDialogue(deps, c.get('actor'), work.step.id, form.value);
      if (saved.ok) return c.redirect(`${dialogueStaffPath(work.step)}?klaar=bewaard`, 303);
      const t = setupMessages(c.get('locale')).refused;
      switch (saved.error.kind) {
        case 'dialogue-not-found':
        case 'not-allowed':
          throw new HTTPException(changeStatus[saved.error.kind]);
        case 'project-closed':
          return page(c, deps, work, { settings: form.state, refusal: { text: t[saved.error.kind] } }, 409);
        case 'question-answered':
          return page(c, deps, work, { settings: withError(form.state, 'question', t[saved.error.kind]) }, 409);
      }
    }),
  );

  return routes;
}

type Shown = { settings?: FormState; refusal?: Refusal };

async function page(c: AppContext, deps: Deps, work: DialogueWork, shown: Shown = {}, code: Status = 200) {
  const facts = await loadDialogueFacts(deps.db, work.step);
  const notice = code === 200 ? noticeOf(c, setupMessages(c.get('locale')).done) : undefined;
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      work={work}
      facts={facts}
      settings={shown.settings ?? settingsState(work.dialogue)}
      refusal={shown.refusal}
    />,
    code,
  );
}
