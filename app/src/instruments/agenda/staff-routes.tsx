import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Project } from '../../features/projects/index.ts';
import {
  dayField,
  noticeOf,
  numberIn,
  onStep,
  optionalText,
  type Status,
  textField,
} from '../../features/staff/index.ts';
import type { Step } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { formStatus, manyOf, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { type AdoptError, adoptAgenda } from './adopt.ts';
import { loadAgenda, loadPoints, looseThemes } from './agenda.ts';
import { agendaStaffPath } from './agenda-path.ts';
import { type ChangePointError, changePoint, type MergeError, mergeThemes } from './cluster.ts';
import { type GoOnError, goOn } from './go-on.ts';
import { countVoters, loadResult } from './results.ts';
import { agendaStaffMessages } from './staff-messages.ts';
import { AgendaStaffPage, type AgendaWork, type CameBack } from './staff-page.tsx';
import { type TrackError, trackPoint } from './track.ts';

type Kind = (GoOnError | MergeError | ChangePointError | AdoptError | TrackError)['kind'];
const status = {
  'agenda-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
  'step-not-possible': 409,
  'too-few-points': 409,
  'loose-themes': 409,
  'not-clustering': 409,
  'nothing-chosen': 422,
  'theme-unknown': 409,
  'point-unknown': 409,
  'points-changed': 409,
  'nothing-adopted': 422,
  'place-twice': 422,
  'reason-missing': 422,
  'day-in-future': 422,
  'term-wrong': 422,
  'not-adopted': 409,
} as const satisfies Record<Kind, number>;
type Place = { project: Project; step: Step };

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/agenda';
const id = z.coerce.number().int().positive().max(1e15);

/** What officers do with an agenda. */
export function agendaStaffRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const on = (handle: (c: AppContext, place: Place) => Promise<Response>) => onStep(deps, 'agenda', handle);
  routes.get(
    path,
    on((c, place) => page(c, deps, place, {})),
  );
  routes.post(
    `${path}/stap`,
    on(async (c, place) => {
      const t = agendaStaffMessages(c.get('locale'));
      const names = ['stop-collecting', 'collect-again', 'open-choosing', 'end-choosing'] as const;
      const method = z.enum(['approval', 'pairs'], t.choose).default('approval');
      const form = await readForm(c, z.object({ step: z.enum(names, t.choose), method }));
      if (!form.ok) return page(c, deps, place, { refusal: { text: t.choose } }, formStatus[form.kind]);
      const done = await goOn(deps, c.get('actor'), place.step.id, form.value);
      if (done.ok) return c.redirect(`${agendaStaffPath(place.step)}?klaar=stap`, 303);
      return refuse(c, deps, place, done.error.kind);
    }),
  );
  routes.post(
    `${path}/bundelen`,
    on((c, place) => merge(c, deps, place)),
  );
  routes.post(
    `${path}/punten/:pointId`,
    on(async (c, place) => {
      const t = agendaStaffMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          title: textField(100, t.titleMissing, t.tooLong),
          body: optionalText(1000, t.tooLong),
          what: z.enum(['word', 'apart'], t.choose),
        }),
      );
      if (!form.ok) {
        const text = Object.values(form.state.errors)[0] ?? t.choose;
        return page(c, deps, place, { refusal: { text } }, formStatus[form.kind]);
      }
      const { what, ...words } = form.value;
      const change = what === 'apart' ? ('take-apart' as const) : words;
      const done = await changePoint(deps, c.get('actor'), place.step.id, numberIn(c, 'pointId'), change);
      if (done.ok) return c.redirect(`${agendaStaffPath(place.step)}?klaar=bewaard`, 303);
      return refuse(c, deps, place, done.error.kind);
    }),
  );
  routes.post(
    `${path}/vaststellen`,
    on((c, place) => adopt(c, deps, place)),
  );
  routes.post(
    `${path}/punten/:pointId/nieuws`,
    on((c, place) => track(c, deps, place)),
  );
  return routes;
}

async function merge(c: AppContext, deps: Deps, place: Place): Promise<Response> {
  const t = agendaStaffMessages(c.get('locale'));
  const form = await readForm(
    c,
    z.object({
      thema: manyOf(id),
      punt: z.union([z.literal(''), id]).default(''),
      title: optionalText(100, t.tooLong),
      body: optionalText(1000, t.tooLong),
    }),
  );
  if (!form.ok) return page(c, deps, place, { merge: form.state }, formStatus[form.kind]);
  const { thema, punt, title, body } = form.value;
  if (punt === '' && title === '') {
    const { stage } = await loadAgenda(deps.db, place.step.id);
    if (stage !== 'cluster') return page(c, deps, place, { merge: withError(form.state, 'punt', t.choose) }, 422);
    return page(c, deps, place, { merge: withError(form.state, 'title', t.titleMissing) }, 422);
  }
  const into = punt === '' ? { title, body } : { pointId: punt };
  const done = await mergeThemes(deps, c.get('actor'), place.step.id, { themeIds: thema, into });
  if (done.ok) return c.redirect(`${agendaStaffPath(place.step)}?klaar=samen#bundelen`, 303);
  if (done.error.kind !== 'nothing-chosen') return refuse(c, deps, place, done.error.kind);
  const state = withError(form.state, 'thema', t.refused['nothing-chosen']);
  return page(c, deps, place, { merge: state }, status['nothing-chosen']);
}

async function adopt(c: AppContext, deps: Deps, place: Place): Promise<Response> {
  const t = agendaStaffMessages(c.get('locale'));
  const form = await readForm(
    c,
    z.looseObject({
      adoptedBy: textField(160, t.byMissing, t.tooLong),
      adoptedOn: dayField(t.dayWrong),
      adoptedNote: optionalText(2000, t.tooLong),
      termFrom: dayField(t.dayWrong),
      termUntil: dayField(t.dayWrong),
    }),
  );
  if (!form.ok) return page(c, deps, place, { adopt: form.state }, formStatus[form.kind]);
  const { adoptedBy, adoptedOn, adoptedNote, termFrom, termUntil, ...rest } = form.value;
  const points = await loadPoints(deps.db, place.step.id);
  const typed = (name: string) => (typeof rest[name] === 'string' ? rest[name].trim().slice(0, 1000) : '');
  const wrong = points.find((point) => !/^\d{0,3}$/.test(typed(`place-${point.id}`)));
  if (wrong) return page(c, deps, place, { adopt: withError(form.state, `place-${wrong.id}`, t.placeWrong) }, 422);
  const order = points.map((point) => ({
    ...{ id: point.id, why: typed(`why-${point.id}`) },
    place: Number(typed(`place-${point.id}`)) || null,
  }));
  const decision = { adoptedBy, adoptedOn, adoptedNote, termFrom, termUntil };
  const done = await adoptAgenda(deps, c.get('actor'), place.step.id, { order, ...decision });
  if (done.ok) return c.redirect(`${agendaStaffPath(place.step)}?klaar=vast`, 303);
  const { error } = done;
  const field = fieldOf(error);
  if (field === null || !Object.hasOwn(t.refused, error.kind)) return refuse(c, deps, place, error.kind);
  const text = t.refused[error.kind as keyof typeof t.refused];
  return page(c, deps, place, { adopt: withError(form.state, field, text) }, status[error.kind]);
}

function fieldOf(error: AdoptError): string | null {
  switch (error.kind) {
    case 'place-twice':
      return `place-${error.id}`;
    case 'reason-missing':
      return `why-${error.id}`;
    case 'day-in-future':
      return 'adoptedOn';
    case 'term-wrong':
      return 'termUntil';
    case 'nothing-adopted':
      return '';
    case 'agenda-not-found':
    case 'not-allowed':
    case 'project-closed':
    case 'step-not-possible':
    case 'too-few-points':
    case 'points-changed':
      return null;
  }
}

async function track(c: AppContext, deps: Deps, place: Place): Promise<Response> {
  const t = agendaStaffMessages(c.get('locale'));
  const pointId = numberIn(c, 'pointId');
  const form = await readForm(
    c,
    z.object({
      state: z.enum(['open', 'busy', 'done', 'not_done'], t.choose),
      owner: optionalText(160, t.tooLong),
      body: textField(1000, t.newsMissing, t.tooLong),
      submissionKey: z.uuid().default(() => crypto.randomUUID()),
    }),
  );
  if (!form.ok) return page(c, deps, place, { track: { pointId, state: form.state } }, formStatus[form.kind]);
  const done = await trackPoint(deps, c.get('actor'), place.step.id, { pointId, ...form.value });
  if (done.ok) return c.redirect(`${agendaStaffPath(place.step)}?klaar=nieuws#volgen`, 303);
  return refuse(c, deps, place, done.error.kind);
}

function refuse(c: AppContext, deps: Deps, place: Place, kind: Kind): Promise<Response> | Response {
  if (kind === 'agenda-not-found' || kind === 'not-allowed') throw new HTTPException(status[kind]);
  return page(c, deps, place, { refusal: { text: agendaStaffMessages(c.get('locale')).refused[kind] } }, status[kind]);
}

async function page(c: AppContext, deps: Deps, { project, step }: Place, cameBack: CameBack, code: Status = 200) {
  const agenda = await loadAgenda(deps.db, step.id);
  const ended = agenda.stage === 'ranked' || agenda.stage === 'adopted';
  const work: AgendaWork = {
    ...{ agenda, points: await loadPoints(deps.db, step.id), loose: await looseThemes(deps.db, step.id) },
    voters: await countVoters(deps.db, step.id),
    result: ended ? await loadResult(deps.db, step.id, agenda.method) : null,
  };
  const notice = code === 200 ? noticeOf(c, agendaStaffMessages(c.get('locale')).done) : undefined;
  const today = townDay(deps.now());
  return c.html(
    <AgendaStaffPage frame={frameOf(c, deps, notice)} {...{ project, step, work, today, cameBack }} />,
    code,
  );
}
