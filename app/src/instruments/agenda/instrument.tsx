import { Hono } from 'hono';
import { z } from 'zod';
import type { Instrument } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { loadAgenda, loadPoints } from './agenda.ts';
import { agendaPath, agendaStaffPath } from './agenda-path.ts';
import { agendaDeskRoutes } from './desk-routes.tsx';
import { agendaMessages } from './messages.ts';
import { publicRoutes } from './public-routes.tsx';
import { agendaStaffMessages } from './staff-messages.ts';
import { agendaStaffRoutes } from './staff-routes.tsx';

/** The agenda of a neighbourhood: residents name themes, alike ones are merged, they choose, a body adopts and tracks. */
export const agenda: Instrument<Record<string, never>> = {
  kind: 'agenda',
  name: { nl: 'Buurtagenda', en: 'Neighbourhood agenda' },
  purpose: {
    nl: 'Bewoners noemen onderwerpen en kiezen wat voorgaat. Het orgaan met zeggenschap stelt de agenda vast.',
    en: 'Residents name themes and choose what comes first. The body with control adopts the agenda.',
  },
  acts: ['contribute', 'support', 'comment'],
  settings: () => z.object({}) as z.ZodType<Record<string, never>>,
  defaults: {},
  home: agendaPath,
  staffHome: agendaStaffPath,
  deskHome: (step, locale) => ({ href: `/balie/agenda/${step.id}`, label: agendaStaffMessages(locale).keyIn }),
  readsAsIdea: true,
  invitation: (step, locale) => ({ text: agendaMessages(locale).follow, minutes: 2, href: agendaPath(step) }),
  count: (step, locale) => agendaMessages(locale).count(step.contributionCount),
  found: async ({ db }, { id }) => {
    const [{ stage, adoptedBy }, points] = [await loadAgenda(db, id), await loadPoints(db, id)];
    if (stage !== 'adopted') return [];
    const on = points.filter(({ adoptedPlace }) => adoptedPlace !== null);
    const first = on.toSorted((one, other) => (one.adoptedPlace ?? 0) - (other.adoptedPlace ?? 0));
    return [`${adoptedBy} stelde de agenda vast met ${on.length} punten. Bovenaan staat: ${first[0]?.title ?? ''}.`];
  },
  routes: agendaRoutes,
};

function agendaRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', publicRoutes(deps));
  routes.route('/', agendaStaffRoutes(deps));
  routes.route('/', agendaDeskRoutes(deps));
  return routes;
}
