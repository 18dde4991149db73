import { Hono } from 'hono';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { leftToGive } from '../ledger/left.ts';
import { listSchemes, type Scheme } from '../rules/load-scheme.ts';
import { onPublicScheme } from '../rules/on-scheme.ts';
import { applicationMessages } from '../view/messages.ts';
import { EvaluationPage } from './evaluation-page.tsx';
import { loadEvaluation, yearsOf } from './load-evaluation.ts';
import { loadRegister } from './load-register.ts';
import { RegisterPage } from './register-page.tsx';
import { SchemePage, SchemesPage } from './scheme-page.tsx';

/** What everybody can read about schemes: what they are for, every decision, and how they work. */
export function registerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const withLeft = async (scheme: Scheme) => {
    const leftCents = await leftToGive(deps.db, scheme, townDay(deps.now()));
    return { ...scheme, leftCents };
  };
  routes.get('/regelingen', async (c) => {
    const all = await listSchemes(deps.db, townDay(deps.now()));
    const schemes = await Promise.all(all.filter(({ kind }) => kind === 'subsidy').map(withLeft));
    return c.html(<SchemesPage frame={frameOf(c, deps)} schemes={schemes} />);
  });
  routes.get(
    '/regelingen/:key',
    onPublicScheme(deps, async (c, scheme) =>
      c.html(<SchemePage frame={frameOf(c, deps)} scheme={await withLeft(scheme)} />),
    ),
  );
  routes.get(
    '/regelingen/:key/register',
    onPublicScheme(deps, async (c, scheme) => {
      const rows = await loadRegister(deps.db, scheme.id);
      return c.html(<RegisterPage frame={frameOf(c, deps)} scheme={scheme} rows={rows} />);
    }),
  );
  routes.get(
    '/regelingen/:key/register.csv',
    onPublicScheme(deps, async (c, scheme) => {
      const t = applicationMessages('nl');
      const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');
      const rows = (await loadRegister(deps.db, scheme.id)).map((row) => [
        ...[row.number, row.title, row.summary, row.area ?? '', euros(row.askedCents), t.outcome[row.outcome]],
        ...[euros(row.cents), row.decidedOn, row.reasons, row.deviation],
      ]);
      const head = ['nummer', 'titel', 'samenvatting', 'gebied', 'gevraagd', 'besluit', 'toegekend', 'dag', 'waarom'];
      return c.body(writeCsv([[...head, 'waarom_anders_dan_advies'], ...rows]), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="register-${scheme.key}.csv"`,
      });
    }),
  );
  routes.get(
    '/regelingen/:key/evaluatie',
    onPublicScheme(deps, async (c, scheme) => {
      const years = await yearsOf(deps.db, scheme.id);
      const asked = Number(c.req.query('jaar'));
      const year = years.find((one) => one === asked) ?? years[0] ?? Number(townDay(deps.now()).slice(0, 4));
      const evaluation = await loadEvaluation(deps.db, scheme.id, year);
      return c.html(<EvaluationPage frame={frameOf(c, deps)} {...{ scheme, year, years, evaluation }} />);
    }),
  );
  return routes;
}
