import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { onDesk } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Dialogue, loadDialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { type KeyInError, keyIn, paperChannels } from './key-in.ts';
import { KeyInPage } from './key-in-page.tsx';
import { numberedStatements } from './numbered-statements.ts';
import { paperMessages } from './paper-messages.ts';
import { SheetPage } from './sheet-page.tsx';

const path = '/balie/dialoog/:stepId{[0-9]{1,15}}';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
type Place = { step: Step; dialogue: Dialogue };

const status = {
  'step-not-found': 404,
  'not-allowed': 403,
  'not-open': 409,
  'project-closed': 409,
  nothing: 422,
  unreadable: 422,
  'number-twice': 422,
  'unknown-number': 422,
  'too-long': 422,
} as const satisfies Record<KeyInError['kind'], number>;

/** A dialogue on paper: printing the statements, and keying in what came back or was told at the desk. */
export function paperRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const atDesk = (handle: (c: AppContext, place: Place) => Promise<Response>) =>
    onDesk(deps, (step) => partOf(deps, step), handle);

  routes.get(
    path,
    atDesk((c, place) => {
      const channel = paperChannels.find((known) => known === c.req.query('kanaal')) ?? 'paper';
      return show(c, deps, place, emptyForm({ channel }), 200);
    }),
  );

  routes.get(
    `${path}/papier`,
    atDesk(async (c, { step, dialogue }) => {
      const statements = await numberedStatements(deps.db, step.id);
      const address = `${deps.settings.baseUrl}${dialoguePath(step)}`;
      return c.html(<SheetPage frame={frameOf(c, deps)} {...{ step, dialogue, statements, address }} />);
    }),
  );

  routes.post(
    path,
    atDesk(async (c, place) => {
      const stepId = place.step.id;
      const text = z.string().trim().max(20_000).default('');
      const form = await readForm(
        c,
        z.object({ answers: text, own: text, channel: z.enum(paperChannels), submissionKey: z.uuid() }),
      );
      if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
      const { answers: typed, channel, submissionKey } = form.value;
      const own = place.dialogue.writing === 'participants' ? form.value.own.replace(/\s+/g, ' ') : '';
      const keyed = await keyIn(deps, c.get('actor'), { stepId, channel, typed, own, submissionKey });
      if (keyed.ok) return c.redirect(`/balie/dialoog/${stepId}?klaar=ja&kanaal=${channel}`, 303);
      const { field, text: words } = problemOf(keyed.error, c.get('locale'));
      return show(c, deps, place, withError(form.state, field, words), status[keyed.error.kind]);
    }),
  );

  return routes;
}

async function partOf(deps: Deps, step: Step) {
  const dialogue = step.instrument === 'dialogue' ? await loadDialogue(deps.db, step.id) : undefined;
  return dialogue && { dialogue };
}

function problemOf(error: KeyInError, locale: Locale): { field: string; text: string } {
  const t = paperMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'not-open':
    case 'project-closed':
      return { field: '', text: t.refused[error.kind] };
    case 'nothing':
      return { field: 'answers', text: t.nothing };
    case 'unreadable':
      return { field: 'answers', text: t.unreadable(error.code) };
    case 'number-twice':
      return { field: 'answers', text: t.twice(error.number) };
    case 'unknown-number':
      return { field: 'answers', text: t.unknown(error.number) };
    case 'too-long':
      return { field: 'own', text: t.tooLong(error.max) };
  }
}

async function show(c: AppContext, deps: Deps, { step, dialogue }: Place, state: FormState, code: Status) {
  const notice = c.req.query('klaar') === 'ja' && code === 200 ? paperMessages(c.get('locale')).saved : undefined;
  const statements = await numberedStatements(deps.db, step.id);
  const props = { step, dialogue, statements, state, next: notice !== undefined };
  return c.html(<KeyInPage frame={frameOf(c, deps, notice)} {...props} />, code);
}
