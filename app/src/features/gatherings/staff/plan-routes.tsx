import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { hasRole } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { refuseVisitor } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listThemes, placesOf } from '../../areas/index.ts';
import type { Status } from '../../staff/index.ts';
import { gatheringKinds } from '../gathering.ts';
import { staffGatheringPath } from '../gathering-paths.ts';
import { type Gathering, listOwnGatherings } from '../load-gatherings.ts';
import { type ChangeError, changeGathering, planGathering } from '../plan-gathering.ts';
import { templates } from '../templates.ts';
import { OwnGatheringsPage } from './case-page.tsx';
import { onOwn, refuseUnlessOrganiser } from './on-own.ts';
import { meetingFields, planForm, templateValues, typedPlan } from './plan-form.ts';
import { ChooseKindPage, PlanPage } from './plan-page.tsx';
import { staffGatheringMessages } from './staff-messages.ts';

const changeStatus = {
  'not-allowed': 403,
  'gathering-not-found': 404,
  'changed-meanwhile': 409,
  over: 409,
  'attended-already': 409,
  'no-place': 422,
} as const satisfies Record<ChangeError['kind'], number>;

const one = '/beheer/bijeenkomsten/:id{[0-9]{1,15}}/tekst';

/** /beheer/bijeenkomsten: the list of an organiser, and planning what comes. */
export function planRoutes(deps: Deps): Hono<AppEnv> {
  const { db } = deps;
  return new Hono<AppEnv>()
    .get('/beheer/bijeenkomsten', async (c) => {
      const refused = refuseVisitor(c);
      if (refused) return refused;
      const actor = c.get('actor');
      const all = hasRole(actor, 'programme_team') || hasRole(actor, 'process_manager');
      const grants = actor.kind === 'person' ? actor.roles : [];
      const projectIds = grants
        .filter(({ role }) => role === 'initiator' || role === 'process_manager')
        .flatMap(({ projectId }) => projectId ?? []);
      if (!all && projectIds.length === 0) throw new HTTPException(403);
      if (all && actor.kind === 'person' && !actor.strong) {
        const weak = refuseUnlessOrganiser(c, null);
        if (weak) return weak;
      }
      const rows = await listOwnGatherings(db, { all, projectIds });
      return c.html(<OwnGatheringsPage frame={frameOf(c, deps)} rows={rows} />);
    })
    .get('/beheer/bijeenkomsten/nieuw', async (c) => {
      const projectId = idFrom(c.req.query('traject'));
      const refused = refuseUnlessOrganiser(c, projectId);
      if (refused) return refused;
      const kind = gatheringKinds.find((known) => known === c.req.query('soort'));
      if (!kind) return c.html(<ChooseKindPage frame={frameOf(c, deps)} projectId={projectId} />);
      return page(c, null, emptyForm(templateValues(kind, projectId)), 200);
    })
    .post('/beheer/bijeenkomsten/nieuw', async (c) => {
      const form = await readForm(c, planForm(c.get('locale')));
      const refused = refuseUnlessOrganiser(c, idFrom(form.state.values.projectId));
      if (refused) return refused;
      if (!form.ok) return page(c, null, form.state, formStatus[form.kind]);
      const { plan, meetings, projectId, submissionKey = crypto.randomUUID() } = form.value;
      const made = await planGathering(deps, c.get('actor'), { projectId, submissionKey }, await known(plan), meetings);
      if (!made.ok) throw new HTTPException(403);
      return c.redirect(`${staffGatheringPath(made.value)}?klaar=bewaard`, 303);
    })
    .get(
      one,
      onOwn(deps, (c, gathering) => page(c, gathering, emptyForm(typedPlan(gathering)), 200)),
    )
    .post(
      one,
      onOwn(deps, async (c, gathering) => {
        const form = await readForm(c, planForm(c.get('locale')));
        if (!form.ok) return page(c, gathering, form.state, formStatus[form.kind]);
        const { plan, meetings, seen } = form.value;
        const which = { id: gathering.id, seen };
        const done = await changeGathering(deps, c.get('actor'), which, await known(plan), meetings);
        if (done.ok) return c.redirect(`${staffGatheringPath(gathering.id)}?klaar=bewaard`, 303);
        const { kind } = done.error;
        if (kind === 'not-allowed' || kind === 'gathering-not-found') throw new HTTPException(changeStatus[kind]);
        const because = staffGatheringMessages(c.get('locale')).refused[kind];
        return page(c, gathering, withError(form.state, '', because), changeStatus[kind]);
      }),
    );

  async function page(c: AppContext, gathering: Gathering | null, state: FormState, code: Status) {
    const [places, themes] = await Promise.all([placesOf(db, []), listThemes(db)]);
    const kind = gatheringKinds.find((one) => one === state.values.kind) ?? 'workshop';
    const typed = meetingFields.findLastIndex((name) => state.values[name]) + 1;
    const meetings = gathering ? typed + 1 : Math.max(templates[kind].meetings, typed);
    return c.html(<PlanPage frame={frameOf(c, deps)} {...{ gathering, places, themes, meetings, state }} />, code);
  }

  /** The same plan without a place or theme that the town does not have. */
  async function known<Plan extends { areaId: number | null; themeId: number | null }>(plan: Plan): Promise<Plan> {
    const [places, themes] = await Promise.all([placesOf(db, []), listThemes(db)]);
    const within = (all: readonly { id: number }[], id: number | null) =>
      all.some((one) => one.id === id) ? id : null;
    return { ...plan, areaId: within(places, plan.areaId), themeId: within(themes, plan.themeId) };
  }
}

function idFrom(typed: string | string[] | undefined): number | null {
  return typeof typed === 'string' && /^\d{1,15}$/.test(typed) ? Number(typed) : null;
}
