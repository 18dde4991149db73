import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument, Instruments } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { carryingRoutes } from './carrying/routes.tsx';
import { dialoguePath, dialogueStaffPath } from './dialogue-path.ts';
import { dialogueForClass } from './for-class.ts';
import { dialogueMessages } from './messages.ts';
import { toJudge } from './moderation/queue.ts';
import { rulesRoutes } from './moderation/rules-routes.tsx';
import { moderationRoutes } from './moderation/staff-routes.tsx';
import { paperRoutes } from './paper/routes.tsx';
import { loadResult } from './results/figures.ts';
import { resultRoutes } from './results/routes.tsx';
import { setupRoutes } from './setup/routes.tsx';
import { staffStatementRoutes } from './statements/staff-routes.tsx';
import { writeRoutes } from './statements/write-routes.tsx';
import { myDialogues } from './taking-part/my-dialogues.ts';
import { takingPartRoutes } from './taking-part/routes.tsx';

/** A digital dialogue: what people agree on and where they differ, found by one short statement after the other. */
export const dialogue: Instrument<Record<string, never>> = {
  kind: 'dialogue',
  name: { nl: 'Digitale dialoog', en: 'Digital dialogue' },
  purpose: {
    nl: 'Laat mensen op korte stellingen antwoorden en er zelf bij schrijven. U ziet waar zij het over eens zijn, en waarover niet.',
    en: 'Let people answer short statements and add their own. You see what they agree on, and what they do not.',
  },
  acts: ['contribute', 'support'],
  settings: () => z.object({}) as z.ZodType<Record<string, never>>,
  defaults: {},
  home: dialoguePath,
  staffHome: dialogueStaffPath,
  deskHome: (step, locale) => ({ href: `/balie/dialoog/${step.id}`, label: dialogueMessages(locale).keyIn }),
  invitation: (step, locale) => ({ text: dialogueMessages(locale).invitation, minutes: 2, href: dialoguePath(step) }),
  count: (_step, locale) => dialogueMessages(locale).name,
  found: async ({ db }, { id }) => {
    const result = await loadResult(db, id);
    if (!result || result.participants < result.figures.threshold) return [];
    const { summary, shared, divided } = result.figures.explanation.nl;
    return [...summary, ...shared, ...divided];
  },
  forClass: dialogueForClass,
  toJudge,
  ownParts: myDialogues,
  routes: dialogueRoutes,
};

function dialogueRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', takingPartRoutes(deps));
  routes.route('/', writeRoutes(deps));
  routes.route('/', rulesRoutes(deps));
  routes.route('/', resultRoutes(deps));
  routes.route('/', setupRoutes(deps));
  routes.route('/', staffStatementRoutes(deps));
  routes.route('/', moderationRoutes(deps));
  routes.route('/', paperRoutes(deps));
  routes.route('/', carryingRoutes(deps, instruments));
  return routes;
}
