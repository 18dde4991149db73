import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listAreas } from '../areas/index.ts';
import type { Project } from '../projects/index.ts';
import {
  type Instrument,
  type Instruments,
  listSteps,
  publishStep,
  removeDraftStep,
  type Step,
  saveStep,
} from '../steps/index.ts';
import { staffMessages, staffNotice } from './messages.ts';
import { withProject } from './project-of.ts';
import { type RefusalKind, refusalStatus } from './refusal.tsx';
import { settingsTyped, stepForm, stepValues } from './step-form.ts';
import { stepMessages } from './step-messages.ts';
import { ChooseInstrumentPage, StepPage } from './step-page.tsx';
import { StepsPage } from './steps-page.tsx';

type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** The steps of a trajectory: making, changing, opening and removing them. */
export function staffStepRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const base = '/beheer/trajecten/:slug/onderdelen';

  routes.get(base, (c) => withProject(c, deps, (project) => stepsPage(c, project, 200)));

  routes.get(`${base}/nieuw`, (c) =>
    withProject(c, deps, (project) => {
      const instrument = instruments.list.find((candidate) => candidate.kind === c.req.query('instrument'));
      if (!instrument)
        return c.html(<ChooseInstrumentPage frame={frameOf(c, deps)} project={project} instruments={instruments} />);
      return stepPage(c, project, instrument, null, emptyForm(), 200);
    }),
  );

  routes.post(`${base}/nieuw`, (c) =>
    withProject(c, deps, (project) => {
      const instrument = instruments.list.find((candidate) => candidate.kind === c.req.query('instrument'));
      return instrument ? save(c, project, instrument, null) : c.notFound();
    }),
  );

  routes.get(`${base}/:stepId{[0-9]+}`, (c) =>
    withProject(c, deps, async (project) => {
      const step = await stepOf(c, project);
      return step
        ? stepPage(c, project, instruments.of(step), step.id, emptyForm(stepValues(step)), 200)
        : c.notFound();
    }),
  );

  routes.post(`${base}/:stepId{[0-9]+}`, (c) =>
    withProject(c, deps, async (project) => {
      const step = await stepOf(c, project);
      return step ? save(c, project, instruments.of(step), step) : c.notFound();
    }),
  );

  routes.post(`${base}/:stepId{[0-9]+}/openbaar`, (c) =>
    withProject(c, deps, async (project) => {
      const result = await publishStep(deps, c.get('actor'), Number(c.req.param('stepId')));
      if (!result.ok) return stepsPage(c, project, refusalStatus[result.error.kind], result.error.kind);
      return c.redirect(`/beheer/trajecten/${project.slug}/onderdelen?klaar=opened`, 303);
    }),
  );

  routes.post(`${base}/:stepId{[0-9]+}/weg`, (c) =>
    withProject(c, deps, async (project) => {
      const result = await removeDraftStep(deps, c.get('actor'), project.id, Number(c.req.param('stepId')));
      if (!result.ok) return stepsPage(c, project, refusalStatus[result.error.kind], result.error.kind);
      return c.redirect(`/beheer/trajecten/${project.slug}/onderdelen?klaar=removed`, 303);
    }),
  );

  async function save(c: AppContext, project: Project, instrument: Instrument, step: Step | null) {
    const locale = c.get('locale');
    const read = await readForm(c, stepForm(stepMessages(locale)));
    if (!read.ok) return stepPage(c, project, instrument, step?.id ?? null, read.state, formStatus[read.kind]);
    const settings = instrument.settings(locale).safeParse(settingsTyped(read.state.values));
    if (!settings.success) {
      const [issue] = settings.error.issues;
      const state = withError(read.state, `settings.${String(issue?.path[0] ?? '')}`, issue?.message ?? '');
      return stepPage(c, project, instrument, step?.id ?? null, state, 422);
    }
    const { limit, areas, ...rest } = read.value;
    const result = await saveStep(deps, c.get('actor'), project.id, step?.id ?? null, {
      ...rest,
      instrument: instrument.kind,
      limitPerPerson: limit,
      settings: settings.data,
      areaIds: areas,
      phases: [],
    });
    if (!result.ok) {
      const state = withError(read.state, '', staffMessages(locale).refused[result.error.kind]);
      return stepPage(c, project, instrument, step?.id ?? null, state, refusalStatus[result.error.kind]);
    }
    return c.redirect(`/beheer/trajecten/${project.slug}/onderdelen?klaar=saved`, 303);
  }

  async function stepOf(c: AppContext, project: Project): Promise<Step | undefined> {
    const steps = await listSteps(deps.db, project.id, deps.now());
    return steps.find((step) => step.id === Number(c.req.param('stepId')));
  }

  async function stepsPage(c: AppContext, project: Project, status: Status, refused?: RefusalKind) {
    const now = deps.now();
    const steps = await listSteps(deps.db, project.id, now);
    const frame = frameOf(c, deps, staffNotice(c.req.query('klaar'), c.get('locale')));
    return c.html(
      <StepsPage
        frame={frame}
        project={project}
        steps={steps}
        instruments={instruments}
        now={now}
        {...(refused ? { refused } : {})}
      />,
      status,
    );
  }

  async function stepPage(
    c: AppContext,
    project: Project,
    instrument: Instrument,
    stepId: number | null,
    state: FormState,
    status: Status,
  ) {
    const areas = await listAreas(deps.db);
    const path = `/beheer/trajecten/${project.slug}/onderdelen`;
    const action = stepId === null ? `${path}/nieuw?instrument=${instrument.kind}` : `${path}/${stepId}`;
    return c.html(
      <StepPage
        frame={frameOf(c, deps)}
        project={project}
        instrument={instrument}
        state={state}
        action={action}
        areas={areas}
      />,
      status,
    );
  }

  return routes;
}
