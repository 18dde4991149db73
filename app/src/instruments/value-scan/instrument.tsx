import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frozenFields } from './frozen-fields.ts';
import { scanMessages } from './messages.ts';
import { paperRoutes } from './paper/routes.tsx';
import { foundIn } from './results/found.ts';
import { resultsRoutes } from './results/routes.tsx';
import { scanPath, scanStaffPath } from './scan-path.ts';
import { scoringRoutes } from './scoring/routes.tsx';
import { setupRoutes } from './setup/routes.tsx';

/** What something is worth to those who have to do with it, scored on their own, before it begins and after. */
export const valueScan: Instrument<Record<string, never>> = {
  kind: 'value_scan',
  name: { nl: 'Waardenscan', en: 'Value scan' },
  purpose: {
    nl: 'Laat iedereen zeggen wat een initiatief waard is, vooraf en achteraf. U ziet waar mensen het eens zijn, en waar niet.',
    en: 'Let everybody say what an initiative is worth, before and after. You see where people agree, and where they do not.',
  },
  acts: [],
  settings: () => z.object({}) as z.ZodType<Record<string, never>>,
  defaults: {},
  home: scanPath,
  staffHome: scanStaffPath,
  deskHome: (step, locale) => ({ href: `/balie/waardenscan/${step.id}`, label: scanMessages(locale).keyIn }),
  asksAssurance: 'anybody',
  withoutAccount: {
    nl: 'Iemand kan dan vaker scoren, bijvoorbeeld op een ander apparaat. Dat staat ook bij de uitkomsten.',
    en: 'Somebody can then score more than once, such as on another device. The results say so too.',
  },
  frozen: frozenFields,
  frozenBecause: {
    nl: 'Er zijn al scores. Daarom ligt dit vast: anders zijn de scores niet te vergelijken.',
    en: 'There are scores already. That is why this is fixed: else the scores could not be compared.',
  },
  invitation: (step, locale) => ({ text: scanMessages(locale).invitation, minutes: 2, href: scanPath(step) }),
  count: (step, locale) => scanMessages(locale).count(step.contributionCount),
  found: foundIn,
  routes: scanRoutes,
};

function scanRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', scoringRoutes(deps));
  routes.route('/', resultsRoutes(deps));
  routes.route('/', setupRoutes(deps));
  routes.route('/', paperRoutes(deps));
  return routes;
}
