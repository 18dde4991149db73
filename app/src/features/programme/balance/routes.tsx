import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { makePdf } from '../../../platform/pdf/make-pdf.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { numberIn } from '../../staff/index.ts';
import { yearIn } from '../on-team.ts';
import { programmeHref } from '../programme-href.ts';
import { BalancePage, BalancesPage } from './balance-page.tsx';
import { balancePdf } from './balance-pdf.ts';
import { type Balance, listBalances, loadBalance } from './load-balance.ts';

const ofYear = '/jaarbalans/:year{[0-9]{4}}';

/** /jaarbalans: the published balances, for everybody. */
export function balanceRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const versionsOf = async (year: number) =>
    (await listBalances(deps.db, { drafts: false })).filter((one) => one.year === year);
  const found = (balance: Balance | undefined): Balance => {
    if (!balance) throw new HTTPException(404);
    return balance;
  };

  routes.get(programmeHref.balances, async (c) => {
    const balances = await listBalances(deps.db, { drafts: false });
    return c.html(<BalancesPage frame={frameOf(c, deps)} balances={balances} />);
  });

  routes.get(ofYear, async (c) => {
    const balance = found(await loadBalance(deps.db, yearIn(c), 'newest'));
    return c.html(<BalancePage frame={frameOf(c, deps)} balance={balance} versions={await versionsOf(balance.year)} />);
  });

  routes.get(`${ofYear}/versies/:version{[0-9]{1,9}}`, async (c) => {
    const balance = found(await loadBalance(deps.db, yearIn(c), { version: numberIn(c, 'version') }));
    return c.html(<BalancePage frame={frameOf(c, deps)} balance={balance} versions={await versionsOf(balance.year)} />);
  });

  routes.get(`${ofYear}/jaarbalans.pdf`, async (c) => {
    const balance = found(await loadBalance(deps.db, yearIn(c), 'newest'));
    const { bytes } = await makePdf(balancePdf(balance, deps.settings.town.name));
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="jaarbalans-${balance.year}.pdf"`,
    });
  });

  return routes;
}
