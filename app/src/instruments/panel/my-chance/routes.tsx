import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { codeStatus } from '../answering/answer-routes.tsx';
import { keepCode, keptCode } from '../answering/code-cookie.ts';
import { codeIn, codeProblem } from '../answering/code-words.ts';
import { demoCode } from '../answering/demo-code.ts';
import { type Invited, loadInvited, tryCode } from '../answering/invited.ts';
import { loadMyChance } from './load-my-chance.ts';
import { AskCodePage, MyChancePage } from './my-chance-page.tsx';

const path = '/loting/mijn-kans';

/** Somebody of the pool looks up her own chance with the code of her letter. */
export function myChanceRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(path, async (c) => {
    const invited = await invitedOf(c, deps);
    if (!invited || c.req.query('andere') !== undefined) return askCode(c, deps, emptyForm(), 200);
    const own = await loadMyChance(deps, invited);
    return c.html(<MyChancePage frame={frameOf(c, deps)} invited={invited} own={own} />);
  });

  routes.post(path, async (c) => {
    const form = await readForm(c, z.object({ code: codeIn(c.get('locale')) }));
    if (!form.ok) return askCode(c, deps, form.state, formStatus[form.kind]);
    const found = await tryCode(deps, { typed: form.value.code, client: clientAddress(c) });
    if (!found.ok) {
      const state = withError(form.state, 'code', codeProblem(found.error, c.get('locale')));
      return askCode(c, deps, state, codeStatus[found.error.kind]);
    }
    await keepCode(c, deps, form.value.code);
    return c.redirect(path, 303);
  });

  routes.get(`${path}/bewijs.json`, async (c) => {
    const invited = await invitedOf(c, deps);
    const own = invited && (await loadMyChance(deps, invited));
    if (own?.kind !== 'found') return c.redirect(path, 303);
    c.header('content-disposition', 'attachment; filename="mijn-kans.json"');
    return c.json(own.proof);
  });

  return routes;
}

async function invitedOf(c: AppContext, deps: Deps): Promise<Invited | undefined> {
  const code = await keptCode(c, deps);
  return code === null ? undefined : loadInvited(deps, code);
}

async function askCode(c: AppContext, deps: Deps, state: FormState, status: 200 | 413 | 415 | 422 | 429) {
  const demo = await demoCode(deps, 'chance');
  return c.html(<AskCodePage frame={frameOf(c, deps)} state={state} demo={demo} />, status);
}
