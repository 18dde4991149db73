import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Value } from '../scan.ts';
import { scanStaffPath } from '../scan-path.ts';
import { onScan, type ScanWork } from '../staff/on-scan.ts';
import { OverviewPage } from './overview-page.tsx';
import { refusalOf, setupStatus } from './refusal.ts';
import { saveRoles, saveScan } from './save-scan.ts';
import { removeValue, saveValue } from './save-value.ts';
import { rolesForm, roundsForm, valueForm } from './setup-form.ts';
import { setupMessages } from './setup-messages.ts';
import { ValuePage } from './value-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/waardenscan';

/** The pages on which somebody makes a value scan. */
export function setupRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const saved = (c: AppContext, work: ScanWork) => c.redirect(`${scanStaffPath(work.step)}?klaar=bewaard`, 303);

  routes.get(
    path,
    onScan(deps, (c, work) => overview(c, deps, work)),
  );

  routes.post(
    path,
    onScan(deps, async (c, work) => {
      const form = await readForm(c, roundsForm(c));
      if (!form.ok) return overview(c, deps, work, { rounds: form.state }, formStatus[form.kind]);
      const done = await saveScan(deps, c.get('actor'), work.step.id, form.value);
      if (done.ok) return saved(c, work);
      const refusal = refusalOf(c, done.error);
      return overview(c, deps, work, { rounds: form.state, refusal }, setupStatus[done.error.kind]);
    }),
  );

  routes.post(
    `${path}/rollen`,
    onScan(deps, async (c, work) => {
      const form = await readForm(c, rolesForm(c));
      if (!form.ok) return overview(c, deps, work, { roles: form.state }, formStatus[form.kind]);
      const done = await saveRoles(deps, c.get('actor'), work.step.id, form.value.roles);
      if (done.ok) return saved(c, work);
      const refusal = refusalOf(c, done.error);
      return overview(c, deps, work, { roles: form.state, refusal }, setupStatus[done.error.kind]);
    }),
  );

  routes.get(
    `${path}/waarden/nieuw`,
    onScan(deps, (c, work) => one(c, deps, { work, value: null, state: emptyForm() })),
  );

  routes.get(
    `${path}/waarden/:id`,
    onScan(deps, (c, work) => {
      const value = valueIn(c, work);
      return one(c, deps, { work, value, state: stateOf(value) });
    }),
  );

  for (const place of ['nieuw', ':id'] as const) {
    routes.post(
      `${path}/waarden/${place}`,
      onScan(deps, async (c, work) => {
        const value = place === 'nieuw' ? null : valueIn(c, work);
        const form = await readForm(c, valueForm(c));
        if (!form.ok) return one(c, deps, { work, value, state: form.state }, formStatus[form.kind]);
        const at = { stepId: work.step.id, id: value?.id ?? null };
        const done = await saveValue(deps, c.get('actor'), at, form.value);
        if (done.ok) return saved(c, work);
        const refusal = refusalOf(c, done.error);
        return one(c, deps, { work, value, state: form.state, refusal }, setupStatus[done.error.kind]);
      }),
    );
  }

  routes.post(
    `${path}/waarden/:id/weg`,
    onScan(deps, async (c, work) => {
      const value = valueIn(c, work);
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return one(c, deps, { work, value, state: form.state }, formStatus[form.kind]);
      const done = await removeValue(deps, c.get('actor'), { stepId: work.step.id, id: value.id });
      if (done.ok) return c.redirect(`${scanStaffPath(work.step)}?klaar=weg`, 303);
      const refusal = refusalOf(c, done.error);
      return one(c, deps, { work, value, state: stateOf(value), refusal }, setupStatus[done.error.kind]);
    }),
  );

  return routes;
}

function valueIn(c: AppContext, { scan }: ScanWork): Value {
  const id = numberIn(c, 'id');
  const value = scan.values.find((known) => known.id === id);
  if (!value) throw new HTTPException(404);
  return value;
}

function stateOf({ name, about, statements }: Value): FormState {
  return emptyForm({ name, about, statements: statements.map(({ text }) => text).join('\n') });
}

type Shown = { rounds?: FormState; roles?: FormState; refusal?: Refusal };

function overview(c: AppContext, deps: Deps, work: ScanWork, shown: Shown = {}, code: Status = 200) {
  const { thanks, beforeUntil, afterFrom, roles } = work.scan;
  const notice = code === 200 ? noticeOf(c, setupMessages(c.get('locale')).done) : undefined;
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      work={work}
      rounds={shown.rounds ?? emptyForm({ thanks, beforeUntil: beforeUntil ?? '', afterFrom: afterFrom ?? '' })}
      roles={shown.roles ?? emptyForm({ roles: roles.map(({ name }) => name).join('\n') })}
      errors={shown.rounds ?? shown.roles}
      refusal={shown.refusal}
    />,
    code,
  );
}

type One = { work: ScanWork; value: Value | null; state: FormState; refusal?: Refusal };

function one(c: AppContext, deps: Deps, shown: One, code: Status = 200) {
  return c.html(<ValuePage frame={frameOf(c, deps)} {...shown} />, code);
}
