import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { Instruments } from '../steps/index.ts';
import { addLesson, keepsLessons } from './add-lesson.ts';
import { addExternal, listExternal } from './external.ts';
import { externalForm, lessonForm } from './lesson-form.ts';
import { ElsewherePage, type LessonChoice, LessonsPage } from './lessons-page.tsx';
import { listLessons, listTags } from './list-lessons.ts';
import { lessonMessages } from './messages.ts';
import { removeLesson } from './remove-lesson.ts';
import { StaffLessonsPage, type TypedForm } from './staff-page.tsx';

const pageSize = 20;
const path = '/beheer/lessen';

/** Lessons of the town and of elsewhere: for everybody to read, for officers to keep. */
export function lessonRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/lessen', async (c) => {
    const choice = readChoice(c);
    const filter = { tag: choice.tag, words: choice.words, limit: pageSize, offset: (choice.page - 1) * pageSize };
    const [{ lessons, count }, tags] = await Promise.all([listLessons(deps.db, filter), listTags(deps.db, 16)]);
    const pages = Math.ceil(count / pageSize);
    return c.html(<LessonsPage frame={frameOf(c, deps)} {...{ choice, lessons, count, pages, tags }} />);
  });

  routes.get('/lessen/elders', async (c) =>
    c.html(<ElsewherePage frame={frameOf(c, deps)} external={await listExternal(deps.db, 60)} />),
  );

  routes.get(path, async (c) => refuse(c) ?? staffPage(c, deps, instruments));

  routes.post(path, async (c) => {
    const refused = refuse(c);
    if (refused) return refused;
    const form = await readForm(c, lessonForm(c.get('locale')));
    if (!form.ok) return staffPage(c, deps, instruments, { form: 'lesson', state: form.state }, formStatus[form.kind]);
    const added = await addLesson(deps, c.get('actor'), form.value);
    if (added.ok) return c.redirect(`${path}?klaar=les`, 303);
    if (added.error.kind === 'not-allowed') throw new HTTPException(403);
    const state = withError(form.state, 'body', lessonMessages(c.get('locale')).error.same);
    return staffPage(c, deps, instruments, { form: 'lesson', state }, 409);
  });

  routes.post(`${path}/elders`, async (c) => {
    const refused = refuse(c);
    if (refused) return refused;
    const form = await readForm(c, externalForm(c.get('locale'), townDay(deps.now())));
    if (!form.ok)
      return staffPage(c, deps, instruments, { form: 'elsewhere', state: form.state }, formStatus[form.kind]);
    const added = await addExternal(deps, c.get('actor'), await withProject(deps, form.value));
    if (!added.ok) throw new HTTPException(403);
    return c.redirect(`${path}?klaar=elders`, 303);
  });

  routes.post(`${path}/:id{[0-9]{1,15}}/weg`, async (c) => {
    const refused = refuse(c);
    if (refused) return refused;
    const removed = await removeLesson(deps, c.get('actor'), Number(c.req.param('id')));
    if (!removed.ok) throw new HTTPException(removed.error.kind === 'not-allowed' ? 403 : 404);
    return c.redirect(`${path}?klaar=weg`, 303);
  });

  return routes;
}

/** A project that is not there, or not public, is left out. */
async function withProject<Given extends { projectId: number | null }>({ db }: Deps, given: Given): Promise<Given> {
  const project = await db
    .selectFrom('project')
    .select('id')
    .where('id', '=', given.projectId ?? 0)
    .where('status', '<>', 'draft')
    .executeTakeFirst();
  return { ...given, projectId: project?.id ?? null };
}

function refuse(c: AppContext): Response | null {
  const refused = refuseUnlessStaff(c);
  if (refused) return refused;
  if (!keepsLessons(c.get('actor'))) throw new HTTPException(403);
  return null;
}

async function staffPage(
  c: AppContext,
  deps: Deps,
  instruments: Instruments,
  typed?: TypedForm,
  code: 200 | 409 | 413 | 415 | 422 = 200,
) {
  const locale = c.get('locale');
  const notices: Record<string, string> = lessonMessages(locale).notices;
  const [{ lessons }, projects] = await Promise.all([listLessons(deps.db, { limit: 12 }), recentProjects(deps)]);
  const props = {
    lessons,
    typed,
    today: townDay(deps.now()),
    instruments: instruments.list.map(({ kind, name }) => ({ value: kind, label: name[locale] })),
    projects: projects.map(({ id, question }) => ({ value: String(id), label: question, lang: 'nl' })),
  };
  const notice = typed ? undefined : notices[c.req.query('klaar') ?? ''];
  return c.html(<StaffLessonsPage frame={frameOf(c, deps, notice)} {...props} />, code);
}

function recentProjects({ db }: Deps) {
  return db
    .selectFrom('project')
    .select(['id', 'question'])
    .where('status', '<>', 'draft')
    .orderBy('publishedAt', (order) => order.desc().nullsLast())
    .limit(60)
    .execute();
}

function readChoice(c: AppContext): LessonChoice {
  const page = Number(c.req.query('pagina'));
  return {
    tag: (c.req.query('trefwoord') ?? '').slice(0, 60),
    words: (c.req.query('q') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  };
}
