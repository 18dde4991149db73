import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, type ReadForm, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import {
  askBack,
  challengeCasePath,
  type doesWork,
  loadCourse,
  refuseUnlessOfficer,
  setAside,
} from '../../schemes/index.ts';
import { noticeOf, numberIn, textField } from '../../staff/index.ts';
import { answerGrounds } from '../admission/admit.ts';
import { newestAgreement } from '../agreement/load-agreement.ts';
import { proposeAgreement } from '../agreement/propose-agreement.ts';
import { signAgreement } from '../agreement/sign-agreement.ts';
import { saveComparison } from '../comparison/save-comparison.ts';
import { decideChallenge } from '../deciding/decide-challenge.ts';
import { extendTerm } from '../deciding/extend-term.ts';
import { formBytes } from '../files/file-fields.tsx';
import { evaluateChallenge, stopChallenge, writeLook } from '../monitoring/look.ts';
import { talkForm } from '../request/forms.ts';
import { type Challenge, loadChallenge } from '../request/load-challenge.ts';
import { startTalks, writeTalk } from '../talks/talk.ts';
import { loadRecord } from '../view/load-record.ts';
import { admissionMessages } from './admission-messages.ts';
import {
  agreementFields,
  comparedRows,
  comparisonFields,
  decisionFields,
  evaluationFields,
  findingRows,
  groundFields,
  lookFields,
  qualityRows,
  seen,
} from './case-fields.ts';
import type { Act, Typed } from './case-form.tsx';
import { ChallengeCasePage } from './case-page.tsx';
import { type ChallengeCaseError, challengeCaseProblems, challengeCaseStatus } from './case-problems.ts';
import { challengeCaseMessages } from './messages.ts';
import { runningMessages } from './running-messages.ts';

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
type Officer = Parameters<typeof doesWork>[1];
const path = '/beheer/uitdagingen/:id';
const words = challengeCaseMessages;

/** What officers do with a challenge, from its admission to the lesson. */
export function challengeCaseRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onCase =
    (officers: readonly Officer[], handle: (c: AppContext, challenge: Challenge) => Promise<Response>) =>
    async (c: AppContext): Promise<Response> => {
      const challenge = await loadChallenge(deps.db, numberIn(c, 'id'));
      if (!challenge || challenge.state === 'draft') throw new HTTPException(404);
      c.header('cache-control', 'no-store');
      return refuseUnlessOfficer(c, officers) ?? handle(c, challenge);
    };

  routes.get(
    path,
    onCase(['secretary', 'decider'], (c, challenge) => page(c, deps, challenge)),
  );

  /** A form of an officer: read, done by a command, and then the page again. */
  const takes = <Schema extends z.ZodType>(
    form: Act,
    officer: Officer,
    done: keyof ReturnType<typeof words>['done'],
    schema: (locale: Locale, challenge: Challenge) => Schema,
    command: (
      c: AppContext,
      challenge: Challenge,
      value: z.output<Schema>,
      typed: FormState['values'],
    ) => Promise<Result<unknown, ChallengeCaseError>>,
  ) =>
    routes.post(
      `${path}/${form}`,
      onCase([officer], async (c, challenge) => {
        const read: ReadForm<z.output<Schema>> = await readForm(c, schema(c.get('locale'), challenge), {
          maxBytes: form === 'meting' ? formBytes : 100_000,
        });
        if (!read.ok)
          return page(c, deps, challenge, { typed: { form, state: read.state }, code: formStatus[read.kind] });
        const result = await command(c, challenge, read.value, read.state.values);
        if (result.ok) return c.redirect(`${challengeCasePath(challenge.id)}?klaar=${done}`, 303);
        const code = challengeCaseStatus[result.error.kind];
        if (code === 403 || code === 404) throw new HTTPException(code);
        const problems = challengeCaseProblems(result.error, c.get('locale'));
        const state = problems.reduce((so, { field, text }) => withError(so, field, text), read.state);
        // What a colleague did meanwhile is on the page that comes back.
        const fresh = (await loadChallenge(deps.db, challenge.id)) ?? challenge;
        const refusal = code === 409 ? problems[0].text : undefined;
        return page(c, deps, fresh, { typed: { form, state }, ...(refusal && { refusal }), code });
      }),
    );
  const only = () => z.object({ seen });
  const reason = (missing: (locale: Locale) => string) => (locale: Locale) =>
    z.object({ seen, reason: textField(2000, missing(locale), words(locale).tooLong) });

  takes(
    'gronden',
    'secretary',
    'gronden',
    (locale, { challenge }) => groundFields(challenge, locale),
    (c, { id }, value) => answerGrounds(deps, c.get('actor'), { id, ...value }),
  );
  takes(
    'vraag',
    'secretary',
    'gevraagd',
    (locale) =>
      z.object({ seen, question: textField(3000, admissionMessages(locale).ask.missing, words(locale).tooLong) }),
    (c, { id }, { seen, question }) => askBack(deps, c.get('actor'), { id, seen }, question),
  );
  takes('niet-verder', 'secretary', 'gestopt', only, (c, { id }, value) =>
    setAside(deps, c.get('actor'), { id, ...value }),
  );
  takes('gesprekken', 'secretary', 'gesprekken', only, (c, { id }, value) =>
    startTalks(deps, c.get('actor'), { id, ...value }),
  );
  takes('gesprek', 'secretary', 'gesprek', talkForm, (c, { id }, talk) =>
    writeTalk(deps, c.get('actor'), { id, by: 'town', ...talk }),
  );
  takes('vergelijking', 'secretary', 'vergeleken', comparisonFields, (c, { id, challenge }, value, typed) => {
    const { seen, present, proposed, finish } = value;
    const costs = { presentCents: present, proposedCents: proposed };
    return saveComparison(deps, c.get('actor'), { id, seen, finish, ...costs, rows: comparedRows(challenge, typed) });
  });
  takes(
    'uitstel',
    'secretary',
    'uitgesteld',
    reason((locale) => admissionMessages(locale).extend.reasonMissing),
    (c, { id }, value) => extendTerm(deps, c.get('actor'), { id, ...value }),
  );
  takes('besluit', 'decider', 'besloten', decisionFields, (c, { id }, value) =>
    decideChallenge(deps, c.get('actor'), { id, ...value }),
  );
  takes('afspraken', 'secretary', 'voorgelegd', agreementFields, (c, { id }, value, typed) => {
    const { seen, scope, budget, startsOn, endsOn, exitTerms, otherTerms } = value;
    const terms = { scope, budgetCents: budget, startsOn, endsOn, exitTerms, otherTerms };
    return proposeAgreement(deps, c.get('actor'), { id, seen, ...terms, quality: qualityRows(typed) });
  });
  takes(
    'tekenen',
    'decider',
    'getekend',
    () => z.object({ seen, version: z.coerce.number().int().min(0).max(100_000).default(0) }),
    (c, { id }, { version }) => signAgreement(deps, c.get('actor'), { id, side: 'town', version }),
  );
  takes('meting', 'secretary', 'gemeten', lookFields, async (c, { id }, { seen, dueOn, note, ...sent }, typed) => {
    const quality = (await newestAgreement(deps.db, id))?.quality ?? [];
    const findings = findingRows(quality, typed);
    const { file, about: alt, open } = sent;
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    const shown = file && bytes && { kind: 'look' as const, name: file.name, bytes, alt, public: open };
    return writeLook(deps, c.get('actor'), { id, seen, dueOn, note, findings, file: shown });
  });
  takes(
    'stoppen',
    'secretary',
    'gestopt',
    reason((locale) => runningMessages(locale).stop.reasonMissing),
    (c, { id }, value) => stopChallenge(deps, c.get('actor'), { id, ...value }),
  );
  takes('evaluatie', 'secretary', 'geevalueerd', evaluationFields, (c, { id }, value) =>
    evaluateChallenge(deps, c.get('actor'), { id, ...value }),
  );
  return routes;
}

type Answer = { typed?: Typed; refusal?: string; code?: Code };

async function page(c: AppContext, deps: Deps, challenge: Challenge, answer: Answer = {}): Promise<Response> {
  const { typed, refusal, code = 200 } = answer;
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, words(c.get('locale')).done) : undefined);
  const [course, record] = await Promise.all([loadCourse(deps.db, challenge.id), loadRecord(deps.db, challenge.id)]);
  const today = townDay(deps.now());
  return c.html(<ChallengeCasePage frame={frame} {...{ challenge, course, record, today, typed, refusal }} />, code);
}
