import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Answer } from '../answers/answer.ts';
import type { Option, Question } from '../questions/question.ts';
import { type CodedArea, type Column, type ColumnWords, columnsOf, elsewhereCode } from './answer-columns.ts';
import type { AnswerCount } from './counts.ts';
import { largeEnough } from './large-enough.ts';
import { leastInCell } from './privacy-thresholds.ts';
import type { WordsState } from './words.ts';

/** What of the answers may be told: the ways by which enough people answered, and per question what enough people did. */
export type Tellable = {
  channels: readonly string[];
  /** The wijken that may be told, by question; a question that too few answered is in none of it. */
  questions: ReadonlyMap<number, readonly CodedArea[]>;
};

type Words = ColumnWords & {
  head: Record<'column' | 'question' | 'code' | 'meaning' | 'note', string>;
  number: string;
  channel: string;
  channels: readonly Option[];
  anotherWay: string;
  tooFew: string;
  askedIf: (codes: string) => string;
  open: string;
};

/** What a file may tell of so many answers. */
export function tellable(
  questions: readonly Question[],
  counts: readonly AnswerCount[],
  channels: readonly { channel: string; count: number }[],
  areas: readonly CodedArea[],
): Tellable {
  const sent = channels.reduce((sum, { count }) => sum + count, 0);
  const ways = largeEnough(
    channels.map(({ channel, count }) => ({ key: channel, count })),
    sent,
  );
  const answered = questions.map(({ id }) => {
    const own = counts.filter(({ questionId, part }) => questionId === id && part === '');
    return { id, own, total: own.find(({ key }) => key === '')?.count ?? 0 };
  });
  return {
    channels: ways.rows.map(({ key }) => key),
    questions: new Map(
      answered
        .filter(({ total }) => total >= leastInCell)
        .map(({ id, own, total }) => {
          const named = areas.map((area) => ({
            key: area,
            count: own.find(({ key }) => key === String(area.id))?.count ?? 0,
          }));
          return [id, largeEnough(named, total).rows.map(({ key }) => key)];
        }),
    ),
  };
}

/** The answers of every questionnaire that was sent, one a line, without who gave them or when. */
export async function answersTable(
  db: Db,
  stepId: number,
  questions: readonly Question[],
  told: Tellable,
  words: Words,
): Promise<string[][]> {
  const columns = columnsWith(questions, told, words);
  const { rows } = await sql<{ channel: string; answers: Record<string, { value: Answer; words: WordsState }> }>`
    select r.channel, coalesce(jsonb_object_agg(a.question_id, jsonb_build_object('value', a.value, 'words', a.words))
      filter (where a.question_id is not null), '{}') as answers
    from survey_response r left join survey_answer a on a.response_id = r.id
    where r.step_id = ${stepId} and r.sent_at is not null
    group by r.id order by md5(r.id::text)`.execute(db);
  const lines = rows.map(({ channel, answers }, index) => [
    String(index + 1),
    told.channels.includes(channel) ? channel : elsewhereCode,
    ...columns.map(({ column, question, enough }) => {
      const given = answers[String(question.id)];
      return given && enough ? column.cell(given.value, given.words) : '';
    }),
  ]);
  return [['nummer', 'kanaal', ...columns.map(({ column }) => column.name)], ...lines];
}

/** What each column of that file is, and what its codes mean. */
export function codebook(questions: readonly Question[], told: Tellable, words: Words): string[][] {
  const { head } = words;
  const ways = [
    ...words.channels.filter(({ key }) => told.channels.includes(key)),
    { key: elsewhereCode, text: words.anotherWay },
  ];
  const lines = columnsWith(questions, told, words).flatMap(({ column, question: of, enough }) => {
    const { name, question, codes, note } = column;
    const asked = askedIf(of, questions);
    const notes = [asked && words.askedIf(asked), enough ? note : words.tooFew].filter(Boolean).join(' ');
    const all = [...codes, { key: '', text: words.open }];
    return all.map(({ key, text }) => [name, question, key, text, notes]);
  });
  return [
    [head.column, head.question, head.code, head.meaning, head.note],
    ['nummer', words.number, '', '', ''],
    ...ways.map(({ key, text }) => ['kanaal', words.channel, key, text, '']),
    ...lines,
  ];
}

/** "v1 = 2": which column has which code where the question was asked; null where it is asked of everybody. */
function askedIf({ onlyIf }: Question, questions: readonly Question[]): string | null {
  const on = questions.find(({ id }) => id === onlyIf?.questionId);
  if (!on || !onlyIf) return null;
  return on.design.kind === 'multiple' ? `v${on.number}_${onlyIf.option} = 1` : `v${on.number} = ${onlyIf.option}`;
}

type Told = { column: Column; question: Question; enough: boolean };

function columnsWith(questions: readonly Question[], told: Tellable, words: Words): Told[] {
  return questions.flatMap((question) => {
    const areas = told.questions.get(question.id);
    return columnsOf(question, words, areas ?? []).map((column) => ({ column, question, enough: areas !== undefined }));
  });
}
