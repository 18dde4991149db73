import type { Db, Tx } from '../../../platform/db/db.ts';
import { type ClassQuestion, type Instruments, loadStep, openness, type Step } from '../../steps/index.ts';

/** A question in a child's words: of a step, or a free one of the Kinderkrant. */
export type ChildQuestion = {
  id: number;
  stepId: number | null;
  question: string;
  about: string;
  pictogram: string;
  open: boolean;
};

/** A question with what a class is asked, one after the other; nothing is asked where it is not open. */
export type AskedQuestion = ChildQuestion & { step: Step | null; parts: ClassQuestion[]; asks: boolean };

/** The one part of a free question. */
const freePart: ClassQuestion = { key: 'answer', text: '', choices: null };

const columns = ['id', 'stepId', 'question', 'about', 'pictogram', 'open'] as const;

/** The question with this id. */
export function loadChildQuestion(db: Db | Tx, id: number): Promise<ChildQuestion | undefined> {
  return db.selectFrom('childQuestion').select(columns).where('id', '=', id).executeTakeFirst();
}

/** The question that an officer wrote for a step. */
export function questionOfStep(db: Db | Tx, stepId: number): Promise<ChildQuestion | undefined> {
  return db.selectFrom('childQuestion').select(columns).where('stepId', '=', stepId).executeTakeFirst();
}

/** All free questions, the newest first. */
export function freeQuestions(db: Db | Tx): Promise<ChildQuestion[]> {
  return db.selectFrom('childQuestion').select(columns).where('stepId', 'is', null).orderBy('id', 'desc').execute();
}

/** What a class is asked for this question, and whether it can answer now. */
export async function askedQuestion(
  db: Db | Tx,
  instruments: Pick<Instruments, 'of'>,
  question: ChildQuestion,
  now: Date,
): Promise<AskedQuestion> {
  if (question.stepId === null) return { ...question, step: null, parts: [freePart], asks: question.open };
  const step = (await loadStep(db, question.stepId, now)) ?? null;
  const forClass = step && instruments.of(step).forClass;
  const parts = forClass ? await forClass.questions(db, step) : [];
  return { ...question, step, parts, asks: parts.length > 0 && step !== null && openness(step, now) === 'open' };
}

/** All questions that a class can answer now: those of open steps, and the free ones. */
export async function openQuestions(
  db: Db | Tx,
  instruments: Pick<Instruments, 'of'>,
  now: Date,
): Promise<AskedQuestion[]> {
  const rows = await db
    .selectFrom('childQuestion as asked')
    .leftJoin('step', 'step.id', 'asked.stepId')
    .leftJoin('project', 'project.id', 'step.projectId')
    .select(columns.map((column) => `asked.${column}` as const))
    .where('asked.open', '=', true)
    .where((eb) =>
      eb.or([
        eb('asked.stepId', 'is', null),
        eb.and([
          eb('step.status', '=', 'published'),
          eb('project.status', '=', 'published'),
          eb.or([eb('step.closesAt', 'is', null), eb('step.closesAt', '>', now)]),
        ]),
      ]),
    )
    .orderBy('asked.stepId', (order) => order.asc().nullsFirst())
    .orderBy('asked.id', 'desc')
    .execute();
  const all = await Promise.all(rows.map((row) => askedQuestion(db, instruments, row, now)));
  return all.filter(({ asks }) => asks);
}
