import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { textField } from '../../staff/index.ts';
import { onOwn, onOwnSubsidy } from '../applying/on-own.ts';
import { StatusPage } from '../applying/status-page.tsx';
import { LetterPage } from '../deciding/letter-page.tsx';
import { letterPdf } from '../deciding/letter-pdf.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { loadCourse } from '../view/load-course.ts';
import { lodgeObjection } from './lodge-objection.ts';
import { lodgeProblem, lodgeStatus } from './lodge-problem.ts';
import { objectingMessages } from './messages.ts';
import { openToObjection } from './objection.ts';
import { ObjectionPage } from './objection-page.tsx';

type Code = 200 | 409 | 413 | 415 | 422;
const path = '/aanvragen/:id/bezwaar';

/** Objecting on the site, and the letter with what was decided on it. */
export function objectionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    onOwnSubsidy(deps, (c, application) => page(c, deps, application, emptyForm())),
  );
  routes.post(
    path,
    onOwnSubsidy(deps, async (c, application) => {
      const { id } = application;
      const t = objectingMessages(c.get('locale'));
      const form = await readForm(c, z.object({ grounds: textField(6000, t.groundsMissing, t.tooLong) }));
      if (!form.ok) return page(c, deps, application, form.state, formStatus[form.kind]);
      const today = townDay(deps.now());
      const lodged = await lodgeObjection(deps, c.get('actor'), id, {
        ...{ came: 'web', postedOn: null, receivedOn: today, grounds: form.value.grounds },
      });
      if (lodged.ok) return c.redirect(`${applicationPath(id)}?klaar=bezwaar`, 303);
      const code = lodgeStatus[lodged.error.kind];
      if (code === 404) throw new HTTPException(404);
      const problem = lodgeProblem(lodged.error, c.get('locale'));
      return page(c, deps, application, withError(form.state, '', problem.text), code);
    }),
  );
  routes.get(
    `${path}/brief`,
    onOwn(deps, async (c, application) => {
      const letter = await letterOf(deps, application);
      if (!letter) return c.notFound();
      const pdf = applicationPath(application.id, 'objectionPdf');
      return c.html(<LetterPage frame={frameOf(c, deps)} {...{ application, letter, pdf }} />);
    }),
  );
  routes.get(
    `${path}/brief.pdf`,
    onOwn(deps, async (c, application) => {
      const letter = await letterOf(deps, application);
      if (!letter) return c.notFound();
      return c.body(new Uint8Array(await letterPdf(deps, application, letter)), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="bezwaar-${application.number}.pdf"`,
      });
    }),
  );
  return routes;
}

async function page(c: AppContext, deps: Deps, application: Application, state: FormState, code: Code = 200) {
  const today = townDay(deps.now());
  const [frame, course] = [frameOf(c, deps), await loadCourse(deps.db, application.id)];
  const standing = openToObjection(application, course);
  if (standing && application.channel === 'web')
    return c.html(<ObjectionPage {...{ frame, application, standing, today, state }} />, code);
  // Nothing to object to any more, or the desk does it: how far it is says why.
  return code === 200
    ? c.redirect(applicationPath(application.id), 303)
    : c.html(<StatusPage {...{ frame, application, course, state }} />, code);
}

async function letterOf(deps: Deps, { id }: Application) {
  const { objections } = await loadCourse(deps.db, id);
  return objections.findLast(({ letter }) => letter !== null)?.letter ?? null;
}
