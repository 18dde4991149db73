import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { sql } from 'kysely';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { numberIn } from '../../staff/index.ts';
import { loadIndicators } from '../indicators/load-indicators.ts';
import { loadLine } from '../lines/load-programme.ts';
import { notesOf } from '../lines/save-note.ts';
import type { Activity } from '../links/activity.ts';
import { activitiesInSql } from '../links/list-activities.ts';
import { programmeHref } from '../programme-href.ts';
import { MonitorFiguresPage } from './figures-page.tsx';
import { IndicatorPage, type Replaced } from './indicator-page.tsx';
import { LineActivitiesPage } from './line-activities-page.tsx';
import { loadMonitor } from './load-monitor.ts';
import { MonitorPage } from './monitor-page.tsx';

const mostShown = 100;

/** /monitor: for everybody, what the programme reached. */
export function monitorRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const thisYear = () => Number(townDay(deps.now()).slice(0, 4));

  routes.get(programmeHref.monitor, async (c) => {
    const monitor = await loadMonitor(deps.db, yearOf(c, thisYear()), townDay(deps.now()));
    return c.html(<MonitorPage frame={frameOf(c, deps)} monitor={monitor} />);
  });

  routes.get('/monitor/lijnen/:id{[0-9]{1,15}}', async (c) => {
    const line = await loadLine(deps.db, numberIn(c, 'id'));
    if (!line) throw new HTTPException(404);
    const year = yearOf(c, thisYear());
    const { rows } = await sql<Activity & { total: number }>`
      select *, count(*) over ()::int as total from (${activitiesInSql}) activity
      where "lineId" = ${line.id} and shown and "startsOn" <= make_date(${year}::int, 12, 31)
        and ("endsOn" is null or "endsOn" >= make_date(${year}::int, 1, 1))
      order by "startsOn" desc, subject, id limit ${mostShown}`.execute(deps.db);
    const notes = await notesOf(deps.db, { lineId: line.id });
    const note = notes.find((one) => one.year === year)?.body ?? '';
    const shown = { line, year, note, activities: rows, total: rows[0]?.total ?? 0 };
    return c.html(<LineActivitiesPage frame={frameOf(c, deps)} {...shown} />);
  });

  routes.get(programmeHref.figures, async (c) => {
    const [indicators, pillars] = await Promise.all([
      loadIndicators(deps.db, c.get('locale')),
      deps.db.selectFrom('programmePillar').select(['key', 'name']).orderBy('ordinal').execute(),
    ]);
    return c.html(<MonitorFiguresPage frame={frameOf(c, deps)} {...{ indicators, pillars }} />);
  });

  routes.get(`${programmeHref.figures}/:key{[a-z0-9-]{2,60}}`, async (c) => {
    const [indicator] = await loadIndicators(deps.db, c.get('locale'), c.req.param('key'));
    if (!indicator) throw new HTTPException(404);
    const replaced: Replaced[] = await deps.db
      .selectFrom('indicatorFigure')
      .innerJoin('indicatorImport', 'indicatorImport.id', 'indicatorFigure.replacedBy')
      .select(['year', 'value', 'reason'])
      .where('indicatorKey', '=', indicator.key)
      .orderBy('indicatorFigure.id', 'desc')
      .limit(mostShown)
      .execute();
    return c.html(<IndicatorPage frame={frameOf(c, deps)} {...{ indicator, replaced, thisYear: thisYear() }} />);
  });

  return routes;
}

function yearOf(c: AppContext, thisYear: number): number {
  const asked = Number(c.req.query('jaar') ?? '');
  return Number.isInteger(asked) && asked >= 2000 && asked <= thisYear ? asked : thisYear;
}
