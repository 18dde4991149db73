import sharp from 'sharp';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { encodePicture, storePicture } from '../platform/pictures/index.ts';
import * as content from './content/kinderkrant.ts';
import type { DemoTown } from './demo-town.ts';

/** Puts lessons of classes in the demonstration, one of them open, and a number of the Kinderkrant made of them. */
export async function seedYouth(tx: Tx, town: DemoTown, deps: Pick<Deps, 'now'>): Promise<void> {
  const park = await addQuestion(tx, town, await stepOf(tx, content.parkQuestion.project), content.parkQuestion);
  const play = await addQuestion(tx, town, await stepOf(tx, content.playQuestion.project), content.playQuestion);
  const mayor = await addQuestion(tx, town, null, content.mayorQuestion);
  const next = await addQuestion(tx, town, null, content.nextQuestion);

  const now = deps.now();
  // Open for as long as somebody may look at the demonstration; a teacher cannot choose that.
  const open = { openedAt: new Date(now.getTime() - 3_600_000), endsAt: new Date(now.getTime() + 60 * 86_400_000) };
  const parkLesson = await addLesson(tx, town, park, { code: content.boardCode, ...open });
  await addSheets(
    tx,
    parkLesson,
    content.parkAnswers.map(({ words, status }) => ({ answers: { idea: words }, status, words: '' })),
    open.openedAt,
  );
  const spoken = await addPlaySheets(tx, town, play);
  const mayorLesson = await addLesson(tx, town, mayor, { code: 'DAGEEN', ...hoursOn(town, -30) });
  const voices = await addSheets(
    tx,
    mayorLesson,
    content.mayorAnswers.map((words) => ({ answers: { answer: words }, status: 'published' as const, words })),
    hoursOn(town, -30).openedAt,
  );
  const drawingId = await addDrawing(tx, mayorLesson, hoursOn(town, -30).openedAt);
  await addIssue(tx, town, { spoken, voices, drawingId, next });
}

async function stepOf(tx: Tx, slug: string): Promise<number> {
  const steps = tx.selectFrom('step').innerJoin('project', 'project.id', 'step.projectId').select('step.id');
  const ideas = steps.where('slug', '=', slug).where('instrument', '=', 'ideas').orderBy('step.id');
  return (await ideas.executeTakeFirstOrThrow()).id;
}

type Texts = { question: string; about: string; pictogram: string };

async function addQuestion(tx: Tx, town: DemoTown, stepId: number | null, texts: Texts): Promise<number> {
  const { question, about, pictogram } = texts;
  const values = { stepId, question, about, pictogram, changedAt: atHour(addDays(town.today, -40), 9) };
  return (await tx.insertInto('childQuestion').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

function hoursOn(town: DemoTown, day: number) {
  const openedAt = atHour(addDays(town.today, day), 10);
  return { openedAt, endsAt: new Date(openedAt.getTime() + 3_600_000) };
}

type Lesson = { code: string; openedAt: Date; endsAt: Date; className?: string };

async function addLesson(tx: Tx, town: DemoTown, questionId: number, { className = 'groep 7', ...times }: Lesson) {
  const school = { school: 'De Regenboog', className, ageGroup: 'group_7_8' as const, namesSchool: true };
  const teacherId = town.people.get(content.teacherName) ?? null;
  const values = { questionId, teacherId, ...school, areaId: town.areaOf('WK039203'), ...times };
  return (await tx.insertInto('classSession').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

type Sheet = {
  answers: Record<string, string>;
  status: 'sent' | 'approved' | 'rejected' | 'published';
  words: string;
  contributionId?: number;
};

async function addSheets(tx: Tx, sessionId: number, sheets: readonly Sheet[], at: Date): Promise<number[]> {
  const rows = await tx
    .insertInto('classSheet')
    .values(
      sheets.map(({ answers, status, words, contributionId }) => ({
        ...{ key: crypto.randomUUID(), sessionId, status, words, begunAt: at },
        ...{ contributionId: contributionId ?? null, decidedAt: status === 'published' ? at : null },
        answers: JSON.stringify(answers),
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The lesson from which two ideas of a trajectory came that is finished, with what the town answered. */
async function addPlaySheets(tx: Tx, town: DemoTown, questionId: number): Promise<number[]> {
  const times = hoursOn(town, -180);
  const lesson = await addLesson(tx, town, questionId, { code: 'PLEK22', className: 'groep 6', ...times });
  const ideas = await tx
    .selectFrom('contribution')
    .select(['id', 'title'])
    .where('channel', '=', 'class')
    .where(
      'title',
      'in',
      content.playAnswers.map(({ idea }) => idea),
    )
    .execute();
  const sheets = content.playAnswers.flatMap(({ idea, words }): Sheet[] => {
    const contribution = ideas.find(({ title }) => title === idea);
    return contribution
      ? [{ answers: { idea: words }, status: 'published', words, contributionId: contribution.id }]
      : [];
  });
  return sheets.length === 0 ? [] : addSheets(tx, lesson, sheets, times.openedAt);
}

async function addDrawing(tx: Tx, sessionId: number, at: Date): Promise<number | null> {
  const encoded = await encodePicture(await sharp(Buffer.from(sketch)).png().toBuffer());
  if (!encoded.ok) return null;
  const pictureId = await storePicture(tx, encoded.value, content.drawing.alt, at);
  const values = { sessionId, pictureId, consent: true, status: 'published' as const, addedAt: at, decidedAt: at };
  return (await tx.insertInto('classDrawing').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

// As a child would draw it with five crayons.
const sketch = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 400 300">
<rect width="400" height="300" fill="#fffdf5"/><path d="M0 250q100-14 200 0t200 0v50H0Z" fill="#7cb342"/>
<g fill="none" stroke="#f9a825" stroke-width="7" stroke-linecap="round"><path d="M330 8v22M330 100v22M275 65h22M363 65h22M291 26l15 15M369 104l-15-15M291 104l15-15M369 26l-15 15"/></g>
<circle cx="330" cy="65" r="30" fill="#fdd835"/><path d="M120 255c6-50 2-90-4-130h44c-6 40-8 80 0 130Z" fill="#8d6e63"/>
<path d="M60 90c-10-50 50-70 76-48 20-30 80-20 84 14 40 10 34 70-10 72-20 22-60 18-72 0-30 20-80 4-78-38Z" fill="#43a047"/>
<path d="M96 110h86v50H96ZM90 112l48-38 50 38Z" fill="#ef6c00"/><rect x="126" y="126" width="24" height="34" fill="#fffdf5"/>
<path d="M182 150q50 30 76 98" fill="none" stroke="#1e88e5" stroke-width="12" stroke-linecap="round"/>
<g fill="none" stroke="#212121" stroke-width="4" stroke-linecap="round"><circle cx="300" cy="190" r="13"/><path d="M300 203v38M300 214l-20-12M300 214l20-14M300 241l-14 26M300 241l14 26M294 193q6 7 12 0"/></g></svg>`;

type Parts = { spoken: readonly number[]; voices: readonly number[]; drawingId: number | null; next: number };

async function addIssue(tx: Tx, town: DemoTown, { spoken, voices, drawingId, next }: Parts): Promise<void> {
  const { firstIssue: issue } = content;
  const at = atHour(addDays(town.today, -12), 9);
  const texts = { number: 1, title: issue.title, lead: issue.lead, createdAt: at, publishedAt: at };
  const { id: issueId } = await tx.insertInto('kidsIssue').values(texts).returning('id').executeTakeFirstOrThrow();
  const pieces = [
    { kind: 'reply' as const, ...issue.reply },
    { kind: 'answers' as const, ...issue.answers },
    { kind: 'drawing' as const, ...issue.drawing, drawingId },
    { kind: 'piece' as const, ...issue.piece },
    { kind: 'question' as const, ...issue.question, questionId: next },
  ];
  const rows = await tx
    .insertInto('kidsItem')
    .values(pieces.map((piece, ordinal) => ({ issueId, ordinal, ...piece })))
    .returning(['id', 'kind'])
    .execute();
  const placed = rows.flatMap(({ id: itemId, kind }) =>
    (kind === 'reply' ? spoken : kind === 'answers' ? voices : []).map((sheetId) => ({ itemId, sheetId })),
  );
  if (placed.length > 0) await tx.insertInto('kidsItemSheet').values(placed).execute();
}
