import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, textField } from '../../../../features/staff/index.ts';
import type { Deps } from '../../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../../platform/http/form.ts';
import { frameOf } from '../../../../platform/ui/frame.ts';
import { viewBytes, viewLimits } from '../giving/view.ts';
import { plainText } from '../plain-text.ts';
import { receiptPath } from '../view-path.ts';
import { SupplementPage, WithdrawPage } from './change-pages.tsx';
import { addSupplement, mayChange, withdrawView } from './change-view.ts';
import { mostSupplements } from './keep-supplement.ts';
import { loadReceipt, type Receipt } from './load-receipt.ts';
import { receiptFile } from './receipt-hash.ts';
import { receiptMessages } from './receipt-messages.ts';
import { ReceiptPage } from './receipt-page.tsx';

const path = '/zienswijze/:receipt';
type Status = 200 | 409 | 413 | 415 | 422;

const changeStatus = { 'term-over': 409, withdrawn: 409, 'too-many': 409 } as const;

/** The receipt of a view, for whoever has its address: reading, checking, adding, withdrawing. */
export function receiptRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [path, `${path}/*`]) {
    routes.use(own, async (c, next) => {
      c.header('cache-control', 'no-store');
      // The address is the key: no search engine keeps it, and no other site hears of it.
      c.header('x-robots-tag', 'noindex, nofollow');
      await next();
    });
  }

  routes.get(path, async (c) => {
    const receipt = await receiptIn(c, deps);
    if (!receipt) return c.notFound();
    const notice = noticeOf(c, receiptMessages(c.get('locale')).done);
    const open = mayChange(receipt, deps.now()).ok;
    return c.html(<ReceiptPage frame={frameOf(c, deps, notice)} receipt={receipt} mayChange={open} />);
  });

  routes.get(`${path}/:file{bewijs(?:-[1-9][0-9]?)?\\.txt}`, async (c) => {
    const receipt = await receiptIn(c, deps);
    const text = receipt && fileOf(receipt, c.req.param('file'));
    if (text === undefined) return c.notFound();
    return c.body(text, 200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${c.req.param('file')}"`,
    });
  });

  routes.get(`${path}/aanvullen`, async (c) => {
    const receipt = await changeable(c, deps);
    return receipt instanceof Response ? receipt : showSupplement(c, deps, receipt, emptyForm(), 200);
  });

  routes.post(`${path}/aanvullen`, async (c) => {
    const receipt = await receiptIn(c, deps);
    if (!receipt) return c.notFound();
    const t = receiptMessages(c.get('locale'));
    const form = await readForm(c, supplementFields(t), { maxBytes: viewBytes });
    if (!form.ok) return showSupplement(c, deps, receipt, form.state, formStatus[form.kind]);
    const own = { receipt: receipt.view.receipt, ...form.value };
    const added = await addSupplement(deps, c.get('actor'), own);
    if (added.ok) return c.redirect(`${receiptPath(own.receipt)}?klaar=added`, 303);
    const { kind } = added.error;
    if (kind === 'view-not-found') throw new HTTPException(404);
    const text = kind === 'too-many' ? t.tooMany(mostSupplements) : t.refused[kind];
    return showSupplement(c, deps, receipt, withError(form.state, '', text), changeStatus[kind]);
  });

  routes.get(`${path}/intrekken`, async (c) => {
    const receipt = await changeable(c, deps);
    return receipt instanceof Response ? receipt : showWithdraw(c, deps, receipt, emptyForm(), 200);
  });

  routes.post(`${path}/intrekken`, async (c) => {
    const receipt = await receiptIn(c, deps);
    if (!receipt) return c.notFound();
    const form = await readForm(c, z.looseObject({}));
    if (!form.ok) return showWithdraw(c, deps, receipt, form.state, formStatus[form.kind]);
    const own = { receipt: receipt.view.receipt };
    const withdrawn = await withdrawView(deps, c.get('actor'), own);
    if (withdrawn.ok) return c.redirect(`${receiptPath(own.receipt)}?klaar=withdrawn`, 303);
    const { kind } = withdrawn.error;
    if (kind === 'view-not-found') throw new HTTPException(404);
    const state = withError(form.state, '', receiptMessages(c.get('locale')).refused[kind]);
    return showWithdraw(c, deps, receipt, state, changeStatus[kind]);
  });

  return routes;
}

function supplementFields(t: ReturnType<typeof receiptMessages>) {
  const body = textField(viewLimits.body, t.addMissing, t.tooLong);
  return z.object({
    body: z.preprocess((given) => (typeof given === 'string' ? plainText(given) : given), body),
    submissionKey: z.uuid(),
  });
}

function receiptIn(c: AppContext, deps: Deps): Promise<Receipt | undefined> {
  return loadReceipt(deps.db, c.req.param('receipt') ?? '', deps.now());
}

/** The receipt of which something can still be changed; otherwise the way back to it. */
async function changeable(c: AppContext, deps: Deps): Promise<Receipt | Response> {
  const receipt = await receiptIn(c, deps);
  if (!receipt) throw new HTTPException(404);
  return mayChange(receipt, deps.now()).ok ? receipt : c.redirect(receiptPath(receipt.view.receipt), 303);
}

/** The receipt as a file: of the view, or of the supplement with this number. */
function fileOf({ view, supplements }: Receipt, file: string): string | undefined {
  const { stepId, number, receivedAt, body } = view;
  const which = /-(\d+)\.txt$/.exec(file)?.[1];
  if (which === undefined) return receiptFile({ stepId, number, supplement: null, receivedAt, body });
  const added = supplements[Number(which) - 1];
  return (
    added && receiptFile({ stepId, number, supplement: Number(which), receivedAt: added.addedAt, body: added.body })
  );
}

function showSupplement(c: AppContext, deps: Deps, receipt: Receipt, state: FormState, code: Status) {
  return c.html(<SupplementPage frame={frameOf(c, deps)} receipt={receipt} state={state} />, code);
}

function showWithdraw(c: AppContext, deps: Deps, receipt: Receipt, state: FormState, code: Status) {
  return c.html(<WithdrawPage frame={frameOf(c, deps)} receipt={receipt} state={state} />, code);
}
