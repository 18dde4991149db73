import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { begun } from './begun.ts';
import { builderRoutes } from './builder/routes.tsx';
import { fillRoutes } from './filling/fill-routes.tsx';
import { laterRoutes } from './filling/later-routes.tsx';
import { placeRoutes } from './filling/place-routes.tsx';
import { sendRoutes } from './filling/send-routes.tsx';
import { surveyForClass } from './for-class.ts';
import { frozenFields } from './frozen-fields.ts';
import { surveyMessages } from './messages.ts';
import { paperRoutes } from './paper/routes.tsx';
import { resultsRoutes } from './results/routes.tsx';
import { surveyPath, surveyStaffPath } from './survey-path.ts';

/** Questions of the municipality, on pages that residents fill in at their own pace, on screen or on paper. */
export const survey: Instrument<Record<string, never>> = {
  kind: 'survey',
  name: { nl: 'Vragenlijst', en: 'Questionnaire' },
  purpose: {
    nl: 'Stel vragen aan veel mensen, op de site en op papier. De uitkomsten staan in grafieken en tabellen.',
    en: 'Ask many people questions, on the site and on paper. The results stand in charts and tables.',
  },
  acts: [],
  settings: () => z.object({}) as z.ZodType<Record<string, never>>,
  defaults: {},
  home: surveyPath,
  staffHome: surveyStaffPath,
  deskHome: (step, locale) => ({ href: `/balie/vragenlijst/${step.id}`, label: surveyMessages(locale).keyIn }),
  asksAssurance: 'anybody',
  withoutAccount: {
    nl: 'Iemand kan dan vaker invullen, bijvoorbeeld op een ander apparaat. Dat staat ook bij de uitkomsten.',
    en: 'Somebody can then answer more than once, such as on another device. The results say so too.',
  },
  forClass: surveyForClass,
  frozen: frozenFields,
  frozenBecause: {
    nl: 'Er zijn al antwoorden. Daarom ligt dit vast: anders zijn de antwoorden niet te vergelijken.',
    en: 'There are answers already. That is why this is fixed: else the answers could not be compared.',
  },
  invitation: (step, locale) => ({ text: surveyMessages(locale).invitation, minutes: 5, href: surveyPath(step) }),
  count: (step, locale) => surveyMessages(locale).count(step.contributionCount),
  tookPart: begun,
  routes: surveyRoutes,
};

function surveyRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', fillRoutes(deps));
  routes.route('/', placeRoutes(deps));
  routes.route('/', sendRoutes(deps));
  routes.route('/', laterRoutes(deps));
  routes.route('/', builderRoutes(deps));
  routes.route('/', resultsRoutes(deps));
  routes.route('/', paperRoutes(deps));
  return routes;
}
