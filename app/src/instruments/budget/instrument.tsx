import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { ballotRoutes } from './ballots/routes.ts';
import { budgetPath, budgetStaffPath } from './budget-path.ts';
import { budgetPromises } from './budget-promises.ts';
import { explanationRoutes } from './explanation/routes.tsx';
import { frozenFields } from './frozen-fields.ts';
import { budgetMessages } from './messages.ts';
import { staffProjectRoutes } from './projects/staff-routes.tsx';
import { takeIn } from './projects/take-in.ts';
import { proposalPlaceRoutes } from './proposals/place-routes.ts';
import { proposalRoutes } from './proposals/routes.tsx';
import { projectsOf } from './proposals/sequels.ts';
import { withdrawRoutes } from './proposals/withdraw-routes.tsx';
import { publicRoutes } from './public/routes.tsx';
import { resultRoutes } from './result/routes.tsx';
import { gotCode, voters } from './result/voters.ts';
import { setupRoutes } from './setup/routes.tsx';
import { worksRoutes } from './works/routes.tsx';

/** A budget that residents divide: projects that can be carried out, sealed ballots, and a count that can be redone. */
export const budget: Instrument<Record<string, never>> = {
  kind: 'budget',
  for: 'town',
  name: { nl: 'Budget verdelen', en: 'Dividing a budget' },
  purpose: {
    nl: 'Laat inwoners stemmen over projecten binnen een bedrag. De uitslag is eerlijk en na te rekenen.',
    en: 'Let residents vote on projects within an amount. The result is fair and can be recounted.',
  },
  acts: [],
  sequels: projectsOf,
  settings: () => z.object({}) as z.ZodType<Record<string, never>>,
  defaults: {},
  home: budgetPath,
  staffHome: budgetStaffPath,
  deskHome: ({ id }, locale) => ({ href: `/balie/stembiljetten/${id}`, label: budgetMessages(locale).desk }),
  invitation: (step, locale) => ({ text: budgetMessages(locale).invitation, minutes: 5, href: budgetPath(step) }),
  count: (_step, locale) => budgetMessages(locale).projects,
  asksAssurance: 'account',
  frozen: frozenFields,
  promises: budgetPromises,
  takeIn,
  tookPart: voters,
  invited: gotCode,
  routes: budgetRoutes,
};

function budgetRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', proposalRoutes(deps));
  routes.route('/', withdrawRoutes(deps));
  routes.route('/', proposalPlaceRoutes(deps));
  routes.route('/', publicRoutes(deps));
  routes.route('/', explanationRoutes(deps));
  routes.route('/', setupRoutes(deps));
  routes.route('/', staffProjectRoutes(deps));
  routes.route('/', ballotRoutes(deps));
  routes.route('/', resultRoutes(deps));
  routes.route('/', worksRoutes(deps));
  return routes;
}
