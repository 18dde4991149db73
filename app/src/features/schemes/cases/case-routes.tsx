import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, type ReadForm, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { centsFrom, dayField, noticeOf, optionalText, textField } from '../../staff/index.ts';
import { findPersonalData } from '../../steps/index.ts';
import { acceptApplication, askBack, sendToCouncil, setAside } from '../checking/check-application.ts';
import { adviseApplication } from '../council/advise.ts';
import { allScores, countVoters } from '../council/load-judging.ts';
import { countInterests } from '../council/may-read.ts';
import { decideApplication } from '../deciding/decide-application.ts';
import { leftToGive } from '../ledger/left.ts';
import { decideObjection } from '../objecting/decide-objection.ts';
import { objectingMessages } from '../objecting/messages.ts';
import { settleApplication } from '../reporting/settle.ts';
import { loadScheme } from '../rules/load-scheme.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import type { Officer } from '../states/lock-application.ts';
import { casePath } from '../states/paths.ts';
import { loadCourse } from '../view/load-course.ts';
import type { CaseFormName, Typed } from './case-forms.tsx';
import { type CaseModel, CasePage } from './case-page.tsx';
import { type CaseError, caseProblem, caseStatus } from './case-problems.ts';
import { listCases } from './list-cases.ts';
import { CaseListPage } from './list-page.tsx';
import { caseMessages } from './messages.ts';
import { onCase, refuseUnlessOfficer } from './on-case.ts';

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const path = '/beheer/aanvragen/:id';
const seen = z.coerce.number().int().min(0).default(0);
const outcome = (missing: string) => z.enum(['grant', 'partly', 'refuse'], missing);

/** What officers do with applications: check, put before the council, write down its advice, decide and settle. */
export function caseRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/beheer/aanvragen', async (c) => {
    const refused = refuseUnlessOfficer(c);
    if (refused) return refused;
    const rows = await listCases(deps.db);
    return c.html(<CaseListPage frame={frameOf(c, deps)} rows={rows} today={townDay(deps.now())} />);
  });
  routes.get(
    path,
    onCase(deps, ['secretary', 'decider'], (c, application) => page(c, deps, application)),
  );

  /** A form of an officer: read, done by a command, and then the page again. */
  const takes = <Schema extends z.ZodType>(
    form: CaseFormName,
    officer: Officer,
    done: string,
    schema: (locale: Locale) => Schema,
    command: (c: AppContext, application: Application, value: z.output<Schema>) => Promise<Result<unknown, CaseError>>,
  ) =>
    routes.post(
      `${path}/${form}`,
      onCase(deps, [officer], async (c, application) => {
        const read: ReadForm<z.output<Schema>> = await readForm(c, schema(c.get('locale')));
        if (!read.ok)
          return page(c, deps, application, { typed: { form, state: read.state }, code: formStatus[read.kind] });
        const result = await command(c, application, read.value);
        if (result.ok) return c.redirect(`${casePath(application.id)}?klaar=${done}`, 303);
        const code = caseStatus[result.error.kind];
        if (code === 403 || code === 404) throw new HTTPException(code);
        const problem = caseProblem(result.error, c.get('locale'));
        const state = withError(read.state, problem.field, problem.text);
        // What a colleague did meanwhile is on the page that comes back.
        const fresh = (await loadApplication(deps.db, application.id)) ?? application;
        return page(c, deps, fresh, { typed: { form, state }, refusal: problem.text, code });
      }),
    );

  takes(
    'compleet',
    'secretary',
    'compleet',
    () => z.object({ seen, names: z.string().optional() }),
    (c, { id }, { seen, names }) =>
      acceptApplication(deps, c.get('actor'), { id, seen }, { namesChecked: names !== undefined }),
  );
  takes(
    'vraag',
    'secretary',
    'gevraagd',
    (locale) =>
      z.object({ seen, question: textField(3000, caseMessages(locale).ask.missing, caseMessages(locale).tooLong) }),
    (c, { id }, { seen, question }) => askBack(deps, c.get('actor'), { id, seen }, question),
  );
  takes(
    'niet-verder',
    'secretary',
    'gestopt',
    () => z.object({ seen }),
    (c, { id }, { seen }) => setAside(deps, c.get('actor'), { id, seen }),
  );
  takes(
    'raad',
    'secretary',
    'raad',
    () => z.object({ seen }),
    (c, { id }, { seen }) => sendToCouncil(deps, c.get('actor'), { id, seen }),
  );
  takes('advies', 'secretary', 'advies', adviceFields, (c, { id }, { amount, ...value }) =>
    adviseApplication(deps, c.get('actor'), { id, cents: amount, ...value }),
  );
  takes('besluit', 'decider', 'besloten', decisionFields, (c, { id }, { amount, ...value }) =>
    decideApplication(deps, c.get('actor'), { id, cents: amount, ...value }),
  );
  takes('bezwaar', 'decider', 'bezwaar', objectionFields, (c, { id }, { amount, ...value }) =>
    decideObjection(deps, c.get('actor'), { id, cents: amount, ...value }),
  );
  takes('afrekenen', 'secretary', 'afgerekend', settlementFields, (c, { id }, { reclaim, ...value }) =>
    settleApplication(deps, c.get('actor'), { id, reclaimCents: reclaim, ...value }),
  );
  return routes;
}

/** An amount that may stay open: null then. */
function optionalAmount(wrong: string) {
  return z
    .string()
    .default('')
    .transform((typed, context) => {
      const cents = typed.trim() === '' ? null : centsFrom(typed);
      if (typed.trim() !== '' && cents === null) context.addIssue({ code: 'custom', message: wrong });
      return cents;
    });
}

function adviceFields(locale: Locale) {
  const { advise: t, decide, settle, tooLong } = caseMessages(locale);
  const count = z
    .string(t.number)
    .regex(/^\s*\d{1,3}\s*$/, t.number)
    .transform(Number);
  return z.object({
    ...{ seen, metOn: dayField(t.dayWrong), outcome: outcome(decide.outcomeMissing), present: count, inFavour: count },
    ...{ amount: optionalAmount(settle.wrongAmount), reasons: textField(3000, decide.reasonsMissing, tooLong) },
  });
}

function decisionFields(locale: Locale) {
  const { decide: t, settle, tooLong } = caseMessages(locale);
  return z.object({
    ...{ seen, outcome: outcome(t.outcomeMissing), amount: optionalAmount(settle.wrongAmount) },
    ...{ reasons: textField(3000, t.reasonsMissing, tooLong), deviation: optionalText(2000, tooLong) },
    conditions: optionalText(2000, tooLong),
  });
}

function objectionFields(locale: Locale) {
  const { decide, settle, tooLong } = caseMessages(locale);
  const missing = objectingMessages(locale).decide.outcomeMissing;
  return z.object({
    ...{ seen, outcome: z.enum(['founded', 'unfounded', 'inadmissible', 'withdrawn'], missing) },
    ...{ amount: optionalAmount(settle.wrongAmount), conditions: optionalText(2000, tooLong) },
    reasons: textField(3000, decide.reasonsMissing, tooLong),
  });
}

function settlementFields(locale: Locale) {
  const { settle: t, tooLong } = caseMessages(locale);
  const reclaim = z.string(t.wrongAmount).transform((typed, context) => {
    const cents = centsFrom(typed);
    if (cents === null) context.addIssue({ code: 'custom', message: t.wrongAmount });
    return cents ?? 0;
  });
  return z.object({ seen, reclaim, reasons: optionalText(2000, tooLong) });
}

type Answer = { typed?: Typed; refusal?: string; code?: Code };

async function page(c: AppContext, deps: Deps, application: Application, answer: Answer = {}) {
  const { typed, refusal, code = 200 } = answer;
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, caseMessages(c.get('locale')).done) : undefined);
  const model = await modelOf(deps, application);
  return c.html(<CasePage frame={frame} model={model} typed={typed} refusal={refusal} />, code);
}

async function modelOf(deps: Deps, application: Application): Promise<CaseModel> {
  const today = townDay(deps.now());
  const { id, scheme, title, summary } = application;
  const [course, scores, voters, interests, now] = await Promise.all([
    loadCourse(deps.db, id),
    allScores(deps.db, id),
    countVoters(deps.db, id, today),
    countInterests(deps.db, id, today),
    loadScheme(deps.db, scheme.id, today),
  ]);
  const leftCents = now ? await leftToGive(deps.db, now, today) : 0;
  const personal = findPersonalData(`${title}\n${summary}`).length > 0;
  return { application, course, scores, voters, interests, leftCents, personal };
}
