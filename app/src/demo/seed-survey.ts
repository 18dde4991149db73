import { type Answer, holdsWords, pagesFor } from '../instruments/survey/answers/answer.ts';
import { questionsOf, type Section } from '../instruments/survey/questions/question.ts';
import { loadSurvey } from '../instruments/survey/questions/survey.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { type DemoQuestion, lindelaanPages, lindelaanThanks } from './content/lindelaan-survey.ts';
import type { DemoTown } from './demo-town.ts';

/** How many filled it in, and which of every so many did so on paper. */
const answered = 64;
const onPaper = 4;

/** Fills the questionnaire of a trajectory with its questions, and with what residents answered so far. */
export async function seedSurvey(tx: Tx, town: DemoTown, slug: string): Promise<void> {
  const { id: stepId, projectId } = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId'])
    .where('slug', '=', slug)
    .where('instrument', '=', 'survey')
    .executeTakeFirstOrThrow();
  const [madeAt, first] = [atHour(addDays(town.today, -10), 10), atHour(addDays(town.today, -8), 9)];
  const survey = { stepId, thanks: lindelaanThanks, live: true, createdAt: madeAt, fixedAt: first };
  await tx.insertInto('survey').values(survey).execute();
  await seedQuestions(tx, stepId);
  await seedResponses(tx, town, { stepId, projectId, first });
  await tx.updateTable('step').set({ contributionCount: answered }).where('id', '=', stepId).execute();
}

type Filled = { stepId: number; projectId: number; first: Date };

/** What everybody answered, each an hour or three after the other; what comes from paper is of nobody in particular. */
async function seedResponses(tx: Tx, town: DemoTown, { stepId, projectId, first }: Filled): Promise<void> {
  const sections = (await loadSurvey(tx, stepId))?.sections ?? [];
  const residents = town.residents.slice(0, answered);
  const people = await tx
    .selectFrom('person')
    .select(['id', 'areaId', 'ageBand'])
    .where('id', 'in', residents)
    .execute();
  const livesOf = new Map(people.map(({ id, ...lives }) => [id, lives]));
  const sent = Array.from({ length: answered }, (_, index) => {
    const number = index + 1;
    const channel = number % onPaper === 0 ? ('paper' as const) : ('web' as const);
    const personId = channel === 'paper' ? null : (town.residents[index] ?? null);
    const lives = (personId && livesOf.get(personId)) || { areaId: null, ageBand: null };
    return { at: new Date(first.getTime() + number * 2.7 * 3600_000), channel, personId, ...lives };
  });
  const made = await tx
    .insertInto('surveyResponse')
    .values(sent.map(({ at, ...of }) => ({ stepId, ...of, startedAt: at, changedAt: at, sentAt: at })))
    .returning('id')
    .execute();
  const answers = made.flatMap(({ id: responseId }, index) =>
    [...answersOf(sections, index + 1, town)].map(([questionId, answer]) => ({
      ...{ responseId, questionId, value: JSON.stringify(answer) },
      // An officer has read the first half.
      words: holdsWords(answer) && index + 1 < answered / 2 ? ('shown' as const) : ('waiting' as const),
    })),
  );
  await tx.insertInto('surveyAnswer').values(answers).execute();
  const acts = sent.map((of) => ({ kind: 'contribute' as const, projectId, stepId, ...of }));
  await tx.insertInto('act').values(acts).execute();
}

async function seedQuestions(tx: Tx, stepId: number): Promise<void> {
  const ids: number[] = [];
  for (const [index, { title, intro, questions }] of lindelaanPages.entries()) {
    const { id: sectionId } = await tx
      .insertInto('surveySection')
      .values({ stepId, ordinal: index + 1, title, intro })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const [place, question] of questions.entries()) {
      const { id } = await tx
        .insertInto('surveyQuestion')
        .values({ sectionId, ordinal: place + 1, ...columnsOf(question, ids) })
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.push(id);
    }
  }
}

function columnsOf({ text, help = '', required = false, design, onlyIf }: DemoQuestion, ids: readonly number[]) {
  const { kind, ...rest } = design;
  const onlyIfId = onlyIf ? (ids[onlyIf.question - 1] ?? null) : null;
  return { text, help, required, kind, design: JSON.stringify(rest), onlyIfId, onlyIfOption: onlyIf?.option ?? null };
}

/** What the resident with this number answers, of the questions that follow from the answers. */
function answersOf(sections: readonly Section[], number: number, { areaOf }: DemoTown): Map<number, Answer> {
  const told = lindelaanPages.flatMap(({ questions }) => questions);
  const all = new Map<number, Answer>();
  for (const [index, { id }] of questionsOf(sections).entries()) {
    const answer = told[index]?.answer(number, areaOf);
    if (answer) all.set(id, answer);
  }
  const asked = new Set(pagesFor(sections, all).flatMap(({ questions }) => questions.map(({ id }) => id)));
  return new Map([...all].filter(([id]) => asked.has(id)));
}
