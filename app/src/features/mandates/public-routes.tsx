import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { hasRole } from '../../platform/actor.ts';
import { writeCsv } from '../../platform/csv/write-csv.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { type AreaOption, areasWithin, areaTiles, listAreas } from '../areas/index.ts';
import { loadScheme } from '../schemes/index.ts';
import { numberIn } from '../staff/index.ts';
import type { Instruments } from '../steps/index.ts';
import { listMandates, loadMandate, type Mandate, type MandateRow } from './load-mandates.ts';
import { shelfOf } from './mandate.ts';
import { type BelongsTo, MandatePage } from './mandate-page.tsx';
import { csvRows, openRecords } from './open-data.ts';
import { RegisterPage, shelfAsked } from './register-page.tsx';

/** /zeggenschap: the register, for everybody, and as data. */
export function publicRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/zeggenschap', async (c) => {
    const [rows, areas, wijken] = await Promise.all([
      listMandates(deps.db),
      listAreas(deps.db),
      areaTiles(deps.db, deps.now()),
    ]);
    const isIn = (row: MandateRow, wijk: number) => row.areaId !== null && touches(areas, row.areaId, wijk);
    const now = rows.filter(({ state }) => shelfOf(state) === 'now');
    const tiles = wijken.map((tile) => ({ ...tile, open: now.filter((row) => isIn(row, tile.id)).length }));
    const area = tiles.find(({ code }) => code === c.req.query('wijk')) ?? null;
    return c.html(
      <RegisterPage
        frame={frameOf(c, deps)}
        today={townDay(deps.now())}
        shelf={shelfAsked(c.req.query('toon'))}
        here={area ? rows.filter((row) => isIn(row, area.id)) : rows}
        {...{ rows, tiles, area }}
      />,
    );
  });

  routes.get('/zeggenschap/register.csv', async (c) => {
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="zeggenschap.csv"');
    return c.body(writeCsv(csvRows(await listMandates(deps.db))));
  });

  routes.get('/zeggenschap/register.json', async (c) =>
    c.json({ mandates: openRecords(await listMandates(deps.db), deps.settings.baseUrl) }),
  );

  routes.get('/zeggenschap/:id{[0-9]{1,15}}', async (c) => {
    const actor = c.get('actor');
    const works = hasRole(actor, 'programme_team');
    const mandate = await loadMandate(deps.db, numberIn(c, 'id'));
    if (!mandate || (mandate.state === 'draft' && !works)) throw new HTTPException(404);
    const belongs = await belongsOf(deps, instruments, mandate);
    return c.html(
      <MandatePage frame={frameOf(c, deps)} today={townDay(deps.now())} {...{ mandate, belongs, works }} />,
    );
  });

  return routes;
}

/** What a mandate belongs to: a project, a step in it, the scheme out of which the money goes. */
async function belongsOf(deps: Deps, instruments: Instruments, mandate: Mandate): Promise<BelongsTo[]> {
  const { project, stepOf, schemeId } = mandate;
  const scheme = schemeId === null ? undefined : await loadScheme(deps.db, schemeId, townDay(deps.now()));
  return [
    ...(project ? [project] : []),
    ...(stepOf ? [{ href: instruments.of(stepOf).home(stepOf), title: stepOf.title }] : []),
    ...(scheme ? [{ href: `/regelingen/${scheme.key}`, title: scheme.rules.name }] : []),
  ];
}

/** Whether an area is this wijk, lies in it, or has it within. */
function touches(areas: readonly AreaOption[], areaId: number, wijk: number): boolean {
  return areasWithin(areas, areaId).includes(wijk) || areasWithin(areas, wijk).includes(areaId);
}
