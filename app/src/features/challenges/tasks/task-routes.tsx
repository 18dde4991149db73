import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { refuseUnlessOfficer } from '../../schemes/index.ts';
import { noticeOf, numberIn, optionalDay, optionalText, textField, typedFrom } from '../../staff/index.ts';
import { optionalAmount } from '../amount.ts';
import { listTasks, loadTask } from './load-tasks.ts';
import { taskMessages } from './messages.ts';
import { type SaveTaskError, saveTask } from './save-task.ts';
import { TaskFormPage, TasksPage } from './task-pages.tsx';

type Code = 200 | 413 | 415 | 422;
const status = { 'not-allowed': 403, 'task-not-found': 404 } as const satisfies Record<SaveTaskError['kind'], number>;

/** The register of tasks, looked after by officers. */
export function taskRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onOfficer = (handle: (c: AppContext) => Promise<Response>) => async (c: AppContext) =>
    refuseUnlessOfficer(c, ['secretary']) ?? handle(c);

  routes.get(
    '/beheer/uitdagen',
    onOfficer(async (c) => {
      const frame = frameOf(c, deps, noticeOf(c, taskMessages(c.get('locale')).done));
      return c.html(<TasksPage frame={frame} tasks={await listTasks(deps.db)} />);
    }),
  );
  routes.get(
    '/beheer/uitdagen/nieuw',
    onOfficer((c) => page(c, deps, null, emptyForm())),
  );
  routes.post(
    '/beheer/uitdagen/nieuw',
    onOfficer((c) => save(c, deps, null)),
  );
  routes.get(
    '/beheer/uitdagen/:id',
    onOfficer(async (c) => {
      const task = await loadTask(deps.db, numberIn(c, 'id'));
      if (!task) throw new HTTPException(404);
      const { title, about, department, presentCents, presentQuality, areaId, contractUntil, closedBecause } = task;
      const values = {
        ...{ title, about, department, presentQuality, areaId: String(areaId ?? '') },
        ...{ present: presentCents === null ? '' : typedFrom(presentCents) },
        ...{ contractUntil: contractUntil ?? '', closedBecause: closedBecause ?? '' },
      };
      return page(c, deps, task.id, emptyForm(values));
    }),
  );
  routes.post(
    '/beheer/uitdagen/:id',
    onOfficer((c) => save(c, deps, numberIn(c, 'id'))),
  );
  return routes;
}

function fields(locale: Locale, areaIds: ReadonlySet<number>) {
  const t = taskMessages(locale);
  return z.object({
    title: textField(120, t.nameMissing, t.tooLong),
    about: optionalText(3000, t.tooLong),
    department: optionalText(120, t.tooLong),
    present: optionalAmount(t.wrongAmount),
    presentQuality: optionalText(2000, t.tooLong),
    areaId: z.coerce
      .number()
      .refine((id) => id === 0 || areaIds.has(id))
      .default(0)
      .transform((id) => (id === 0 ? null : id)),
    contractUntil: optionalDay(t.wrongDay),
    closedBecause: optionalText(1000, t.tooLong).transform((why) => (why === '' ? null : why)),
    submissionKey: z.uuid().optional(),
  });
}

async function save(c: AppContext, deps: Deps, id: number | null): Promise<Response> {
  const areas = new Set((await listAreas(deps.db)).map((area) => area.id));
  const form = await readForm(c, fields(c.get('locale'), areas));
  if (!form.ok) return page(c, deps, id, form.state, formStatus[form.kind]);
  const { present, submissionKey = crypto.randomUUID(), ...task } = form.value;
  const which = id === null ? { submissionKey } : { id };
  const saved = await saveTask(deps, c.get('actor'), which, { ...task, presentCents: present });
  if (!saved.ok) throw new HTTPException(status[saved.error.kind]);
  return c.redirect('/beheer/uitdagen?klaar=bewaard', 303);
}

async function page(c: AppContext, deps: Deps, id: number | null, state: FormState, code: Code = 200) {
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  return c.html(<TaskFormPage frame={frameOf(c, deps)} {...{ id, areas, state }} />, code);
}
