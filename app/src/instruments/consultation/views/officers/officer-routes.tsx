import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, numberIn, type Status } from '../../../../features/staff/index.ts';
import type { Deps } from '../../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../../platform/http/env.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { frameOf } from '../../../../platform/ui/frame.ts';
import { type ConsultationWork, onConsultation } from '../../staff/on-consultation.ts';
import { changeViewRoutes } from './change-routes.tsx';
import type { SentForm } from './change-sections.tsx';
import { loadView } from './load-view.ts';
import { officerMessages } from './officer-messages.ts';
import { type ViewFilter, viewList, viewShows } from './view-list.ts';
import { ViewPage } from './view-page.tsx';
import { takeViewsFile } from './views-file.ts';
import { ViewsPage } from './views-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/zienswijzen';
const channels = ['web', 'paper', 'desk', 'phone', 'meeting'] as const;

/** The officers' side of formal views: the list, one whole, the file of the case, and correcting the day that counts. */
export function officerViewRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [path, `${path}/*`]) {
    routes.use(own, async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    });
  }

  routes.get(
    path,
    onConsultation(deps, async (c, work) => {
      const filter = filterIn(c);
      const list = await viewList(deps.db, work.step.id, filter);
      return c.html(<ViewsPage frame={frameOf(c, deps)} work={work} filter={filter} list={list} />);
    }),
  );

  routes.get(
    `${path}/bestand.csv`,
    onConsultation(deps, async (c, { step }) => {
      const file = await takeViewsFile(deps, c.get('actor'), step.id, c.get('locale'));
      return c.body(file, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="zienswijzen-${step.id}.csv"`,
      });
    }),
  );

  routes.get(
    `${path}/:number`,
    onConsultation(deps, (c, work) => show(c, deps, work, undefined, 200)),
  );

  routes.route(
    '/',
    changeViewRoutes(deps, path, (c, work, sent, code) => show(c, deps, work, sent, code)),
  );
  return routes;
}

/** The choice in the address; what makes no sense counts as not chosen. */
function filterIn(c: AppContext): ViewFilter {
  const page = c.req.query('pagina') ?? '';
  return {
    show: viewShows.find((show) => show === c.req.query('toon')) ?? 'all',
    channel: channels.find((channel) => channel === c.req.query('kanaal')) ?? null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

async function show(c: AppContext, deps: Deps, work: ConsultationWork, sent: SentForm | undefined, code: Status) {
  const one = await loadView(deps.db, work.step.id, numberIn(c, 'number'));
  if (!one) throw new HTTPException(404);
  const notice = code === 200 ? noticeOf(c, officerMessages(c.get('locale')).done) : undefined;
  const today = townDay(deps.now());
  return c.html(<ViewPage frame={frameOf(c, deps, notice)} work={work} one={one} today={today} sent={sent} />, code);
}
