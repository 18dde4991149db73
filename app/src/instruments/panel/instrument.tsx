import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { documentRoutes } from '../../platform/documents/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { promisedAnswers } from './advice/promised-answers.ts';
import { adviceRoutes } from './advice/routes.tsx';
import { answerRoutes } from './answering/answer-routes.tsx';
import { deskAnswerRoutes } from './answering/desk-routes.tsx';
import { staffDocumentRoutes } from './documents/staff-routes.tsx';
import { staffDrawRoutes } from './drawing/staff-routes.tsx';
import { staffExpertRoutes } from './experts/staff-routes.tsx';
import { explanationRoutes } from './explanation/routes.tsx';
import { groupsRoutes } from './groups/routes.tsx';
import { answered, invited } from './invited.ts';
import { inviteRoutes } from './inviting/invite-routes.tsx';
import { panelMessages } from './messages.ts';
import { myChanceRoutes } from './my-chance/routes.tsx';
import { panelPath, panelStaffPath } from './panel-path.ts';
import { poolRoutes } from './pool/routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { seatsRoutes } from './seats/routes.tsx';
import { publicSessionRoutes } from './sessions/public-routes.tsx';
import { staffSessionRoutes } from './sessions/staff-routes.tsx';
import { setupRoutes } from './setup/routes.tsx';
import { ballotRoutes } from './voting/ballot-routes.tsx';
import { choicesRoutes } from './voting/choices-routes.tsx';
import { staffVotingRoutes } from './voting/staff-routes.tsx';

/** A panel by lot: invited, drawn in public, and checked by whoever wants to. */
export const panel: Instrument<Record<string, never>> = {
  kind: 'panel',
  for: 'town',
  name: { nl: 'Panel door loting', en: 'Panel by lot' },
  purpose: {
    nl: 'Nodig inwoners uit door loting, en loot in het openbaar een panel dat op de stad lijkt.',
    en: 'Invite residents by lot, and draw in public a panel that resembles the town.',
  },
  acts: [],
  settings: () => z.object({}) as z.ZodType<Record<string, never>>,
  defaults: {},
  home: panelPath,
  staffHome: panelStaffPath,
  invitation: (step, locale) => ({ text: panelMessages(locale).invitation, minutes: null, href: panelPath(step) }),
  count: (_step, locale) => panelMessages(locale).name,
  promises: promisedAnswers,
  tookPart: answered,
  invited,
  routes: panelRoutes,
};

function panelRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', publicRoutes(deps));
  routes.route('/', staffDrawRoutes(deps));
  routes.route('/', seatsRoutes(deps));
  routes.route('/', publicSessionRoutes(deps));
  routes.route('/', staffSessionRoutes(deps));
  routes.route('/', staffDocumentRoutes(deps));
  routes.route('/', staffExpertRoutes(deps));
  routes.route('/', documentRoutes(deps));
  routes.route('/', choicesRoutes(deps));
  routes.route('/', ballotRoutes(deps));
  routes.route('/', staffVotingRoutes(deps));
  routes.route('/', adviceRoutes(deps));
  routes.route('/', setupRoutes(deps));
  routes.route('/', answerRoutes(deps));
  routes.route('/', deskAnswerRoutes(deps));
  routes.route('/', myChanceRoutes(deps));
  routes.route('/', explanationRoutes(deps));
  routes.route('/', inviteRoutes(deps));
  routes.route('/', groupsRoutes(deps));
  routes.route('/', poolRoutes(deps));
  return routes;
}
