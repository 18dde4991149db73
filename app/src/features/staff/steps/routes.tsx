import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { listPhases, type Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import {
  type Instrument,
  type Instruments,
  loadStep,
  type SaveStepError,
  type Step,
  saveStep,
} from '../../steps/index.ts';
import { staffMessages } from '../messages.ts';
import { numberIn, onAnyProject, type Status } from '../on-project.ts';
import type { StaffParts } from '../staff-parts.ts';
import { ChooseInstrumentPage } from './choose-instrument-page.tsx';
import { loadPhaseActs } from './load-phase-acts.ts';
import { stepMessages } from './messages.ts';
import { newStepValues, readPhaseActs, readSettings, stepForm, stepValues } from './step-form.ts';
import { StepPage } from './step-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen';
const status = {
  'project-not-found': 404,
  'step-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
  'instrument-is-fixed': 409,
  'instrument-of-town': 403,
  frozen: 409,
} as const satisfies Record<SaveStepError['kind'], number>;
/** A step that is being written: new with its instrument, or one that is there. */
type Subject = { step: Step | null; instrument: Instrument };

/** Where a step is added and changed. */
export function stepRoutes(deps: Deps, instruments: Instruments, choosingOf: StaffParts['choosing']): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    `${path}/nieuw`,
    onAnyProject(deps, async (c, project) => {
      const instrument = offered(instruments, project).find(({ kind }) => kind === c.req.query('soort'));
      if (instrument) return page(c, deps, project, { step: null, instrument });
      const list = offered(instruments, project);
      const choosing = await choosingOf(project, c.get('locale'));
      return c.html(<ChooseInstrumentPage frame={frameOf(c, deps)} {...{ project, instruments: list, choosing }} />);
    }),
  );

  routes.get(
    `${path}/:id`,
    onAnyProject(deps, async (c, project) => {
      const step = await stepOf(c, deps, project);
      return page(c, deps, project, { step, instrument: instruments.of(step) });
    }),
  );

  routes.post(
    `${path}/:id`,
    onAnyProject(deps, async (c, project) => {
      const locale = c.get('locale');
      const step = c.req.param('id') === 'nieuw' ? null : await stepOf(c, deps, project);
      const form = await readForm(c, stepForm(locale));
      const kind = step?.instrument ?? form.state.values.instrument;
      const instrument = instruments.list.find((candidate) => candidate.kind === kind);
      if (!instrument) throw new HTTPException(404);
      const subject = { step, instrument };
      const { settings, state } = readSettings(form.state, instrument, locale);
      if (!form.ok) return page(c, deps, project, subject, state, formStatus[form.kind]);
      if (Object.keys(state.errors).length > 0) return page(c, deps, project, subject, state, 422);
      const phaseIds = (await listPhases(deps.db, project.id)).map((phase) => phase.id);
      const phases = readPhaseActs(state.values, phaseIds);
      const input = { ...form.value, instrument: instrument.kind, settings, phases };
      const saved = await saveStep(deps, c.get('actor'), project.id, step?.id ?? null, input, instrument);
      if (saved.ok) {
        // Where a new step has work of its own to be done, its maker goes on there.
        const work =
          step === null && instrument.staffHome?.({ id: saved.value.id, projectSlug: project.slug, settings });
        return c.redirect(work || `${staffHref(project.slug, 'steps')}?klaar=bewaard`, 303);
      }
      return page(c, deps, project, subject, refusedState(c, state, saved.error), status[saved.error.kind]);
    }),
  );

  return routes;
}

/** The instruments that can be run here: some only by the municipality. */
function offered({ list }: Instruments, { kind }: Project): readonly Instrument[] {
  return kind === 'initiative' ? list.filter((instrument) => instrument.for !== 'town') : list;
}

function refusedState(c: AppContext, state: FormState, error: SaveStepError): FormState {
  switch (error.kind) {
    case 'project-not-found':
    case 'step-not-found':
    case 'not-allowed':
    case 'instrument-of-town':
      throw new HTTPException(status[error.kind]);
    case 'project-closed':
      return withError(state, '', staffMessages(c.get('locale')).closed);
    case 'instrument-is-fixed':
      return withError(state, '', stepMessages(c.get('locale')).fixed);
    case 'frozen':
      return withError(state, '', stepMessages(c.get('locale')).frozenChanged);
  }
}

/** The step in the address, or a 404 where it is not of this trajectory. */
async function stepOf(c: AppContext, deps: Deps, project: Project): Promise<Step> {
  const step = await loadStep(deps.db, numberIn(c, 'id'), deps.now());
  if (step?.projectId !== project.id) throw new HTTPException(404);
  return step;
}

async function page(
  c: AppContext,
  deps: Deps,
  project: Project,
  { step, instrument }: Subject,
  typed?: FormState,
  code: Status = 200,
) {
  const [areas, phases, acts] = await Promise.all([
    listAreas(deps.db),
    listPhases(deps.db, project.id),
    step ? loadPhaseActs(deps.db, step.id) : [],
  ]);
  const frozenOf = instrument.frozen;
  const frozen = step && frozenOf ? await deps.db.transaction().execute((tx) => frozenOf(tx, step, deps.now())) : [];
  const state = typed ?? emptyForm(step ? stepValues(step, acts) : newStepValues(instrument));
  return c.html(
    <StepPage
      frame={frameOf(c, deps)}
      project={project}
      step={step}
      instrument={instrument}
      areas={areas}
      phases={phases}
      frozen={frozen}
      state={state}
    />,
    code,
  );
}
