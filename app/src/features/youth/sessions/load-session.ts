import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { ChildQuestion } from '../questions/child-question.ts';
import type { AgeGroup } from './class-session.ts';
import type { Answers, SheetStatus } from './sheet.ts';

/** A lesson in which children answer one question. */
export type ClassSession = {
  id: number;
  teacherId: string | null;
  code: string;
  school: string;
  className: string;
  ageGroup: AgeGroup;
  areaId: number | null;
  areaName: string | null;
  namesSchool: boolean;
  openedAt: Date;
  endsAt: Date;
  closedAt: Date | null;
  question: ChildQuestion;
};

/** What one child answered, as the teacher and a moderator read it. */
export type Sheet = {
  id: number;
  status: SheetStatus;
  answers: Answers;
  shortened: Answers | null;
  maybeName: boolean;
  refusedBecause: string;
  contributionId: number | null;
};

function sessions(db: Db | Tx) {
  return db
    .selectFrom('classSession as lesson')
    .innerJoin('childQuestion as asked', 'asked.id', 'lesson.questionId')
    .leftJoin('area', 'area.id', 'lesson.areaId')
    .select(['lesson.id', 'lesson.teacherId', 'lesson.code', 'lesson.school', 'lesson.className'])
    .select(['lesson.ageGroup', 'lesson.areaId', 'area.name as areaName', 'lesson.namesSchool'])
    .select(['lesson.openedAt', 'lesson.endsAt', 'lesson.closedAt'])
    .select([
      'asked.id as questionId',
      'asked.stepId',
      'asked.question',
      'asked.about',
      'asked.pictogram',
      'asked.open',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirstOrThrow']>>;

function toSession({ questionId, stepId, question, about, pictogram, open, ...session }: Row): ClassSession {
  return { ...session, question: { id: questionId, stepId, question, about, pictogram, open } };
}

/** The session with this number, or undefined. */
export async function loadSession(db: Db | Tx, id: number): Promise<ClassSession | undefined> {
  const row = await sessions(db).where('lesson.id', '=', id).executeTakeFirst();
  return row && toSession(row);
}

/** The session with this code, as it was read (readWrittenCode), open or not. */
export async function sessionOfCode(db: Db | Tx, code: string): Promise<ClassSession | undefined> {
  const row = await sessions(db).where('lesson.code', '=', code).executeTakeFirst();
  return row && toSession(row);
}

/** Whether somebody started this session. */
export function isTeacherOf(actor: Actor, { teacherId }: Pick<ClassSession, 'teacherId'>): boolean {
  return actor.kind === 'person' && actor.personId === teacherId;
}

/** The answers of a session in these states, in the order in which they were begun. */
export async function sheetsOf(
  db: Db | Tx,
  sessionId: number,
  { statuses, limit, offset = 0 }: { statuses: readonly SheetStatus[]; limit: number; offset?: number },
): Promise<Sheet[]> {
  const rows = await db
    .selectFrom('classSheet')
    .select(['id', 'status', 'answers', 'shortened', 'maybeName', 'refusedBecause', 'contributionId'])
    .where('sessionId', '=', sessionId)
    .where('status', 'in', statuses)
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toSheet);
}

type SheetRow = Omit<Sheet, 'answers' | 'shortened'> & { answers: unknown; shortened: unknown };

/** A sheet as the database has it. */
export function toSheet({ answers, shortened, ...sheet }: SheetRow): Sheet {
  // Written by write-answer.ts and shorten-sheet.ts, and by nothing else.
  return { ...sheet, answers: answers as Answers, shortened: shortened as Answers | null };
}

/** How many answers of a session stand in each state. */
export async function countSheets(db: Db | Tx, sessionId: number): Promise<Record<SheetStatus, number>> {
  const counts = { writing: 0, sent: 0, approved: 0, rejected: 0, published: 0, refused: 0 };
  const rows = await db
    .selectFrom('classSheet')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('sessionId', '=', sessionId)
    .groupBy('status')
    .execute();
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

export type OwnSession = Pick<ClassSession, 'id' | 'school' | 'className' | 'openedAt' | 'endsAt' | 'closedAt'> & {
  question: string;
  toRead: number;
};

/** The sessions that somebody started, the newest first, with how many answers wait for them. */
export function ownSessions(db: Db, personId: string, limit = 30): Promise<OwnSession[]> {
  return db
    .selectFrom('classSession as lesson')
    .innerJoin('childQuestion as asked', 'asked.id', 'lesson.questionId')
    .select(['lesson.id', 'school', 'className', 'openedAt', 'endsAt', 'closedAt', 'asked.question'])
    .select((eb) =>
      eb
        .selectFrom('classSheet')
        .select((sheet) => sheet.fn.countAll<number>().as('count'))
        .whereRef('sessionId', '=', 'lesson.id')
        .where('status', '=', 'sent')
        .as('toRead'),
    )
    .where('teacherId', '=', personId)
    .orderBy('openedAt', 'desc')
    .limit(limit)
    .$narrowType<{ toRead: number }>()
    .execute();
}
