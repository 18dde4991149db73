import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Step } from '../../steps/index.ts';
import { isDay } from '../entry/entry-form.ts';
import { entryProblem } from '../entry/entry-problem.ts';
import { refuseUnlessAnyDesk, refuseUnlessDesk } from '../refuse-unless-desk.ts';
import { deskStepIn } from '../step-in-path.ts';
import { type BatchPreview, batchPreview } from './batch-preview.ts';
import { confirmBatch } from './confirm-batch.ts';
import { exampleFile } from './example-file.ts';
import { importMessages } from './messages.ts';
import { PreviewPage } from './preview-page.tsx';
import { maxFileSize, maxRows } from './read-table.ts';
import { refusedFile } from './refused-file.ts';
import { uploadBatch } from './upload-batch.ts';
import { UploadPage } from './upload-page.tsx';
import { importStatus, uploadProblem } from './upload-problem.ts';

type Status = 200 | (typeof importStatus)[keyof typeof importStatus] | (typeof formStatus)[keyof typeof formStatus];
const uploadPath = '/balie/invoer/:stepId{[0-9]{1,15}}/csv';
const batchPath = '/balie/bestand/:batchId{[0-9]{1,15}}';
// Keeps the page below 50 kB; all of them are in the download.
const refusedShown = 40;

/** Entering a list: send, look, confirm. */
export function importRoutes(deps: Deps, kinds: readonly string[]): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/balie/voorbeeld.csv', (c) => refuseUnlessAnyDesk(c) ?? csv(c, exampleFile(), 'voorbeeld.csv'));
  app.get(uploadPath, async (c) => {
    const step = await deskStepIn(c, deps, kinds);
    return step instanceof Response ? step : showUpload(c, deps, step, emptyForm(), 200);
  });
  app.post(uploadPath, async (c) => {
    const step = await deskStepIn(c, deps, kinds);
    return step instanceof Response ? step : receive(c, deps, step);
  });
  app.get(batchPath, async (c) => {
    const batch = await batchIn(c, deps, refusedShown);
    if (batch instanceof Response) return batch;
    const t = importMessages(c.get('locale'));
    const done = c.req.query('klaar');
    const count = formatCount(batch.counts.accepted, c.get('locale'));
    if (done === 'ja' && batch.confirmedAt)
      return showBatch(c, deps, batch, { kind: 'ok', text: t.added(batch.counts.accepted, count) }, 200);
    const again = batch.confirmedAt ? ({ kind: 'info', text: t.again } as const) : undefined;
    return showBatch(c, deps, batch, again, 200);
  });
  app.post(batchPath, async (c) => {
    const batch = await batchIn(c, deps, refusedShown);
    if (batch instanceof Response) return batch;
    const result = await confirmBatch(deps, c.get('actor'), batch.id);
    if (result.ok) return c.redirect(`/balie/bestand/${batch.id}${result.value.again ? '' : '?klaar=ja'}`, 303);
    if (result.error.kind === 'batch-not-found') throw new HTTPException(404);
    const { message } = entryProblem(result.error, c.get('locale'));
    return showBatch(c, deps, batch, { kind: 'error', text: message }, importStatus[result.error.kind]);
  });
  app.get(`${batchPath}/geweigerd.csv`, async (c) => {
    const batch = await batchIn(c, deps, maxRows);
    return batch instanceof Response ? batch : csv(c, refusedFile(batch, c.get('locale')), 'geweigerd.csv');
  });
  return app;
}

function uploadForm(locale: Locale) {
  const t = importMessages(locale).errors;
  return z.object({
    file: z.instanceof(File, { error: t.file }),
    receivedOn: z.string({ error: t.receivedOn }).refine(isDay, t.receivedOn),
  });
}

async function receive(c: AppContext, deps: Deps, step: Step) {
  const t = importMessages(c.get('locale')).errors;
  // Some room for the other fields and the boundaries of the form.
  const form = await readForm(c, uploadForm(c.get('locale')), { maxBytes: maxFileSize + 20_000 });
  if (!form.ok) {
    const state = form.kind === 'too-large' ? withError(emptyForm(), 'file', t.tooLarge) : form.state;
    return showUpload(c, deps, step, state, formStatus[form.kind]);
  }
  const { file, receivedOn } = form.value;
  if (file.size > maxFileSize) return showUpload(c, deps, step, withError(form.state, 'file', t.tooLarge), 413);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await uploadBatch(deps, c.get('actor'), { stepId: step.id, fileName: file.name, bytes, receivedOn });
  if (result.ok) return c.redirect(`/balie/bestand/${result.value.batchId}`, 303);
  const { field, message } = uploadProblem(result.error, c.get('locale'));
  return showUpload(c, deps, step, withError(form.state, field, message), importStatus[result.error.kind]);
}

async function batchIn(c: AppContext, deps: Deps, refusedLimit: number): Promise<BatchPreview | Response> {
  const batch = await batchPreview(deps.db, Number(c.req.param('batchId')), refusedLimit);
  const refused = batch ? refuseUnlessDesk(c, batch.projectId) : refuseUnlessAnyDesk(c);
  if (refused) return refused;
  if (!batch) throw new HTTPException(404);
  return batch;
}

function showUpload(c: AppContext, deps: Deps, step: Step, state: FormState, status: Status) {
  return c.html(<UploadPage frame={frameOf(c, deps)} step={step} state={state} today={townDay(deps.now())} />, status);
}

type Message = { kind: 'ok' | 'info' | 'error'; text: string } | undefined;

function showBatch(c: AppContext, deps: Deps, batch: BatchPreview, message: Message, status: Status) {
  c.header('cache-control', 'no-store');
  return c.html(<PreviewPage frame={frameOf(c, deps)} batch={batch} message={message} />, status);
}

function csv(c: AppContext, text: string, name: string) {
  return c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}
