import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import { maxPdfBytes } from '../../../platform/documents/index.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { InLocale } from '../../../platform/ui/texts.tsx';
import { listAreas } from '../../areas/index.ts';
import { noticeOf } from '../../staff/index.ts';
import { leftToGive } from '../ledger/left.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { applicationMessages } from '../view/messages.ts';
import { allowance } from './allowance.ts';
import { ApplicantPage } from './applicant-page.tsx';
import { BudgetPage } from './budget-page.tsx';
import { Calculator } from './calculator.tsx';
import { fileProblem, fileStatus } from './file-problem.ts';
import { addFile, removeFile } from './files.ts';
import { FilesPage } from './files-page.tsx';
import { applicantForm, applicantValues, budgetValues, planForm, planValues, readBudget } from './forms.ts';
import { ibanHint } from './iban.ts';
import { mayChange, type OwnError } from './lock-own.ts';
import { applyMessages } from './messages.ts';
import { onOwnSubsidy, onSubsidy } from './on-own.ts';
import { figuresOf } from './plan-figures.ts';
import { PlanPage } from './plan-page.tsx';
import { saveApplicant, saveBudget, savePlan } from './save-draft.ts';

type Code = 200 | 404 | 409 | 413 | 415 | 422;
const status = { 'application-not-found': 404, 'no-longer-yours-to-change': 409 } as const satisfies Record<
  OwnError['kind'],
  number
>;
const anyForm = z.looseObject({});
const path = '/aanvragen/:id';

/** Filling in an application: four pages that keep what is typed, also while it is not whole. */
export function draftRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onDraft = (handle: (c: AppContext, application: Application) => Promise<Response> | Response, on = onSubsidy) =>
    on(deps, (c, application) =>
      c.req.method === 'GET' && !mayChange(application.state)
        ? c.redirect(applicationPath(application.id), 303)
        : handle(c, application),
    );

  routes.get(
    `${path}/plan`,
    onDraft((c, application) => planPage(c, deps, application, emptyForm(planValues(application)))),
  );
  routes.post(
    `${path}/plan`,
    onDraft(async (c, application) => {
      const areas = new Set((await listAreas(deps.db)).map(({ id }) => id));
      const form = await readForm(c, planForm(c.get('locale'), application.rules, areas));
      if (!form.ok) return planPage(c, deps, application, form.state, formStatus[form.kind]);
      const saved = await savePlan(deps, c.get('actor'), application.id, form.value);
      if (saved.ok) return c.redirect(`${applicationPath(application.id, 'budget')}?klaar=bewaard`, 303);
      return planPage(c, deps, application, refused(c, form.state, saved.error), status[saved.error.kind]);
    }),
  );

  routes.get(
    `${path}/begroting`,
    onDraft((c, application) => budgetPage(c, deps, application, emptyForm(budgetValues(application)))),
  );
  routes.post(
    `${path}/begroting/proef`,
    onDraft(async (c, application) => {
      const form = await readForm(c, anyForm);
      if (!form.ok) return budgetPage(c, deps, application, form.state, formStatus[form.kind]);
      const { value, state } = readBudget(form.state, application.rules, c.get('locale'));
      if (Object.keys(state.errors).length > 0) return budgetPage(c, deps, application, state, 422);
      return c.html(await calculator(c, deps, application, value));
    }),
  );
  routes.post(
    `${path}/begroting`,
    onDraft(async (c, application) => {
      const form = await readForm(c, anyForm);
      if (!form.ok) return budgetPage(c, deps, application, form.state, formStatus[form.kind]);
      const { value, state } = readBudget(form.state, application.rules, c.get('locale'));
      if (Object.keys(state.errors).length > 0) return budgetPage(c, deps, application, state, 422);
      const saved = await saveBudget(deps, c.get('actor'), application.id, value);
      if (!saved.ok) return budgetPage(c, deps, application, refused(c, state, saved.error), status[saved.error.kind]);
      const next = form.state.values.more ? 'budget' : 'files';
      return c.redirect(`${applicationPath(application.id, next)}?klaar=bewaard`, 303);
    }),
  );

  routes.get(
    `${path}/bijlagen`,
    onDraft((c, application) => filesPage(c, deps, application)),
  );
  routes.post(
    `${path}/bijlagen`,
    onDraft(async (c, application) => {
      const t = applyMessages(c.get('locale'));
      const fields = z.object({
        kind: z.enum(['quote', 'drawing', 'other'], t.files.kindMissing),
        file: z.instanceof(File, { error: t.files.missing }),
      });
      const form = await readForm(c, fields, { maxBytes: maxPdfBytes + 100_000 });
      if (!form.ok) return filesPage(c, deps, application, form.state, formStatus[form.kind]);
      const { kind, file } = form.value;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const added = await addFile(deps, c.get('actor'), application.id, { kind, name: file.name, bytes });
      if (added.ok) return c.redirect(`${applicationPath(application.id, 'files')}?klaar=bijlage`, 303);
      const { error } = added;
      if (error.kind === 'application-not-found' || error.kind === 'no-longer-yours-to-change')
        return filesPage(c, deps, application, refused(c, form.state, error), status[error.kind]);
      const state = withError(form.state, 'file', fileProblem(error, c.get('locale')));
      return filesPage(c, deps, application, state, fileStatus[error.kind]);
    }),
  );
  routes.post(
    `${path}/bijlagen/:file/weg`,
    onDraft(async (c, application) => {
      const file = c.req.param('file') ?? '';
      if (!/^[0-9a-f-]{36}$/.test(file)) throw new HTTPException(404);
      const removed = await removeFile(deps, c.get('actor'), application.id, file);
      if (removed.ok) return c.redirect(`${applicationPath(application.id, 'files')}?klaar=weg`, 303);
      if (removed.error.kind === 'file-not-found') throw new HTTPException(404);
      return filesPage(c, deps, application, refused(c, emptyForm(), removed.error), status[removed.error.kind]);
    }),
  );

  routes.get(
    `${path}/gegevens`,
    onDraft(
      (c, application) => applicantPage(c, deps, application, emptyForm(applicantValues(application))),
      onOwnSubsidy,
    ),
  );
  routes.post(
    `${path}/gegevens`,
    onDraft(async (c, application) => {
      const form = await readForm(c, applicantForm(c.get('locale'), application.rules));
      // The account is typed anew rather than sent back over the line.
      if (!form.ok) return applicantPage(c, deps, application, form.state, formStatus[form.kind]);
      const saved = await saveApplicant(deps, c.get('actor'), application.id, form.value);
      if (saved.ok) return c.redirect(`${applicationPath(application.id, 'check')}?klaar=bewaard`, 303);
      return applicantPage(c, deps, application, refused(c, form.state, saved.error), status[saved.error.kind]);
    }, onOwnSubsidy),
  );

  return routes;
}

/** The form again, with why it was not kept. */
function refused(c: AppContext, state: FormState, error: OwnError): FormState {
  switch (error.kind) {
    case 'application-not-found':
      throw new HTTPException(404);
    case 'no-longer-yours-to-change': {
      const locale = c.get('locale');
      return withError(state, '', applyMessages(locale).errors.sent(applicationMessages(locale).state[error.state]));
    }
  }
}

const framed = (c: AppContext, deps: Deps) => frameOf(c, deps, noticeOf(c, applyMessages(c.get('locale')).done));

async function planPage(c: AppContext, deps: Deps, application: Application, state: FormState, code: Code = 200) {
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const today = townDay(deps.now());
  return c.html(<PlanPage frame={framed(c, deps)} {...{ application, areas, state, today }} />, code);
}

async function budgetPage(c: AppContext, deps: Deps, application: Application, state: FormState, code: Code = 200) {
  const leftCents = await left(deps, application);
  const typed = code === 200 ? application : readBudget(state, application.rules, c.get('locale')).value;
  const allowed = allowance(application.rules, figuresOf(typed));
  return c.html(<BudgetPage frame={framed(c, deps)} {...{ application, state, allowed, leftCents }} />, code);
}

async function calculator(c: AppContext, deps: Deps, application: Application, typed: Parameters<typeof figuresOf>[0]) {
  const locale = c.get('locale');
  const allowed = allowance(application.rules, figuresOf(typed));
  return (
    <InLocale locale={locale}>
      <Calculator allowed={allowed} leftCents={await left(deps, application)} locale={locale} />
    </InLocale>
  );
}

function left(deps: Deps, { scheme, rules }: Application) {
  return leftToGive(deps.db, { id: scheme.id, rules }, townDay(deps.now()));
}

function filesPage(c: AppContext, deps: Deps, application: Application, state = emptyForm(), code: Code = 200) {
  return c.html(<FilesPage frame={framed(c, deps)} application={application} state={state} />, code);
}

async function applicantPage(c: AppContext, deps: Deps, application: Application, state: FormState, code: Code = 200) {
  const account = await deps.db
    .selectFrom('applicationAccount')
    .select('iban')
    .where('applicationId', '=', application.id)
    .executeTakeFirst();
  const accountHint = account ? ibanHint(account.iban) : null;
  return c.html(<ApplicantPage frame={framed(c, deps)} {...{ application, accountHint, state }} />, code);
}
