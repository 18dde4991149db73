import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, type Status } from '../../staff/index.ts';
import { allLines } from '../lines/load-programme.ts';
import { onTeam } from '../on-team.ts';
import { programmeHref } from '../programme-href.ts';
import { ActivitiesPage } from './activities-page.tsx';
import { subjects } from './activity.ts';
import { type Link, type LinkError, linkActivities, linkSuggested } from './link-activities.ts';
import { countWithoutLine, listActivities } from './list-activities.ts';
import { linksMessages } from './messages.ts';

const status = {
  'not-allowed': 403,
  'line-unknown': 409,
  'activity-unknown': 409,
} as const satisfies Record<LinkError['kind'], number>;

/** /beheer/programma/activiteiten: what belongs to which line. */
export function linkRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    programmeHref.activities,
    onTeam((c) => page(c, deps)),
  );

  routes.post(
    programmeHref.activities,
    onTeam(async (c) => {
      const t = linksMessages(c.get('locale'));
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return page(c, deps, form.state.errors[''], formStatus[form.kind]);
      const linked = await linkActivities(deps, c.get('actor'), linksIn(form.state.values));
      if (!linked.ok && linked.error.kind === 'not-allowed') throw new HTTPException(403);
      if (!linked.ok) return page(c, deps, t.unknown, status[linked.error.kind]);
      const back = new URL(c.req.url).searchParams;
      back.set('klaar', 'bewaard');
      return c.redirect(`${programmeHref.activities}?${back}`, 303);
    }),
  );

  routes.post(
    programmeHref.suggestions,
    onTeam(async (c) => {
      const taken = await linkSuggested(deps, c.get('actor'));
      if (!taken.ok) throw new HTTPException(status[taken.error.kind]);
      return c.redirect(`${programmeHref.activities}?klaar=overgenomen`, 303);
    }),
  );

  return routes;
}

const field = new RegExp(`^lijn\\.(${subjects.join('|')})\\.(\\d{1,15})$`);

/** The choices in a posted form: `lijn.project.7` = 3, or nothing for no line. What is no number counts as a line of nobody. */
function linksIn(values: FormState['values']): Link[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const found = field.exec(name);
    const chosen = [value].flat()[0] ?? '';
    if (!found) return [];
    const lineId = chosen === '' ? null : /^\d{1,15}$/.test(chosen) ? Number(chosen) : 0;
    return [{ subject: found[1] as Link['subject'], id: Number(found[2]), lineId }];
  });
}

async function page(c: AppContext, deps: Deps, refusal?: string, code: Status = 200) {
  const query = { lijn: c.req.query('lijn') ?? '', q: (c.req.query('q') ?? '').slice(0, 100) };
  const number = Number(c.req.query('pagina') ?? '1');
  const line = query.lijn === 'geen' ? 'none' : /^\d{1,15}$/.test(query.lijn) ? Number(query.lijn) : undefined;
  const at = Number.isInteger(number) && number > 0 && number < 10_000 ? number : 1;
  const lines = await allLines(deps.db);
  const found = await listActivities(deps.db, { line, words: query.q }, at);
  const notice = refusal === undefined ? noticeOf(c, linksMessages(c.get('locale')).done) : undefined;
  return c.html(
    <ActivitiesPage
      frame={frameOf(c, deps, notice)}
      lines={lines}
      activities={found.activities}
      page={found.page}
      pages={found.pages}
      withoutLine={await countWithoutLine(deps.db)}
      query={query}
      refusal={refusal}
    />,
    code,
  );
}
