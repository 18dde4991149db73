import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { mendsEntry } from '../desk-role.ts';
import { refuseUnlessPaper } from '../refuse-unless-desk.ts';
import { type CorrectError, correctEntry } from './correct-entry.ts';
import { CorrectPage } from './correct-page.tsx';
import { entryProblem, entryStatus } from './entry-problem.ts';
import { limits } from './limits.ts';
import { type EntryToCorrect, loadEntry } from './load-entry.ts';
import { entryMessages } from './messages.ts';

type Status = 200 | (typeof entryStatus)[CorrectError['kind']] | (typeof formStatus)[keyof typeof formStatus];
const path = '/balie/bijdrage/:id{[0-9]{1,15}}';

/** Correcting what the desk entered. */
export function correctRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get(path, async (c) => {
    const entry = await entryIn(c, deps);
    return entry instanceof Response ? entry : show(c, deps, entry, emptyForm(), 200);
  });
  app.post(path, async (c) => {
    const entry = await entryIn(c, deps);
    if (entry instanceof Response) return entry;
    const form = await readForm(c, correctForm(c.get('locale')));
    if (!form.ok) return show(c, deps, entry, form.state, formStatus[form.kind]);
    const result = await correctEntry(deps, c.get('actor'), entry.id, form.value);
    if (!result.ok) return refused(c, deps, entry, form.state, result.error);
    return c.redirect(`/balie/bijdrage/${entry.id}?klaar=ja`, 303);
  });
  return app;
}

function correctForm(locale: Locale) {
  const t = entryMessages(locale).errors;
  return z.object({
    title: z.string().trim().min(1, t.title).max(limits.title, t.tooLong(limits.title)),
    body: z.string().trim().max(limits.body, t.tooLong(limits.body)).default(''),
    areaId: z
      .string()
      .regex(/^\d{0,15}$/)
      .default('')
      .transform((id) => (id === '' ? null : Number(id))),
  });
}

async function entryIn(c: AppContext, deps: Deps): Promise<EntryToCorrect | Response> {
  const entry = await loadEntry(deps.db, Number(c.req.param('id')));
  const refusal = refuseUnlessPaper(c, entry?.projectId);
  if (refusal) return refusal;
  if (!entry) throw new HTTPException(404);
  if (!mendsEntry(c.get('actor'), entry)) throw new HTTPException(403);
  return entry;
}

function refused(c: AppContext, deps: Deps, entry: EntryToCorrect, state: FormState, error: CorrectError) {
  const { field, message } = entryProblem(error, c.get('locale'));
  return show(c, deps, entry, withError(state, field, message), entryStatus[error.kind]);
}

async function show(c: AppContext, deps: Deps, entry: EntryToCorrect, state: FormState, status: Status) {
  const t = entryMessages(c.get('locale'));
  const frame = frameOf(c, deps, c.req.query('klaar') === 'ja' && status === 200 ? t.corrected : undefined);
  c.header('cache-control', 'no-store');
  return c.html(<CorrectPage frame={frame} entry={entry} areas={await listAreas(deps.db)} state={state} />, status);
}
