import { Hono } from 'hono';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dayField } from '../../staff/index.ts';
import { payingMessages } from '../paying/messages.ts';
import { onScheme } from '../rules/on-scheme.ts';
import { LedgerPage } from './ledger-page.tsx';
import { fundsOn, ledgerLines } from './load-ledger.ts';

const path = '/beheer/regelingen/:key/kas';

/** The ledger of a scheme: as it was at the end of any day, and every entry as a file. */
export function ledgerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const loadFunds = async (schemeId: number, day: string) => {
    const funds = await fundsOn(deps.db, schemeId, day);
    return Promise.all(funds.map(async (fund) => ({ ...fund, lines: await ledgerLines(deps.db, fund.id, day) })));
  };
  routes.get(
    path,
    onScheme(deps, ['secretary', 'finance'], async (c, scheme) => {
      const asked = dayField('').safeParse(c.req.query('dag'));
      const day = asked.success ? asked.data : townDay(deps.now());
      const funds = await loadFunds(scheme.id, day);
      return c.html(<LedgerPage frame={frameOf(c, deps)} {...{ scheme, day, funds }} />);
    }),
  );
  routes.get(
    `${path}/boekingen.csv`,
    onScheme(deps, ['secretary', 'finance'], async (c, scheme) => {
      const { ledger: t } = payingMessages('nl');
      const funds = await loadFunds(scheme.id, '9999-12-31');
      const rows = funds.flatMap(({ year, area, lines }) =>
        lines.map(({ bookedOn, kind, number, from, to, cents }) => [
          ...[String(year), area ?? '', bookedOn, t.kinds[kind], number ?? '', t.accounts[from], t.accounts[to]],
          (cents / 100).toFixed(2).replace('.', ','),
        ]),
      );
      const head = ['jaar', 'gebied', 'dag', 'wat', 'aanvraag', 'van', 'naar', 'bedrag'];
      return c.body(writeCsv([head, ...rows]), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="kas-${scheme.key}.csv"`,
      });
    }),
  );
  return routes;
}
