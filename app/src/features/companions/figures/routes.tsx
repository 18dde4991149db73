import { Hono } from 'hono';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { poolHref } from '../companion-href.ts';
import { onPool } from '../on-pool.ts';
import { daysText } from './days-text.ts';
import { FiguresPage } from './figures-page.tsx';
import { loadFigures } from './load-figures.ts';
import { figuresMessages } from './messages.ts';

/** The indicators of the pool, as a page and as CSV. */
export function figureRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    poolHref.figures,
    onPool(async (c) =>
      c.html(<FiguresPage frame={frameOf(c, deps)} figures={await loadFigures(deps.db, deps.now())} />),
    ),
  );

  routes.get(
    poolHref.figuresCsv,
    onPool(async (c) => {
      const locale = c.get('locale');
      const { months } = await loadFigures(deps.db, deps.now());
      const head = figuresMessages(locale).csvHead;
      const days = (value: number | null) => (value === null ? '' : daysText(value, locale));
      const rows = months.map((month) => [
        ...[month.month, String(month.requests), String(month.answered), days(month.firstAnswerDays)],
        ...[days(month.companionDays), String(month.passedOn)],
      ]);
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', 'attachment; filename="begeleiding.csv"');
      return c.body(writeCsv([Object.values(head), ...rows]));
    }),
  );

  return routes;
}
