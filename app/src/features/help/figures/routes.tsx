import { Hono } from 'hono';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requireStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeMessages } from '../notices/messages.ts';
import { FiguresPage } from './figures-page.tsx';
import { figuresByKind, helpFigures, latestWords } from './help-figures.ts';
import { figureMessages } from './messages.ts';

const shownWords = 30;

/** The officers' page of needs and offers in figures, and the same as a file. */
export function figureRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/beheer/hulp', requireStaff('process_manager'), async (c) => {
    const [figures, kinds, words] = await Promise.all([
      helpFigures(deps.db, townDay(deps.now())),
      figuresByKind(deps.db),
      latestWords(deps.db, shownWords),
    ]);
    return c.html(<FiguresPage frame={frameOf(c, deps)} figures={figures} kinds={kinds} words={words} />);
  });
  routes.get('/beheer/hulp.csv', requireStaff('process_manager'), async (c) => {
    const { columns: t } = figureMessages(c.get('locale'));
    const { kinds: names } = noticeMessages(c.get('locale'));
    const rows = await figuresByKind(deps.db);
    const lines = rows.map(({ kind, needs, offers, matches, helped, notHelped }) => [
      names[kind],
      ...[needs, offers, matches, helped, notHelped].map(String),
    ]);
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="hulp.csv"');
    return c.body(writeCsv([[t.kind, t.needs, t.offers, t.matches, t.helped, t.notHelped], ...lines]));
  });
  return routes;
}
