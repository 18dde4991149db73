import { Hono } from 'hono';
import { z } from 'zod';
import { loadStep } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { ballotMessages } from './ballot-messages.ts';
import { ballotPath } from './ballot-path.ts';
import { type CodeError, forgetCode, keepCode, tryCode } from './code-cookie.ts';
import { codeMessages } from './code-messages.ts';
import { CodePage, codeProblem } from './code-page.tsx';

type Status = 200 | 413 | 415 | 422 | 429;
/** The status of each code that does not work. */
export const codeStatus = { 'wrong-code': 422, 'too-many-tries': 429 } as const satisfies Record<
  CodeError['kind'],
  number
>;

/** From the code in a letter to the ballot. */
export function codeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const path of ['/stemcode', '/stemcode/klaar']) {
    routes.use(path, async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    });
  }
  routes.get('/stemcode', (c) => {
    const code = c.req.query('code');
    // From the QR code of the letter: at once out of the address.
    return code === undefined ? page(c, deps, emptyForm(), 200) : useCode(c, deps, emptyForm({ code }), code);
  });
  routes.post('/stemcode', async (c) => {
    const form = await readForm(c, z.object({ code: codeIn(c.get('locale')) }));
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    return useCode(c, deps, form.state, form.value.code);
  });
  routes.post('/stemcode/klaar', async (c) => {
    const form = await readForm(c, z.looseObject({}));
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    forgetCode(c, deps);
    return c.redirect('/stemcode?klaar=ja', 303);
  });
  return routes;
}

function codeIn(locale: Locale) {
  const { needed } = codeMessages(locale);
  return z.string(needed).trim().min(1, needed).max(40, needed);
}

async function useCode(c: AppContext, deps: Deps, state: FormState, typed: string) {
  const found = await tryCode(deps, { typed: typed.slice(0, 40), client: clientAddress(c) });
  if (!found.ok) {
    const { error } = found;
    return page(c, deps, withError(state, 'code', codeProblem(error, c.get('locale'))), codeStatus[error.kind]);
  }
  await keepCode(c, deps, typed.slice(0, 40));
  const step = await loadStep(deps.db, found.value.stepId, deps.now());
  return step ? c.redirect(ballotPath(step, 'vote'), 303) : c.notFound();
}

function page(c: AppContext, deps: Deps, state: FormState, status: Status) {
  const done = c.req.query('klaar') === 'ja' ? ballotMessages(c.get('locale')).doneNotice : undefined;
  return c.html(<CodePage frame={frameOf(c, deps, done)} state={state} />, status);
}
