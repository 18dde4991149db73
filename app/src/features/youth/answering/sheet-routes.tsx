import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { ClassQuestion, Instruments } from '../../steps/index.ts';
import { askedQuestion } from '../questions/child-question.ts';
import { takesAnswers } from '../sessions/class-session.ts';
import { CheckPage, PartPage, SentPage } from './child-pages.tsx';
import { loadSheet, type OpenSheet } from './load-sheet.ts';
import { childMessages } from './messages.ts';
import { type SendError, sendSheet } from './send-sheet.ts';
import { type WriteError, writeAnswer } from './write-answer.ts';

const status = {
  'sheet-not-found': 404,
  'session-over': 409,
  'sent-already': 409,
  'nothing-answered': 422,
  'choice-missing': 422,
  'words-missing': 422,
  'words-too-long': 422,
  'words-reach-somebody': 422,
  'words-look-like-name': 422,
  'words-look-like-address': 422,
} as const satisfies Record<(WriteError | SendError)['kind'], number>;
type Code = 200 | 404 | 409 | 413 | 415 | 422;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const path = `/klas/:code/:key{${uuid}}`;
const partPath = `${path}/:number{[0-9]{1,2}}`;
const answerForm = z.object({
  answer: z.string().max(10_000).prefault(''),
  sure: z
    .string()
    .optional()
    .transform((value) => value === 'ja'),
});
type Work = { sheet: OpenSheet; parts: readonly ClassQuestion[] };

/** What one child writes: a question on a screen, all of it once more, and then it is sent. */
export function sheetRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const workOf = async (c: AppContext): Promise<Work> => {
    const sheet = await loadSheet(deps.db, c.req.param('code') ?? '', c.req.param('key') ?? '');
    if (!sheet) throw new HTTPException(404);
    const { parts } = await askedQuestion(deps.db, instruments, sheet.session.question, deps.now());
    return { sheet, parts };
  };
  const homeOf = ({ sheet }: Work) => `/klas/${sheet.session.code}/${sheet.key}`;
  const partOf = (c: AppContext, { parts }: Work): { part: ClassQuestion; number: number } => {
    const number = Number(c.req.param('number'));
    const part = parts[number - 1];
    if (!part) throw new HTTPException(404);
    return { part, number };
  };
  const showPart = (
    c: AppContext,
    work: Work,
    { state, code = 200, asksSure = false }: { state: FormState; code?: Code; asksSure?: boolean },
  ) => {
    const { part, number } = partOf(c, work);
    const props = { sheet: work.sheet, part, number, together: work.parts.length, state, asksSure };
    return c.html(<PartPage frame={frameOf(c, deps)} {...props} />, code);
  };
  const showSheet = (c: AppContext, { sheet, parts }: Work, state: FormState, code: Code = 200) => {
    const frame = frameOf(c, deps);
    if (sheet.status === 'writing')
      return c.html(<CheckPage frame={frame} sheet={sheet} parts={parts} state={state} />, code);
    return c.html(<SentPage frame={frame} sheet={sheet} again={takesAnswers(sheet.session, deps.now())} />, code);
  };

  routes.get(partPath, async (c) => {
    const work = await workOf(c);
    partOf(c, work);
    if (work.sheet.status !== 'writing') return c.redirect(homeOf(work), 303);
    return showPart(c, work, { state: emptyForm() });
  });
  routes.post(partPath, async (c) => {
    const work = await workOf(c);
    const { part, number } = partOf(c, work);
    const form = await readForm(c, answerForm);
    if (!form.ok) return showPart(c, work, { state: form.state, code: formStatus[form.kind] });
    const { answer: typed, sure } = form.value;
    const { key, session } = work.sheet;
    const written = await writeAnswer(deps, { code: session.code, key, part, typed, sure });
    if (written.ok) {
      const last = number === work.parts.length;
      return c.redirect(last ? homeOf(work) : `${homeOf(work)}/${number + 1}`, 303);
    }
    const { error } = written;
    const t = childMessages(c.get('locale')).problems;
    switch (error.kind) {
      case 'sheet-not-found':
        throw new HTTPException(status[error.kind]);
      case 'sent-already':
        return showSheet(c, work, emptyForm(), status[error.kind]);
      case 'words-too-long':
        return showPart(c, work, {
          state: withError(form.state, 'answer', t[error.kind](error.limit)),
          code: status[error.kind],
        });
      case 'words-look-like-name':
      case 'words-look-like-address': {
        const state = withError(form.state, 'answer', t[error.kind]);
        return showPart(c, work, { state, code: status[error.kind], asksSure: true });
      }
      case 'session-over':
      case 'choice-missing':
      case 'words-missing':
      case 'words-reach-somebody':
        return showPart(c, work, {
          state: withError(form.state, 'answer', t[error.kind]),
          code: status[error.kind],
        });
    }
  });

  routes.get(path, async (c) => showSheet(c, await workOf(c), emptyForm()));
  routes.post(path, async (c) => {
    const work = await workOf(c);
    const form = await readForm(c, z.object({}));
    if (!form.ok) return showSheet(c, work, form.state, formStatus[form.kind]);
    const { key, session } = work.sheet;
    const sent = await sendSheet(deps, { code: session.code, key, parts: work.parts });
    if (sent.ok) return c.redirect(homeOf(work), 303);
    if (sent.error.kind === 'sheet-not-found') throw new HTTPException(status[sent.error.kind]);
    const text = childMessages(c.get('locale')).problems[sent.error.kind];
    return showSheet(c, work, withError(emptyForm(), '', text), status[sent.error.kind]);
  });
  return routes;
}
