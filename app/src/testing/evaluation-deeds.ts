import { openEvaluation } from '../features/evaluation/index.ts';
import { markHref } from '../features/evaluation/marks/mark-token.ts';
import { voiceHref } from '../features/evaluation/voices/voice-token.ts';
import { type Deed, personOf } from './deed.ts';
import type { KnownForm } from './every-form.ts';
import type { LivedInTown } from './lived-in-town.ts';

const home = '/beheer/evaluaties';
const one = `${home}/:id{[0-9]{1,15}}`;
type Form = Omit<KnownForm, 'page'>;
type Made = Awaited<ReturnType<typeof makeEvaluation>>;
const written = { wentWell: 'Veel mensen.', wentLess: 'Weinig jongeren.', again: 'yes', what: 'publish' };
const lesson = { body: 'Een les die er nog niet staat.', cameFrom: 'project' };
const elsewhere = {
  ...{ source: 'Pakhuis de Zwijger', title: 'Een avond', heldOn: '2026-10-01', whoWent: 'Een adviseur' },
  learnt: 'Dat het kan.',
};

/** Each form around evaluations, lessons and the proposal, with what stands in it. */
const forms: Record<string, { act: string; form: (made: Made) => Form; actor?: 'system' }> = {
  [home]: { act: 'evaluation.opened', form: ({ ended }) => team(home, { about: `step-${ended}` }) },
  [`${one}/stemmen`]: {
    act: 'evaluation.voice-asked',
    form: ({ path }) =>
      team(`${path}/stemmen`, { voice: 'board', role: 'Wethouder', email: `${crypto.randomUUID()}@haarlem.example` }),
  },
  [`${one}/stemmen/:voice{[0-9]{1,15}}/tonen`]: {
    act: 'evaluation.voice-shown',
    form: ({ path, view, written }) => team(`${path}/stemmen/${view}/tonen`, { written }),
  },
  [`${one}/lessen`]: {
    act: 'lesson.added',
    form: ({ path }) => team(`${path}/lessen`, { body: `Een les van ${path}, ${crypto.randomUUID()}` }),
  },
  '/evaluaties/stem/:token': {
    act: 'evaluation.voice-written',
    actor: 'system',
    form: ({ voice }) => ({ action: voice, fields: { body: 'Het ging goed.' }, by: 'visitor' }),
  },
  '/evaluaties/oordeel/:token': {
    act: 'evaluation.marked',
    form: ({ mark }) => ({ action: mark, fields: { score: '4' }, by: 'visitor' }),
  },
  '/evaluaties/:id{[0-9]{1,15}}/oordeel': {
    act: 'evaluation.marked',
    form: ({ id }) => ({ action: `/evaluaties/${id}/oordeel`, fields: { score: '4' }, by: 'riet' }),
  },
  [one]: { act: 'evaluation.published', form: ({ path }) => team(path, written) },
  '/beheer/lessen': {
    act: 'lesson.added',
    form: () => team('/beheer/lessen', { ...lesson, body: `${lesson.body} ${crypto.randomUUID()}` }),
  },
  '/beheer/lessen/elders': { act: 'external.added', form: () => team('/beheer/lessen/elders', elsewhere) },
  '/beheer/lessen/:id{[0-9]{1,15}}/weg': {
    act: 'lesson.removed',
    form: ({ lessonId }) => team(`/beheer/lessen/${lessonId}/weg`, {}),
  },
  '/beheer/voorstel': {
    act: 'proposal.saved',
    form: () => team('/beheer/voorstel', { intro: 'Wij stellen voor.', what: 'save' }),
  },
};

/** What is done around evaluations, each with one of its own. */
export const evaluationDeeds: Record<string, Deed> = Object.fromEntries(
  Object.entries(forms).map(([route, { act, form, actor }]): [string, Deed] => [
    route,
    {
      act,
      by: route.includes('/oordeel') ? 'riet' : 'administrator',
      ...(actor ? { actor } : {}),
      instead: async (town) => {
        const { action, fields, by } = form(await makeEvaluation(town));
        return town.post(action, fields, by === 'visitor' ? {} : { as: town.as[by] });
      },
    },
  ]),
);

/** The same forms for whoever sends them wrongly. */
export async function formsOfEvaluation(town: LivedInTown): Promise<Record<string, Form>> {
  const made = await makeEvaluation(town);
  return Object.fromEntries(Object.entries(forms).map(([route, { form }]) => [route, form(made)]));
}

/** A step that ended with Riet in it, its evaluation with a view that was asked for, a lesson, and a step still to evaluate. */
async function makeEvaluation(town: LivedInTown) {
  const { db, deps } = town;
  const closesAt = new Date(deps.now().getTime() - 86_400_000);
  const project = await db
    .selectFrom('project')
    .select('id')
    .where('slug', '=', 'spaarnepark')
    .executeTakeFirstOrThrow();
  const step = { projectId: project.id, instrument: 'ideas', title: 'Voorbij', status: 'published', closesAt } as const;
  const [over, ended] = await db.insertInto('step').values([step, step]).returning('id').execute();
  const stepId = over?.id ?? 0;
  const personId = personOf('Riet');
  await db
    .insertInto('act')
    .values({ kind: 'support', at: closesAt, personId, projectId: project.id, stepId })
    .execute();
  const opened = await openEvaluation(deps, 'system', { kind: 'step', stepId });
  if (!opened.ok) throw new Error(opened.error.kind);
  const { id } = opened.value;
  const asked = { evaluationId: id, voice: 'board', role: 'Wethouder', askedAt: deps.now() } as const;
  const voice = await db.insertInto('evaluationVoice').values(asked).returning('id').executeTakeFirstOrThrow();
  const view = await db
    .insertInto('evaluationVoice')
    .values({ ...asked, body: 'Het was druk.', writtenAt: deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: lessonId } = await db
    .insertInto('lesson')
    .values({ body: `Een les die weg mag ${crypto.randomUUID()}`, cameFrom: 'project', createdAt: deps.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { secret } = deps.settings;
  return {
    ...{ id, lessonId, ended: ended?.id ?? 0, path: `${home}/${id}` },
    voice: voiceHref(secret, voice.id),
    ...{ view: view.id, written: deps.now().toISOString() },
    mark: markHref(secret, { evaluationId: id, personId }),
  };
}

function team(action: string, fields: KnownForm['fields']): Form {
  return { action, fields, by: 'administrator' };
}
