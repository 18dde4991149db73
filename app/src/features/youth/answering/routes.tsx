import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { readWrittenCode } from '../../../platform/identity/written-code.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Instruments } from '../../steps/index.ts';
import type { BeginError } from '../sessions/class-session.ts';
import { beginSheet } from './begin-sheet.ts';
import { CodePage, StartPage } from './child-pages.tsx';
import { type CodeError, tryCode } from './find-session.ts';
import { childMessages } from './messages.ts';
import { sheetRoutes } from './sheet-routes.tsx';

const codeStatus = {
  'wrong-code': 404,
  'too-many-tries': 429,
  'session-over': 409,
  'class-full': 429,
  'too-fast': 429,
} as const satisfies Record<(CodeError | BeginError)['kind'], number>;
const codeText = {
  'wrong-code': 'wrongCode',
  'too-many-tries': 'tooMany',
  'session-over': 'over',
  'class-full': 'full',
  'too-fast': 'fast',
} as const satisfies Record<(CodeError | BeginError)['kind'], string>;
const codeForm = z.object({ code: z.string().trim().max(100).prefault('') });

/** The pages of children in a lesson. No cookie is set here: nothing tells one child from another. */
export function answeringRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use('/klas/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });
  const refused = (c: AppContext, error: CodeError | BeginError, typed: string) => {
    const text = childMessages(c.get('locale'))[codeText[error.kind]];
    const state = withError(emptyForm({ code: typed }), 'code', text);
    return c.html(<CodePage frame={frameOf(c, deps)} state={state} />, codeStatus[error.kind]);
  };
  const ofCode = (c: AppContext, typed: string) => tryCode(deps, { typed, client: clientAddress(c) });

  routes.get('/klas', (c) => c.html(<CodePage frame={frameOf(c, deps)} state={emptyForm()} />));
  routes.post('/klas', async (c) => {
    const form = await readForm(c, codeForm);
    if (!form.ok) return c.html(<CodePage frame={frameOf(c, deps)} state={form.state} />, formStatus[form.kind]);
    const session = await ofCode(c, form.value.code);
    if (!session.ok) return refused(c, session.error, form.value.code);
    return c.redirect(`/klas/${session.value.code}`, 303);
  });

  routes.get('/klas/:code', async (c) => {
    const typed = c.req.param('code');
    const session = await ofCode(c, typed);
    if (!session.ok) return refused(c, session.error, typed);
    if (typed !== session.value.code) return c.redirect(`/klas/${readWrittenCode(typed)}`, 303);
    return c.html(<StartPage frame={frameOf(c, deps)} session={session.value} state={emptyForm()} />);
  });
  routes.post('/klas/:code', async (c) => {
    const typed = c.req.param('code');
    const session = await ofCode(c, typed);
    if (!session.ok) return refused(c, session.error, typed);
    const form = await readForm(c, z.object({}));
    if (!form.ok)
      return c.html(
        <StartPage frame={frameOf(c, deps)} session={session.value} state={form.state} />,
        formStatus[form.kind],
      );
    const begun = await beginSheet(deps, session.value.id);
    if (begun.ok) return c.redirect(`/klas/${session.value.code}/${begun.value.key}/1`, 303);
    if (begun.error.kind === 'session-over') return refused(c, begun.error, typed);
    const text = childMessages(c.get('locale'))[codeText[begun.error.kind]];
    const state = withError(emptyForm(), '', text);
    const page = <StartPage frame={frameOf(c, deps)} session={session.value} state={state} />;
    return c.html(page, codeStatus[begun.error.kind]);
  });

  routes.route('/', sheetRoutes(deps, instruments));
  return routes;
}
