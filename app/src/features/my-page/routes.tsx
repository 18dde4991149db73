import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { OwnInitiatives, ownInitiatives } from '../initiatives/index.ts';
import type { Instruments, OwnPart, Whose } from '../steps/index.ts';
import { dataRoutes } from './data-routes.tsx';
import { type MyOverview, myOverview } from './my-overview.ts';
import { MyPage } from './my-page.tsx';

type OwnPartsOf = (deps: Pick<Deps, 'db' | 'now' | 'settings'>, whose: Whose, locale: Locale) => Promise<OwnPart[]>;

const nothing: MyOverview = { contributions: [], comments: [], supports: [], follows: [], promises: [] };

/** One's own page and data. */
export function myPageRoutes(
  deps: Deps,
  instruments: Pick<Instruments, 'sequelsOf' | 'ownPartsOf'>,
  /** What features that are no instrument bring. */
  others: readonly OwnPartsOf[],
): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/mijn', async (c) => {
    const actor = c.get('actor');
    const whose = actor.kind === 'person' ? { personId: actor.personId } : visitorOf(actor.visitorId);
    const mine = whose ? await myOverview(deps.db, whose) : nothing;
    const ids = mine.contributions.map(({ id }) => id);
    const sequels = await instruments.sequelsOf(deps, ids, c.get('locale'));
    const sources = [...others, instruments.ownPartsOf];
    const parts = whose
      ? (await Promise.all(sources.map((partsOf) => partsOf(deps, whose, c.get('locale'))))).flat()
      : [];
    const own = actor.kind === 'person' ? await ownInitiatives(deps.db, actor.personId) : [];
    const initiatives = <OwnInitiatives own={own} locale={c.get('locale')} />;
    c.header('cache-control', 'no-store');
    return c.html(
      <MyPage frame={frameOf(c, deps)} mine={mine} sequels={sequels} parts={parts} initiatives={initiatives} />,
    );
  });
  app.route('/', dataRoutes(deps));
  return app;
}

function visitorOf(visitorId: string | null) {
  return visitorId === null ? undefined : { visitorId };
}
