import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { isStaff } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { Instruments } from '../steps/index.ts';
import { waitingElsewhere } from './elsewhere.ts';
import { messages } from './messages.ts';
import { type ModerateError, moderate } from './moderate.ts';
import {
  lists,
  moderatedProjectOptions,
  moderatedProjects,
  moderatedText,
  moderationQueue,
  pastDecisions,
  queueCounts,
} from './moderation-queue.ts';
import { mayWritePolicy } from './policy.ts';
import { QueuePage, queuePath } from './queue-page.tsx';
import { bulkForm, rulingForm } from './ruling-form.ts';
import { TextPage } from './text-page.tsx';
import { textOfPath } from './text-path.ts';
import { parseItemKey } from './text-reference.ts';

const pageSize = 25;
const status = {
  'text-not-found': 404,
  'not-allowed': 403,
  'own-text': 403,
  withdrawn: 409,
  'not-possible-now': 409,
  'reason-missing': 422,
  'own-words-missing': 422,
  'decided-by-another': 409,
} as const satisfies Record<ModerateError['kind'], number>;
// Where in the form each failure is mended.
const field: Partial<Record<ModerateError['kind'], string>> = {
  'reason-missing': 'category',
  'own-words-missing': 'ownWords',
};

/** The moderators' pages. */
export function queueRoutes(deps: Deps, instruments: Pick<Instruments, 'list'>): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const refuse = (c: AppContext) => {
    const actor = c.get('actor');
    const moderates = moderatedProjects(actor).length > 0;
    // Initiators judge what others write in their steps; they are no staff and have no second step to take.
    if (moderates && !isStaff(actor)) return null;
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    if (!moderates) throw new HTTPException(403);
    return null;
  };

  app.get(
    '/moderatie',
    async (c) => refuse(c) ?? showQueue(c, deps, instruments, { state: emptyForm(), failures: [] }, 200),
  );
  app.post('/moderatie', async (c) => refuse(c) ?? decideSeveral(c, deps, instruments));
  app.get(
    '/moderatie/:kind{(?:bijdrage|reactie|initiatief)}/:id',
    async (c) => refuse(c) ?? showText(c, deps, emptyForm(), undefined, 200),
  );
  app.post('/moderatie/:kind{(?:bijdrage|reactie|initiatief)}/:id', async (c) => refuse(c) ?? decideOne(c, deps));
  return app;
}

const listQuery = z.object({
  lijst: z.enum(lists).catch('waiting'),
  traject: z.coerce.number().int().positive().optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
  klaar: z.coerce.number().int().min(1).optional().catch(undefined),
});

async function showQueue(
  c: AppContext,
  deps: Deps,
  instruments: Pick<Instruments, 'list'>,
  { state, failures }: { state: FormState; failures: string[] },
  code: 200 | 409 | 413 | 415 | 422,
) {
  const actor = c.get('actor');
  const { lijst: list, traject: projectId, pagina: page, klaar } = listQuery.parse(c.req.query());
  const t = messages(c.get('locale'));
  const [counts, items, projects, elsewhere] = await Promise.all([
    queueCounts(deps.db, actor, projectId),
    moderationQueue(deps.db, actor, { list, projectId, limit: pageSize, offset: (page - 1) * pageSize }),
    moderatedProjectOptions(deps.db, actor),
    waitingElsewhere(deps, instruments, actor, projectId),
  ]);
  const pages = Math.ceil(counts[list] / pageSize);
  const queue = { list, counts, items, projects, projectId, page, pages, elsewhere };
  const frame = frameOf(c, deps, klaar === undefined ? undefined : t.done(klaar));
  return c.html(
    <QueuePage
      frame={frame}
      queue={queue}
      state={state}
      failures={failures}
      now={deps.now()}
      mayWrite={mayWritePolicy(actor)}
    />,
    code,
  );
}

async function decideSeveral(c: AppContext, deps: Deps, instruments: Pick<Instruments, 'list'>) {
  const t = messages(c.get('locale'));
  const form = await readForm(c, bulkForm(c.get('locale')));
  if (!form.ok) return showQueue(c, deps, instruments, { state: form.state, failures: [] }, formStatus[form.kind]);
  const { item: keys, ...ruling } = form.value;
  const failures: string[] = [];
  let state = form.state;
  let done = 0;
  for (const key of keys) {
    const { seen, ...text } = parseItemKey(key) ?? { kind: 'comment' as const, id: 0, seen: 0 };
    const result = await moderate(deps, c.get('actor'), { text, seen, ruling });
    if (result.ok) {
      done++;
      continue;
    }
    const message = explain(result.error, c.get('locale'));
    const at = field[result.error.kind];
    if (at) state = withError(state, at, message);
    else failures.push(message);
  }
  if (done === keys.length) {
    const { lijst, traject } = listQuery.parse(c.req.query());
    return c.redirect(queuePath({ list: lijst, projectId: traject }, done), 303);
  }
  if (done > 0) failures.push(t.someDone(done));
  return showQueue(c, deps, instruments, { state, failures }, Object.keys(state.errors).length > 0 ? 422 : 409);
}

async function showText(c: AppContext, deps: Deps, state: FormState, warning: string | undefined, code: number) {
  const text = textOfPath(c.req.param('kind') ?? '', c.req.param('id') ?? '');
  const item = text && (await moderatedText(deps.db, c.get('actor'), text));
  if (!item) return c.notFound();
  const history = await pastDecisions(deps.db, item);
  return c.html(
    <TextPage
      frame={frameOf(c, deps)}
      item={item}
      history={history}
      state={state}
      warning={warning}
      now={deps.now()}
    />,
    code as 200,
  );
}

async function decideOne(c: AppContext, deps: Deps) {
  const locale = c.get('locale');
  const text = textOfPath(c.req.param('kind') ?? '', c.req.param('id') ?? '');
  if (!text) return c.notFound();
  const form = await readForm(c, rulingForm(locale).extend({ seen: z.coerce.number().int().min(0) }));
  if (!form.ok) return showText(c, deps, form.state, undefined, formStatus[form.kind]);
  const { seen, ...ruling } = form.value;
  const result = await moderate(deps, c.get('actor'), { text, seen, ruling });
  if (result.ok) return c.redirect('/moderatie?klaar=1', 303);
  const message = explain(result.error, locale);
  const at = field[result.error.kind];
  if (at) return showText(c, deps, withError(form.state, at, message), undefined, status[result.error.kind]);
  return showText(c, deps, emptyForm(form.state.values), message, status[result.error.kind]);
}

function explain(error: ModerateError, locale: Locale): string {
  const t = messages(locale);
  if (error.kind !== 'decided-by-another') return t.errors[error.kind];
  const { by, decision, at } = error.earlier;
  return t.another(by ?? t.somebody, t.decided[decision], formatMoment(at, locale));
}
