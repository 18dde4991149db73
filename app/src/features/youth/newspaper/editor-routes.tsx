import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, type Status } from '../../staff/index.ts';
import { freeQuestions } from '../questions/child-question.ts';
import { beginIssue, type PublishIssueError, publishIssue, saveIssue } from './edit-issue.ts';
import { editorMessages } from './editor-messages.ts';
import { EditIssuePage, EditorPage, editorPath } from './editor-pages.tsx';
import { issueInAddress } from './issue-in-address.ts';
import { itemRoutes } from './items/routes.tsx';
import { type Issue, listIssues, loadDrawings, loadItems } from './load-issue.ts';
import { paperQuestionRoutes } from './question-routes.tsx';
import { loadVoices } from './voices.ts';

const status = {
  'issue-not-found': 404,
  'not-allowed': 403,
  'empty-issue': 409,
} as const satisfies Record<PublishIssueError['kind'], number>;
const one = `${editorPath}/:id{[0-9]{1,15}}`;

function textsForm(locale: Locale) {
  const t = editorMessages(locale).problems;
  return z.object({
    title: z.string(t.title).trim().min(1, t.title).max(80, t.tooLong),
    lead: z.string().trim().max(300, t.tooLong).prefault(''),
    submissionKey: z.uuid().nullable().catch(null).prefault(null),
  });
}

/** Where the programme team makes the Kinderkrant. */
export function editorRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const path of [editorPath, `${editorPath}/*`])
    routes.use(path, async (c, next) => {
      c.header('cache-control', 'no-store');
      return refuseUnlessStaff(c, 'programme_team') ?? (await next());
    });
  const done = (c: AppContext, code: Status) =>
    code === 200 ? noticeOf(c, editorMessages(c.get('locale')).done) : undefined;
  const showHome = async (c: AppContext, state: FormState, code: Status) => {
    const town = deps.settings.town.name;
    const [issues, questions, voices, drawings] = await Promise.all([
      listIssues(deps.db, { drafts: true }),
      freeQuestions(deps.db),
      loadVoices(deps.db, town, { free: 200 }),
      loadDrawings(deps.db, town, { newest: 100 }),
    ]);
    const material = { voices: voices.length, drawings: drawings.length };
    return c.html(
      <EditorPage frame={frameOf(c, deps, done(c, code))} {...{ issues, questions, material, state }} />,
      code,
    );
  };
  const showIssue = async (c: AppContext, issue: Issue, state: FormState, code: Status) => {
    const items = await loadItems(deps.db, issue.id, deps.settings.town.name);
    return c.html(<EditIssuePage frame={frameOf(c, deps, done(c, code))} {...{ issue, items, state }} />, code);
  };

  routes.get(editorPath, (c) => showHome(c, emptyForm(), 200));
  routes.post(editorPath, async (c) => {
    const form = await readForm(c, textsForm(c.get('locale')));
    if (!form.ok) return showHome(c, form.state, formStatus[form.kind]);
    const begun = await beginIssue(deps, c.get('actor'), form.value);
    if (!begun.ok) throw new HTTPException(status[begun.error.kind]);
    return c.redirect(`${editorPath}/${begun.value.id}?klaar=begonnen`, 303);
  });
  routes.route('/', paperQuestionRoutes(deps));

  routes.get(one, async (c) => showIssue(c, await issueInAddress(c, deps), emptyForm(), 200));
  routes.post(one, async (c) => {
    const issue = await issueInAddress(c, deps);
    const form = await readForm(c, textsForm(c.get('locale')));
    if (!form.ok) return showIssue(c, issue, form.state, formStatus[form.kind]);
    const { title, lead } = form.value;
    const saved = await saveIssue(deps, c.get('actor'), issue.id, { title, lead });
    if (!saved.ok) throw new HTTPException(status[saved.error.kind]);
    return c.redirect(`${editorPath}/${issue.id}?klaar=bewaard`, 303);
  });
  routes.post(`${one}/openbaar`, async (c) => {
    const issue = await issueInAddress(c, deps);
    const published = await publishIssue(deps, c.get('actor'), issue.id);
    if (published.ok) return c.redirect(`${editorPath}/${issue.id}?klaar=openbaar`, 303);
    const { kind } = published.error;
    if (kind !== 'empty-issue') throw new HTTPException(status[kind]);
    const text = editorMessages(c.get('locale')).problems[kind];
    return showIssue(c, issue, withError(emptyForm(), '', text), status[kind]);
  });
  routes.route('/', itemRoutes(deps));
  return routes;
}
