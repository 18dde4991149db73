import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import {
  emptyForm,
  type FormState,
  formStatus,
  type ReadForm,
  readForm,
  withError,
} from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { answeredValues, yesForm } from './answer-form.ts';
import { answerMessages } from './answer-messages.ts';
import { AnswerPage } from './answer-page.tsx';
import { forgetCode, keepCode, keptCode } from './code-cookie.ts';
import { CodeAgainPage, CodePage } from './code-page.tsx';
import { codeIn, codeProblem } from './code-words.ts';
import { demoCode } from './demo-code.ts';
import { type Done, DonePage } from './done-page.tsx';
import { eraseInvited } from './erase-invited.ts';
import { type Answer, giveAnswer } from './give-answer.ts';
import { type CodeError, type Invited, loadInvited, tryCode } from './invited.ts';

const place = '/loting';
type Status = 200 | 401 | 409 | 413 | 415 | 422 | 429;
/** The status of each code that does not work. */
export const codeStatus = { 'wrong-code': 422, 'too-many-tries': 429 } as const satisfies Record<
  CodeError['kind'],
  number
>;

/** From the code in the letter to an answer, without an account. */
export function answerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of ['', '/aanmelden', '/opnieuw', '/nee', '/wissen', '/klaar']) {
    routes.use(place + part, async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    });
  }
  routes.get(place, (c) => {
    const code = c.req.query('code');
    // From the QR code of the letter: at once out of the address.
    return code === undefined ? askCode(c, deps, emptyForm(), 200) : useCode(c, deps, emptyForm({ code }), code);
  });
  routes.post(place, async (c) => {
    const form = await readForm(c, z.object({ code: codeIn(c.get('locale')) }));
    if (!form.ok) return askCode(c, deps, form.state, formStatus[form.kind]);
    return useCode(c, deps, form.state, form.value.code);
  });
  routes.post(`${place}/opnieuw`, async (c) => {
    const form = await readForm(c, z.looseObject({ code: codeIn(c.get('locale')) }));
    if (!form.ok) return askAgain(c, deps, form.state, formStatus[form.kind]);
    const found = await tryCode(deps, { typed: form.value.code, client: clientAddress(c) });
    if (!found.ok) {
      const state = withError(form.state, 'code', codeProblem(found.error, c.get('locale')));
      return askAgain(c, deps, state, codeStatus[found.error.kind]);
    }
    await keepCode(c, deps, form.value.code);
    const { code: _, ...values } = form.state.values;
    return show(c, deps, found.value, { state: emptyForm(values) }, 200);
  });
  routes.get(`${place}/aanmelden`, async (c) => {
    const invited = await invitedOf(c, deps);
    if (!invited) return c.redirect(place, 303);
    return show(c, deps, invited, { state: emptyForm(answeredValues(invited)) }, 200);
  });
  routes.post(`${place}/aanmelden`, async (c) => {
    const invited = await invitedOf(c, deps);
    const schema = invited ? yesForm(invited.panel, c.get('locale')) : z.looseObject({});
    const form = await readForm(c, schema);
    if (!isOf(invited, form.state)) return askAgain(c, deps, form.state, withoutCode(form, invited));
    if (!form.ok) return show(c, deps, invited, { state: form.state }, formStatus[form.kind]);
    return answer(c, deps, invited, form.state, form.value as Answer);
  });
  routes.post(`${place}/nee`, async (c) => {
    const invited = await invitedOf(c, deps);
    const form = await readForm(c, z.looseObject({}));
    if (!isOf(invited, form.state)) return askAgain(c, deps, form.state, withoutCode(form, invited));
    return answer(c, deps, invited, emptyForm(), { answer: 'no' });
  });
  routes.post(`${place}/wissen`, async (c) => {
    const t = answerMessages(c.get('locale'));
    const invited = await invitedOf(c, deps);
    const form = await readForm(c, z.object({ asked: z.literal('ja', { error: t.eraseNeeded }) }));
    if (!isOf(invited, form.state)) return askAgain(c, deps, form.state, withoutCode(form, invited));
    if (!form.ok) return show(c, deps, invited, { erase: form.state }, formStatus[form.kind]);
    const result = await eraseInvited(deps, invited.id);
    return result.ok ? done(c, deps, 'gewist') : show(c, deps, invited, {}, 409);
  });
  routes.get(`${place}/klaar`, (c) => {
    const word = z.enum(['ja', 'nee', 'gewist']).safeParse(c.req.query('antwoord'));
    if (!word.success) return c.redirect(place, 303);
    return c.html(<DonePage frame={frameOf(c, deps)} done={word.data} />);
  });
  return routes;
}

async function useCode(c: AppContext, deps: Deps, state: FormState, typed: string) {
  const found = await tryCode(deps, { typed: typed.slice(0, 40), client: clientAddress(c) });
  if (!found.ok) {
    const { kind } = found.error;
    return askCode(c, deps, withError(state, 'code', codeProblem(found.error, c.get('locale'))), codeStatus[kind]);
  }
  await keepCode(c, deps, typed);
  return c.redirect(`${place}/aanmelden`, 303);
}

async function invitedOf(c: AppContext, deps: Deps): Promise<Invited | undefined> {
  const code = await keptCode(c, deps);
  return code === null ? undefined : loadInvited(deps, code);
}

// What cannot be read is told so, with or without a code.
function withoutCode(form: ReadForm<unknown>, invited: Invited | undefined): Status {
  if (!form.ok && form.kind !== 'invalid') return formStatus[form.kind];
  return invited ? 409 : 401;
}

// In another tab somebody of the same house may have begun with another letter.
function isOf(invited: Invited | undefined, { values }: FormState): invited is Invited {
  return invited !== undefined && values.invitation === String(invited.id);
}

async function answer(c: AppContext, deps: Deps, invited: Invited, state: FormState, given: Answer) {
  const result = await giveAnswer(deps, { channel: 'web' }, invited.id, given);
  if (result.ok) return done(c, deps, given.answer === 'yes' ? 'ja' : 'nee');
  switch (result.error.kind) {
    case 'not-found':
    case 'not-allowed':
      throw new HTTPException(404);
    case 'closed':
      return show(c, deps, invited, { state }, 409);
  }
}

function done(c: AppContext, deps: Deps, word: Done) {
  forgetCode(c, deps);
  return c.redirect(`${place}/klaar?antwoord=${word}`, 303);
}

async function askCode(c: AppContext, deps: Deps, state: FormState, status: Status) {
  const demo = await demoCode(deps, 'answer');
  return c.html(<CodePage frame={frameOf(c, deps)} state={state} demo={demo} />, status);
}

function askAgain(c: AppContext, deps: Deps, { values, errors }: FormState, status: Status) {
  const typed = Object.entries(values)
    .filter(([name]) => name !== 'code' && name !== 'invitation')
    .flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
  const state = { values: values.code === undefined ? {} : { code: values.code }, errors: codeErrors(errors) };
  return c.html(<CodeAgainPage frame={frameOf(c, deps)} state={state} typed={typed} />, status);
}

// What else is wrong is said on the form itself, once it is back.
function codeErrors({ code, '': whole }: FormState['errors']): FormState['errors'] {
  return { ...(code === undefined ? {} : { code }), ...(whole === undefined ? {} : { '': whole }) };
}

function show(
  c: AppContext,
  deps: Deps,
  invited: Invited,
  { state = emptyForm(answeredValues(invited)), erase = emptyForm() }: { state?: FormState; erase?: FormState },
  status: Status,
) {
  return c.html(<AnswerPage frame={frameOf(c, deps)} invited={invited} state={state} erase={erase} />, status);
}
