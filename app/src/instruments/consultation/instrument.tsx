import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { consultationPath, consultationStaffPath } from './consultation-path.ts';
import { draftRoutes } from './draft/routes.tsx';
import { frozenFields } from './frozen-fields.ts';
import { amendRoutes } from './memorandum/amend-routes.tsx';
import { memorandumPromises } from './memorandum/deadline.ts';
import { foundIn } from './memorandum/found.ts';
import { notaRoutes } from './memorandum/nota-routes.tsx';
import { pointRoutes } from './memorandum/point-routes.tsx';
import { publishRoutes } from './memorandum/publish-routes.tsx';
import { memorandumRoutes } from './memorandum/routes.tsx';
import { consultationMessages } from './messages.ts';
import { readingRoutes } from './reading/routes.tsx';
import { remarkRoutes } from './remarks/routes.tsx';
import { paragraphsOf } from './remarks/sequels.ts';
import { setupRoutes } from './setup/routes.tsx';
import { deskMessages } from './views/desk/desk-messages.ts';
import { ownViews } from './views/own-views.ts';
import { deskViewsPath } from './views/view-path.ts';
import { viewRoutes } from './views/view-routes.ts';

/** A draft that lies open: remarks on its paragraphs, formal views within a legal term, and one memorandum that answers. */
export const consultation: Instrument<{ noun: 'remark' }> = {
  kind: 'consultation',
  for: 'town',
  name: { nl: 'Inspraak', en: 'Consultation' },
  purpose: {
    nl: 'Leg een ontwerp ter inzage. Mensen reageren per alinea of dienen een zienswijze in. U antwoordt in één nota.',
    en: 'Lay a draft open. People respond to its paragraphs or give a formal view. You answer in one memorandum.',
  },
  acts: ['contribute', 'support', 'comment'],
  settings: () => z.object({ noun: z.literal('remark').default('remark') }),
  defaults: { noun: 'remark' },
  readsAsIdea: true,
  opensItself: true,
  sequels: paragraphsOf,
  home: consultationPath,
  staffHome: consultationStaffPath,
  deskHome: (step, locale) => ({ href: deskViewsPath(step), label: deskMessages(locale).home }),
  ownParts: ownViews,
  invitation: (step, locale) => ({
    text: consultationMessages(locale).invitation,
    minutes: 5,
    href: consultationPath(step),
  }),
  count: (step, locale) => consultationMessages(locale).count(step.contributionCount),
  frozen: frozenFields,
  promises: memorandumPromises,
  found: foundIn,
  routes: consultationRoutes,
};

function consultationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', readingRoutes(deps));
  routes.route('/', remarkRoutes(deps));
  routes.route('/', setupRoutes(deps));
  routes.route('/', draftRoutes(deps));
  routes.route('/', viewRoutes(deps));
  routes.route('/', memorandumRoutes(deps));
  routes.route('/', pointRoutes(deps));
  routes.route('/', publishRoutes(deps));
  routes.route('/', notaRoutes(deps));
  routes.route('/', amendRoutes(deps));
  return routes;
}
