import { cookiesIn } from '../instruments/survey/testing/cookies-in.ts';
import { makeSurvey } from '../instruments/survey/testing/make-survey.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst';
const own = '/trajecten/:slug/vragenlijst/:stepId';

/** A questionnaire to do things with, and where. */
export type MadeSurvey = Awaited<ReturnType<typeof makeSurvey>> & { path: string; staffPath: string };
type Does = (survey: MadeSurvey) => { part: string; fields: Record<string, string> };

/** What is done with a questionnaire, in an order in which each is possible; it is made at the first. */
export const surveyDeeds: Record<string, Deed> = {
  [staff]: manage('survey.saved', () => ({ part: '', fields: { thanks: 'Wij lezen alles.' } })),
  [`${staff}/paginas`]: manage('survey.page-added', () => ({ part: '/paginas', fields: { title: 'Tot slot' } })),
  [`${staff}/paginas/:id`]: manage('survey.page-saved', ({ sections }) => ({
    part: `/paginas/${sections[1]}`,
    fields: { title: 'Wat wilt u?' },
  })),
  [`${staff}/paginas/:id/plaats`]: {
    act: 'survey.arranged',
    by: 'administrator',
    instead: (town) => onAddedPage(town, (path) => send(town, `${path}/plaats`, { move: 'up' })),
  },
  [`${staff}/paginas/:id/weg`]: {
    act: 'survey.page-removed',
    by: 'administrator',
    instead: (town) => onAddedPage(town, (path) => send(town, `${path}/weg`, {})),
  },
  [`${staff}/vragen/nieuw`]: manage('survey.question-added', () => ({
    part: '/vragen/nieuw?soort=short',
    fields: { text: 'Nog iets?' },
  })),
  [`${staff}/vragen/:id`]: manage('survey.question-saved', ({ questions }) => ({
    part: `/vragen/${questions.own}`,
    fields: { text: 'Wat wilt u ons zeggen?' },
  })),
  [`${staff}/vragen/:id/plaats`]: manage('survey.arranged', ({ questions }) => ({
    part: `/vragen/${questions.own}/plaats`,
    fields: { move: 'up' },
  })),
  [`${staff}/vragen/:id/weg`]: manage('survey.question-removed', ({ questions }) => ({
    part: `/vragen/${questions.people}/weg`,
    fields: {},
  })),
  [`${staff}/overnemen`]: {
    act: 'survey.copied',
    by: 'administrator',
    instead: (town) => onEmptySurvey(town, (path, from) => send(town, `${path}/overnemen`, { from: String(from) })),
  },
  [`${own}/pagina/:number`]: {
    act: 'survey.begun',
    by: 'visitor',
    instead: (town) => onSurvey(town, (survey) => begin(town, survey)),
  },
  [`${own}/pagina/:number/plek`]: {
    act: 'survey.begun',
    by: 'visitor',
    instead: (town) => onSurvey(town, ({ path }) => town.post(`${path}/pagina/2/plek`, {})),
  },
  [`${own}/versturen`]: {
    act: 'survey.sent',
    by: 'visitor',
    instead: (town) =>
      onSurvey(town, async (survey) => {
        const as = cookiesIn(await begin(town, survey), '');
        return town.post(`${survey.path}/versturen`, {}, { as });
      }),
  },
  '/balie/vragenlijst/:stepId{[0-9]{1,15}}': {
    act: 'survey.sent',
    by: 'administrator',
    instead: (town) =>
      onSurvey(town, ({ stepId, questions }) =>
        send(town, `/balie/vragenlijst/${stepId}`, {
          channel: 'paper',
          submissionKey: crypto.randomUUID(),
          [`v${questions.often}`]: '1',
        }),
      ),
  },
  [`${staff}/uitkomsten`]: {
    act: 'survey.published',
    by: 'administrator',
    instead: (town) => onAnswered(town, (path) => send(town, `${path}/uitkomsten`, { publish: 'ja' })),
  },
  [`${staff}/uitkomsten/woorden/:id`]: {
    act: 'survey.words-judged',
    by: 'administrator',
    instead: (town) =>
      onAnswered(town, (path, { questionId, responseId }) =>
        send(town, `${path}/uitkomsten/woorden/${questionId}`, { response: String(responseId), judge: 'shown' }),
      ),
  },
};

/** Does it with the questionnaire of the demonstration, which many people answered, and one of their texts. */
export async function onAnswered<Value>(
  { db }: LivedInTown,
  use: (staffPath: string, words: { questionId: number; responseId: number }) => Promise<Value> | Value,
): Promise<Value> {
  const words = await db
    .selectFrom('surveyAnswer')
    .innerJoin('surveyResponse', 'surveyResponse.id', 'surveyAnswer.responseId')
    .innerJoin('surveyQuestion', 'surveyQuestion.id', 'surveyAnswer.questionId')
    .innerJoin('step', 'step.id', 'surveyResponse.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['questionId', 'responseId', 'stepId', 'slug'])
    .where('surveyQuestion.kind', '=', 'long')
    .where('slug', '=', 'fietsstraat-lindelaan')
    .executeTakeFirstOrThrow();
  return use(`/beheer/trajecten/${words.slug}/onderdelen/${words.stepId}/vragenlijst`, words);
}

function send(town: LivedInTown, path: string, fields: Record<string, string>): Promise<Response> {
  return town.post(path, fields, { as: town.as.administrator });
}

/** Does it with the page that was added last. */
function onAddedPage(town: LivedInTown, use: (path: string) => Promise<Response>): Promise<Response> {
  return onSurvey(town, async ({ stepId, staffPath }) => {
    const pages = town.db.selectFrom('surveySection').select('id').where('stepId', '=', stepId).orderBy('id', 'desc');
    return use(`${staffPath}/paginas/${(await pages.executeTakeFirstOrThrow()).id}`);
  });
}

/** Does it with a questionnaire without questions, and another one to take them over from. */
export async function onEmptySurvey<Value>(
  town: LivedInTown,
  use: (staffPath: string, from: number) => Promise<Value> | Value,
): Promise<Value> {
  const { slug, projectId, stepId: from } = await made(town);
  const { id } = await town.db
    .insertInto('step')
    .values({ projectId, instrument: 'survey', title: 'Nieuw' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db
    .insertInto('survey')
    .values({ stepId: id, createdAt: new Date('2026-11-01T10:00:00Z') })
    .execute();
  await town.db.insertInto('surveySection').values({ stepId: id, ordinal: 1, title: 'Uw mening' }).execute();
  return use(`/beheer/trajecten/${slug}/onderdelen/${id}/vragenlijst`, from);
}

const surveys = new WeakMap<LivedInTown['db'], Promise<MadeSurvey>>();

/** Does it with the questionnaire of this town, which is made when it is first needed. */
export async function onSurvey<Value>(
  town: LivedInTown,
  use: (survey: MadeSurvey) => Promise<Value> | Value,
): Promise<Value> {
  const survey = surveys.get(town.db) ?? made(town);
  surveys.set(town.db, survey);
  return use(await survey);
}

async function made(town: LivedInTown): Promise<MadeSurvey> {
  const survey = await makeSurvey(town.db);
  const path = `/trajecten/${survey.slug}/vragenlijst/${survey.stepId}`;
  return { ...survey, path, staffPath: `/beheer/trajecten/${survey.slug}/onderdelen/${survey.stepId}/vragenlijst` };
}

function manage(act: string, does: Does): Deed {
  return {
    act,
    by: 'administrator',
    instead: (town) =>
      onSurvey(town, (survey) => {
        const { part, fields } = does(survey);
        return send(town, survey.staffPath + part, fields);
      }),
  };
}

function begin(town: LivedInTown, { path, questions }: MadeSurvey): Promise<Response> {
  return town.post(`${path}/pagina/1`, { go: 'next', [`v${questions.often}`]: '1' });
}
