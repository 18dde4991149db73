import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { lastDecision } from '../moderation/decide.ts';
import { openReports } from '../moderation/open-reports.ts';
import { changeStatus } from '../staff/change-dialogue.ts';
import { type DialogueWork, onDialogue, onModeration } from '../staff/on-dialogue.ts';
import { addSeeds } from './add-seeds.ts';
import { editStatement } from './edit-statement.ts';
import { findLookAlikes } from './look-alikes.ts';
import { listStatements, loadStatement, type Statement } from './statement.ts';
import { editForm, editState, seedsForm } from './statement-form.ts';
import { statementMessages } from './statement-messages.ts';
import { StatementPage } from './statement-page.tsx';
import { StatementsPage } from './statements-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog/stellingen';

/** The statements of a dialogue for its officers: more first ones, and each by itself. */
export function staffStatementRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onDialogue(deps, (c, work) => list(c, deps, work)),
  );

  routes.post(
    path,
    onDialogue(deps, async (c, work) => {
      const locale = c.get('locale');
      const t = statementMessages(locale);
      const form = await readForm(c, seedsForm(locale));
      if (!form.ok) return list(c, deps, work, { add: form.state }, formStatus[form.kind]);
      const added = await addSeeds(deps, c.get('actor'), work.step.id, form.value);
      if (added.ok) return c.redirect(`${dialogueStaffPath(work.step, 'statements')}?klaar=toegevoegd`, 303);
      const { error } = added;
      switch (error.kind) {
        case 'dialogue-not-found':
        case 'not-allowed':
          throw new HTTPException(changeStatus[error.kind]);
        case 'project-closed':
          return list(c, deps, work, { add: form.state, refusal: { text: t.refused[error.kind] } }, 409);
        case 'too-long': {
          const add = withError(form.state, 'bodies', t.oneTooLong(error.body, error.max));
          return list(c, deps, work, { add }, 422);
        }
      }
    }),
  );

  routes.get(
    `${path}/:statementId`,
    onModeration(deps, async (c, work) => showStatement(c, deps, work, await statementIn(c, deps, work))),
  );

  routes.post(
    `${path}/:statementId`,
    onDialogue(deps, async (c, work) => {
      const statement = await statementIn(c, deps, work);
      const t = statementMessages(c.get('locale'));
      const form = await readForm(c, editForm(c.get('locale')));
      if (!form.ok) return showStatement(c, deps, work, statement, { edit: form.state }, formStatus[form.kind]);
      const on = { stepId: work.step.id, id: statement.id };
      const edited = await editStatement(deps, c.get('actor'), on, form.value);
      if (edited.ok) return c.redirect(`${dialogueStaffPath(work.step, 'statements')}?klaar=bewaard`, 303);
      const { error } = edited;
      switch (error.kind) {
        case 'dialogue-not-found':
        case 'not-allowed':
          throw new HTTPException(changeStatus[error.kind]);
        case 'statement-not-found':
          throw new HTTPException(404);
        case 'too-long': {
          const edit = withError(form.state, 'body', t.tooLong(error.max));
          return showStatement(c, deps, work, statement, { edit }, 422);
        }
        case 'project-closed':
        case 'words-answered':
        case 'words-of-another': {
          const refusal = { text: t.refused[error.kind] };
          return showStatement(c, deps, work, statement, { edit: form.state, refusal }, 409);
        }
      }
    }),
  );

  return routes;
}

/** The statement of the address, or a 404. */
export async function statementIn(c: AppContext, deps: Deps, work: DialogueWork): Promise<Statement> {
  const actor = c.get('actor');
  const personId = actor.kind === 'person' ? actor.personId : null;
  const statement = await loadStatement(deps.db, work.step.id, numberIn(c, 'statementId'), personId);
  if (!statement) throw new HTTPException(404);
  return statement;
}

type ListShown = { add?: FormState; refusal?: Refusal };

async function list(c: AppContext, deps: Deps, work: DialogueWork, shown: ListShown = {}, code: Status = 200) {
  const statements = await listStatements(deps.db, work.step.id, null);
  const notice = code === 200 ? noticeOf(c, statementMessages(c.get('locale')).done) : undefined;
  return c.html(
    <StatementsPage frame={frameOf(c, deps, notice)} work={work} statements={statements} {...shown} />,
    code,
  );
}

type Shown = { edit?: FormState; ruling?: FormState; refusal?: Refusal };

/** One statement with what was typed about it. */
export async function showStatement(
  c: AppContext,
  deps: Deps,
  work: DialogueWork,
  statement: Statement,
  { edit = editState(statement), ruling = emptyForm(), refusal }: Shown = {},
  code: Status = 200,
) {
  const [alike, seen, reports] = await Promise.all([
    findLookAlikes(deps.db, work.step.id, statement.body, { except: statement.id, waiting: true }),
    lastDecision(deps.db, statement.id),
    openReports(deps.db, [statement.id]),
  ]);
  const now = { ...ruling, values: { ...ruling.values, seen: String(seen) } };
  const props = { work, statement, alike, reports: reports.get(statement.id) ?? [], edit, ruling: now, refusal };
  return c.html(<StatementPage frame={frameOf(c, deps)} {...props} />, code);
}
