import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { centsFrom, dayField, noticeOf, numberIn } from '../../staff/index.ts';
import { refuseUnlessOfficer } from '../cases/on-case.ts';
import { listOrders, loadPayments } from './load-payments.ts';
import { payingMessages } from './messages.ts';
import { makeBatch, type PayError, payOrder, takeReturn } from './pay.ts';
import { PaymentsPage, type TypedPayment } from './payments-page.tsx';

const path = '/beheer/betalingen';
type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const status = {
  'not-allowed': 403,
  'order-not-found': 404,
  'nothing-to-pay': 409,
  'not-in-a-file': 409,
  'paid-in-the-future': 422,
  'paid-before-decision': 422,
  'already-paid': 409,
  'more-than-reclaimed': 422,
  'step-not-possible': 409,
  'over-ceiling': 409,
} as const satisfies Record<PayError['kind'], number>;

/** What finance does: files for the bank, what was paid, and what came back. */
export function paymentRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onFinance = (handle: (c: AppContext) => Promise<Response>) => async (c: AppContext) => {
    c.header('cache-control', 'no-store');
    return refuseUnlessOfficer(c, ['finance']) ?? handle(c);
  };
  routes.get(
    path,
    onFinance((c) => page(c, deps)),
  );
  routes.get(
    `${path}/:file{[0-9]{1,15}\\.csv}`,
    onFinance(async (c) => {
      const orders = await listOrders(deps.db, Number.parseInt(c.req.param('file') ?? '', 10));
      if (orders.length === 0) return c.notFound();
      const { csv } = payingMessages('nl');
      const rows = orders.map(({ holder, iban, cents, number, title }) => [
        ...[holder ?? '', iban ?? '', (cents / 100).toFixed(2).replace('.', ','), number, title],
      ]);
      return c.body(writeCsv([Object.values(csv), ...rows]), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="betalingen-${c.req.param('file')}"`,
      });
    }),
  );
  routes.post(
    `${path}/bestand`,
    onFinance(async (c) => answer(c, deps, 'bestand', await makeBatch(deps, c.get('actor')))),
  );
  routes.post(
    `${path}/:id/betaald`,
    onFinance(async (c) => {
      const orderId = numberIn(c, 'id');
      const form = await readForm(c, z.object({ paidOn: dayField(payingMessages(c.get('locale')).dayWrong) }));
      const typed = { form: `betaald-${orderId}`, state: form.state };
      if (!form.ok) return known(c, deps, orderId, typed, formStatus[form.kind]);
      const { paidOn } = form.value;
      return answer(c, deps, 'betaald', await payOrder(deps, c.get('actor'), { orderId, paidOn }), typed, 'paidOn');
    }),
  );
  routes.post(
    `${path}/:id/terug`,
    onFinance(async (c) => {
      const applicationId = numberIn(c, 'id');
      const wrong = payingMessages(c.get('locale')).amountWrong;
      const amount = z.string(wrong).transform((text, context) => {
        const cents = centsFrom(text);
        if (cents === null || cents === 0) context.addIssue({ code: 'custom', message: wrong });
        return cents ?? 0;
      });
      const form = await readForm(c, z.object({ amount }));
      const typed = { form: `terug-${applicationId}`, state: form.state };
      if (!form.ok) {
        const settled = await deps.db
          .selectFrom('applicationSettlement')
          .select('applicationId')
          .where('applicationId', '=', applicationId)
          .executeTakeFirst();
        if (!settled) throw new HTTPException(404);
        return page(c, deps, { typed, code: formStatus[form.kind] });
      }
      const back = { applicationId, cents: form.value.amount };
      return answer(c, deps, 'terug', await takeReturn(deps, c.get('actor'), back), typed, 'amount');
    }),
  );
  return routes;
}

/** An order that is not there is no form to fill in again. */
async function known(c: AppContext, deps: Deps, orderId: number, typed: TypedPayment, code: Code) {
  const order = await deps.db.selectFrom('paymentOrder').select('id').where('id', '=', orderId).executeTakeFirst();
  if (!order) throw new HTTPException(404);
  return page(c, deps, { typed, code });
}

function answer(
  c: AppContext,
  deps: Deps,
  done: string,
  result: Result<unknown, PayError>,
  typed?: TypedPayment,
  field = '',
) {
  if (result.ok) return c.redirect(`${path}?klaar=${done}`, 303);
  const locale = c.get('locale');
  const { errors } = payingMessages(locale);
  const { error } = result;
  const code = status[error.kind];
  const shown = (text: string, at = field) =>
    page(c, deps, { refusal: text, typed: typed && { ...typed, state: withError(typed.state, at, text) }, code });
  switch (error.kind) {
    case 'not-allowed':
    case 'order-not-found':
      throw new HTTPException(status[error.kind]);
    case 'over-ceiling':
      throw new Error('Less was reserved than is to be paid or returned');
    case 'more-than-reclaimed':
      return shown(errors.left(formatMoney(error.leftCents, locale)));
    case 'nothing-to-pay':
    case 'not-in-a-file':
    case 'paid-in-the-future':
    case 'paid-before-decision':
    case 'already-paid':
    case 'step-not-possible':
      return shown(errors[error.kind]);
  }
}

type Answer = { typed?: TypedPayment | undefined; refusal?: string; code?: Code };

async function page(c: AppContext, deps: Deps, { typed, refusal, code = 200 }: Answer = {}) {
  const frame = frameOf(c, deps, noticeOf(c, payingMessages(c.get('locale')).done));
  const shown = typed ?? { form: '', state: emptyForm() };
  const payments = await loadPayments(deps.db);
  const today = townDay(deps.now());
  return c.html(<PaymentsPage frame={frame} {...{ payments, today, refusal }} typed={shown} />, code);
}
