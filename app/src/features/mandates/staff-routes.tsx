import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { centsFrom, dayField, noticeOf, numberIn, optionalDay, optionalText, type Status } from '../staff/index.ts';
import { listMandates, loadMandate, type Mandate } from './load-mandates.ts';
import { lacking } from './mandate.ts';
import { staffMandatePath } from './mandate-paths.ts';
import { type ReportSpendingError, reportSpending } from './report-spending.ts';
import { beginMandate, type SaveMandateError, saveTerms } from './save-mandate.ts';
import { staffMandateMessages } from './staff-messages.ts';
import { type CameBack, CasePage, MandatesPage } from './staff-pages.tsx';
import { type StepMandateError, stepMandate } from './step-mandate.ts';
import { isWritten, mandateSteps } from './steps.ts';
import { loadChoices, termsForm, typedTerms } from './terms-form.ts';
import { TermsPage } from './terms-page.tsx';

const saveStatus = {
  'not-allowed': 403,
  'mandate-not-found': 404,
  'changed-meanwhile': 409,
  'not-written-now': 409,
  'wrong-day': 422,
} as const satisfies Record<SaveMandateError['kind'], number>;
const stepStatus = {
  'not-allowed': 403,
  'mandate-not-found': 404,
  'changed-meanwhile': 409,
  'step-not-possible': 409,
  'not-told': 422,
  'day-in-future': 422,
  'review-in-past': 422,
  incomplete: 409,
} as const satisfies Record<StepMandateError['kind'], number>;
const moneyStatus = {
  'not-allowed': 403,
  'mandate-not-found': 404,
  'changed-meanwhile': 409,
  'no-budget': 409,
  'year-in-future': 422,
  'before-start': 422,
} as const satisfies Record<ReportSpendingError['kind'], number>;

const one = '/beheer/zeggenschap/:id{[0-9]{1,15}}';

/** /beheer/zeggenschap: the register as the programme team looks after it. */
export function mandateStaffRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onTeam = (handle: (c: AppContext) => Promise<Response>) => async (c: AppContext) =>
    refuseUnlessStaff(c, 'programme_team') ?? handle(c);
  const onMandate = (handle: (c: AppContext, mandate: Mandate) => Promise<Response>) =>
    onTeam(async (c) => {
      const mandate = await loadMandate(deps.db, numberIn(c, 'id'));
      if (!mandate) throw new HTTPException(404);
      return handle(c, mandate);
    });

  routes.get(
    '/beheer/zeggenschap',
    onTeam(async (c) => {
      const rows = await listMandates(deps.db, { drafts: true });
      return c.html(<MandatesPage frame={frameOf(c, deps)} rows={rows} today={townDay(deps.now())} />);
    }),
  );
  routes.get(
    '/beheer/zeggenschap/nieuw',
    onTeam((c) => termsPage(c, deps, null, emptyForm())),
  );
  routes.post(
    '/beheer/zeggenschap/nieuw',
    onTeam((c) => save(c, deps, null)),
  );
  routes.get(
    one,
    onMandate((c, mandate) => casePage(c, deps, mandate, {})),
  );
  routes.get(
    `${one}/tekst`,
    onMandate(async (c, mandate) => {
      if (!mandate.open || !isWritten(mandate.state)) return c.redirect(staffMandatePath(mandate.mandateId), 303);
      return termsPage(c, deps, mandate, emptyForm(typedTerms(mandate.open)));
    }),
  );
  routes.post(
    `${one}/tekst`,
    onMandate((c, mandate) => save(c, deps, mandate)),
  );
  routes.post(
    `${one}/stap`,
    onMandate((c, mandate) => step(c, deps, mandate)),
  );
  routes.post(
    `${one}/geld`,
    onMandate((c, mandate) => money(c, deps, mandate)),
  );
  return routes;
}

async function save(c: AppContext, deps: Deps, mandate: Mandate | null): Promise<Response> {
  const t = staffMandateMessages(c.get('locale'));
  const form = await readForm(c, termsForm(c.get('locale'), await loadChoices(deps.db, townDay(deps.now()))));
  if (!form.ok) return termsPage(c, deps, mandate, form.state, formStatus[form.kind]);
  const { submissionKey = crypto.randomUUID(), seen = 0, ...terms } = form.value;
  const saved = mandate
    ? await saveTerms(deps, c.get('actor'), { id: mandate.mandateId, seen }, terms)
    : await beginMandate(deps, c.get('actor'), submissionKey, terms);
  if (saved.ok) return c.redirect(`${staffMandatePath(mandate?.mandateId ?? saved.value?.id ?? 0)}?klaar=bewaard`, 303);
  const { error } = saved;
  switch (error.kind) {
    case 'not-allowed':
    case 'mandate-not-found':
      throw new HTTPException(saveStatus[error.kind]);
    case 'wrong-day': {
      const state = withError(form.state, error.field, t.wrongDay[error.field]);
      return termsPage(c, deps, mandate, state, saveStatus[error.kind]);
    }
    case 'changed-meanwhile':
    case 'not-written-now': {
      const state = withError(form.state, '', t.refused[error.kind]);
      return termsPage(c, deps, mandate, state, saveStatus[error.kind]);
    }
  }
}

async function step(c: AppContext, deps: Deps, mandate: Mandate): Promise<Response> {
  const t = staffMandateMessages(c.get('locale'));
  const names = mandateSteps.map((known) => known.step);
  const form = await readForm(
    c,
    z.object({
      step: z.enum(names, t.choose),
      seen: z.coerce.number().int().default(0),
      day: dayField(t.dayWrong),
      byWhom: optionalText(160, t.tooLong),
      note: optionalText(3000, t.tooLong),
      documentUrl: optionalText(500, t.tooLong).refine(
        (url) => url === '' || /^https:\/\/[^\s/]+\.\S+$/.test(url),
        t.urlWrong,
      ),
      reviewOn: optionalDay(t.dayWrong),
    }),
  );
  const name = names.find((known) => known === form.state.values.step);
  const back = (state: FormState): CameBack => (name ? { step: { name, state } } : { refusal: t.choose });
  if (!form.ok) return casePage(c, deps, mandate, back(form.state), formStatus[form.kind]);
  const { step: taken, seen, ...told } = form.value;
  const done = await stepMandate(deps, c.get('actor'), { id: mandate.mandateId, seen, step: taken }, told);
  if (done.ok) return c.redirect(`${staffMandatePath(mandate.mandateId)}?klaar=stap`, 303);
  const { error } = done;
  const code = stepStatus[error.kind];
  const again = (field: string, text: string) =>
    casePage(c, deps, mandate, back(withError(form.state, field, text)), code);
  switch (error.kind) {
    case 'not-allowed':
    case 'mandate-not-found':
      throw new HTTPException(stepStatus[error.kind]);
    case 'changed-meanwhile':
    case 'step-not-possible':
      return casePage(c, deps, mandate, { ...back(form.state), refusal: t.refused[error.kind] }, code);
    case 'not-told':
      return again(error.part, t.notTold[error.part]);
    case 'day-in-future':
      return again('day', t.refused[error.kind]);
    case 'review-in-past':
      return again('reviewOn', t.refused[error.kind]);
    case 'incomplete':
      return casePage(c, deps, mandate, { refusal: t.lacksTitle }, code);
  }
}

async function money(c: AppContext, deps: Deps, mandate: Mandate): Promise<Response> {
  const t = staffMandateMessages(c.get('locale'));
  const form = await readForm(
    c,
    z.object({
      seen: z.coerce.number().int().default(0),
      year: z.coerce.number(t.yearWrong).int(t.yearWrong).min(2000, t.yearWrong).max(2200, t.yearWrong),
      cents: z.string(t.amountWrong).transform((typed, context) => {
        const cents = centsFrom(typed);
        if (cents === null) context.addIssue({ code: 'custom', message: t.amountWrong });
        return cents ?? 0;
      }),
      note: optionalText(1000, t.tooLong),
    }),
  );
  if (!form.ok) return casePage(c, deps, mandate, { money: form.state }, formStatus[form.kind]);
  const { seen, ...spending } = form.value;
  const saved = await reportSpending(deps, c.get('actor'), { id: mandate.mandateId, seen }, spending);
  if (saved.ok) return c.redirect(`${staffMandatePath(mandate.mandateId)}?klaar=geld`, 303);
  const { kind } = saved.error;
  switch (kind) {
    case 'not-allowed':
    case 'mandate-not-found':
      throw new HTTPException(moneyStatus[kind]);
    case 'changed-meanwhile':
    case 'no-budget':
      return casePage(c, deps, mandate, { money: form.state, refusal: t.refused[kind] }, moneyStatus[kind]);
    case 'year-in-future':
    case 'before-start': {
      const state = withError(form.state, 'year', t.refused[kind]);
      return casePage(c, deps, mandate, { money: state }, moneyStatus[kind]);
    }
  }
}

async function termsPage(c: AppContext, deps: Deps, mandate: Mandate | null, state: FormState, code: Status = 200) {
  const written = mandate && {
    ...{
      id: mandate.mandateId,
      title: mandate.title,
      revision: mandate.revision,
      change: mandate.state === 'changing',
    },
  };
  const choices = await loadChoices(deps.db, townDay(deps.now()));
  return c.html(<TermsPage frame={frameOf(c, deps)} mandate={written} {...{ choices, state }} />, code);
}

async function casePage(c: AppContext, deps: Deps, mandate: Mandate, cameBack: CameBack, code: Status = 200) {
  const notice = code === 200 ? noticeOf(c, staffMandateMessages(c.get('locale')).done) : undefined;
  const change = mandate.state === 'changing';
  const lacks = mandate.open && isWritten(mandate.state) ? lacking(mandate.open, { change }) : [];
  const today = townDay(deps.now());
  return c.html(<CasePage frame={frameOf(c, deps, notice)} {...{ mandate, lacks, today, cameBack }} />, code);
}
