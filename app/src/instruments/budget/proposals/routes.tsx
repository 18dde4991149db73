import { Hono } from 'hono';
import { areasWithin, listAreas } from '../../../features/areas/index.ts';
import { actStatus, findPersonalData, type Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { frameOf } from '../../../platform/ui/frame.ts';
import { InLocale } from '../../../platform/ui/texts.tsx';
import type { Budget } from '../budget.ts';
import { budgetOf } from '../budget-of.ts';
import { projectPath } from '../budget-path.ts';
import { alikeProjects } from './look-alikes.ts';
import { proposalForm } from './proposal-form.ts';
import { proposalMessages } from './proposal-messages.ts';
import { type ProposeError, propose } from './propose.ts';
import { AlikeProjects, ProposePage } from './propose-page.tsx';
import { proposalsOpen } from './proposing.ts';
import { CannotProposePage, wayToPropose } from './way-to-propose.tsx';

const path = '/trajecten/:slug/budget/:stepId/voorstel';
const status = {
  ...actStatus,
  'limit-reached': 409,
  'outside-area': 422,
  'proposals-closed': 409,
} as const satisfies Record<ProposeError['kind'], number>;

type Place = { step: Step; budget: Budget };
type Shown = { alike?: Parameters<typeof ProposePage>[0]['alike']; personal?: boolean };

/** Proposing a project: the form, what looks like it, and sending it. */
export function proposalRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(`${path}/lijkt-op`, async (c) => {
    const found = await budgetOf(c, deps);
    if (!found?.budget) return c.notFound();
    const alike = await alikeProjects(deps.db, found.step.id, c.req.query('q') ?? '');
    if (alike.length === 0) return c.body(null, 204);
    const locale = c.get('locale');
    return c.html(
      <InLocale locale={locale}>
        <p>{proposalMessages(locale).alikeWhileTyping}</p>
        <AlikeProjects step={found.step} alike={alike} locale={locale} />
        {/* Lands inside the form: whoever saw them while typing is not asked again. */}
        <HiddenField name="anyway" value="ja" />
      </InLocale>,
    );
  });

  routes.get(path, async (c) => {
    const found = await budgetOf(c, deps);
    if (!found?.budget) return c.notFound();
    return show(c, deps, { ...found, budget: found.budget }, emptyForm());
  });

  routes.post(path, requirePerson, async (c) => {
    const found = await budgetOf(c, deps);
    if (!found?.budget) return c.notFound();
    const place = { ...found, budget: found.budget };
    const { step } = place;
    const locale = c.get('locale');
    const t = proposalMessages(locale);
    const form = await readForm(c, proposalForm(locale, await areasOf(deps, step)));
    if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
    const { anyway, moderatorFirst, ...proposal } = form.value;
    if (!moderatorFirst && findPersonalData(`${proposal.title}\n${proposal.body}`).length > 0)
      return show(c, deps, place, withError(form.state, 'body', t.personal), 422, { personal: true });
    const alike = anyway ? [] : await alikeProjects(deps.db, step.id, proposal.title, proposal.submissionKey);
    if (alike.length > 0) return show(c, deps, place, form.state, 422, { alike });
    const proposed = await propose(deps, c.get('actor'), step.id, proposal);
    if (!proposed.ok) return refused(c, deps, place, form.state, proposed.error);
    const done = proposed.value.status === 'published' ? 'voorgesteld' : 'wacht';
    return c.redirect(`${projectPath(step, proposed.value.id)}?klaar=${done}`, 303);
  });

  return routes;
}

function refused(c: AppContext, deps: Deps, place: Place, state: FormState, error: ProposeError) {
  const t = proposalMessages(c.get('locale'));
  const code = status[error.kind];
  switch (error.kind) {
    case 'step-not-found':
      return c.notFound();
    case 'limit-reached':
      return show(c, deps, place, withError(state, '', t.limit(error.limit)), code);
    case 'outside-area':
      return show(c, deps, place, withError(state, 'areaId', t.outside), code);
    case 'step-not-open-yet':
    case 'step-closed':
    case 'act-not-allowed-now':
    case 'assurance-too-low':
    case 'proposals-closed':
      return show(c, deps, place, withError(state, '', t.closed), code);
  }
}

/** The form with what was typed, or why there is none: the time is over, or something has to be proven first. */
async function show(
  c: AppContext,
  deps: Deps,
  { step, budget }: Place,
  state: FormState,
  code: 200 | 403 | 404 | 409 | 413 | 415 | 422 = 200,
  { alike = [], personal = false }: Shown = {},
) {
  const locale = c.get('locale');
  const frame = frameOf(c, deps);
  const open = proposalsOpen(budget, step, deps.now());
  const way = open
    ? wayToPropose(step, c.get('actor'), deps, locale)
    : { text: proposalMessages(locale).closed, link: null };
  // Who typed something keeps it, whatever stands in the way.
  if (way && Object.keys(state.values).length === 0)
    return c.html(<CannotProposePage frame={frame} step={step} way={way} />, code);
  const shown = way && open ? withError(state, '', way.text) : state;
  const props = { step, budget, areas: await areasOf(deps, step), state: shown, alike, personal };
  return c.html(<ProposePage frame={frame} {...props} />, code);
}

/** The wijken that a proposal can be about: those of the step, or all. */
async function areasOf(deps: Deps, { areaIds }: Step) {
  const all = await listAreas(deps.db);
  const inside = new Set(areaIds.flatMap((id) => areasWithin(all, id)));
  return all.filter(({ id, kind }) => kind === 'wijk' && (areaIds.length === 0 || inside.has(id)));
}
