import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { type Answer, holdsWords } from '../answers/answer.ts';
import { type Option, otherKey, type Question } from '../questions/question.ts';
import type { WordsState } from './words.ts';

/** A column of the file of answers: its name, what it is, what its codes mean, and how an answer fills it. */
type Column = {
  name: string;
  question: string;
  codes: readonly Option[];
  cell: (answer: Answer, words: WordsState) => string;
};

type Texts = {
  other: string;
  yes: string;
  no: string;
  head: { column: string; question: string; code: string; meaning: string; number: string; channel: string };
  channel: (channel: string) => string;
  areas: readonly Option[];
};

/** The answers of every questionnaire that was sent, one a line, without who gave them or when. */
export async function answersTable(
  db: Db,
  stepId: number,
  questions: readonly Question[],
  texts: Texts,
): Promise<string[][]> {
  const columns = questions.flatMap((question) => columnsOf(question, texts).map((column) => ({ column, question })));
  const { rows } = await sql<{ channel: string; answers: Record<string, { value: Answer; words: WordsState }> }>`
    select r.channel, coalesce(jsonb_object_agg(a.question_id, jsonb_build_object('value', a.value, 'words', a.words))
      filter (where a.question_id is not null), '{}') as answers
    from survey_response r left join survey_answer a on a.response_id = r.id
    where r.step_id = ${stepId} and r.sent_at is not null
    group by r.id order by md5(r.id::text)`.execute(db);
  const head = [texts.head.number, texts.head.channel, ...columns.map(({ column }) => column.name)];
  const lines = rows.map(({ channel, answers }, index) => [
    String(index + 1),
    texts.channel(channel),
    ...columns.map(({ column, question }) => {
      const given = answers[String(question.id)];
      return given ? column.cell(given.value, given.words) : '';
    }),
  ]);
  return [head, ...lines];
}

/** What each column of that file is, and what its codes mean. */
export function codebook(questions: readonly Question[], texts: Texts): string[][] {
  const { head } = texts;
  const lines = questions
    .flatMap((question) => columnsOf(question, texts))
    .flatMap(({ name, question, codes }) =>
      codes.length === 0 ? [[name, question, '', '']] : codes.map(({ key, text }) => [name, question, key, text]),
    );
  return [[head.column, head.question, head.code, head.meaning], ...lines];
}

function columnsOf({ number, text, design }: Question, texts: Texts): Column[] {
  const name = `v${number}`;
  const plain = (codes: readonly Option[], cell: Column['cell']): Column => ({ name, question: text, codes, cell });
  const other: Column = {
    name: `${name}_${otherKey}`,
    question: `${text} ${texts.other}`,
    codes: [],
    cell: (answer, words) => (answer.kind === 'choice' && words === 'shown' ? answer.other : ''),
  };
  switch (design.kind) {
    case 'single': {
      const options = design.other ? [...design.options, { key: otherKey, text: texts.other }] : design.options;
      const chosen = plain(options, (answer) => (answer.kind === 'choice' ? (answer.options[0] ?? '') : ''));
      return design.other ? [chosen, other] : [chosen];
    }
    case 'multiple': {
      const options = design.other ? [...design.options, { key: otherKey, text: texts.other }] : design.options;
      const ticks = options.map(({ key, text: option }) => ({
        name: `${name}_${key}`,
        question: `${text} ${option}`,
        codes: [
          { key: '1', text: texts.yes },
          { key: '0', text: texts.no },
        ],
        cell: (answer: Answer) => (answer.kind === 'choice' ? (answer.options.includes(key) ? '1' : '0') : ''),
      }));
      return design.other ? [...ticks, { ...other, name: `${name}_${otherKey}_tekst` }] : ticks;
    }
    case 'scale':
    case 'number':
      return [plain([], (answer) => (answer.kind === 'figure' ? String(answer.figure).replace('.', ',') : ''))];
    case 'matrix':
      return design.rows.map(({ key, text: row }) => ({
        name: `${name}_${key}`,
        question: `${text} ${row}`,
        codes: design.columns,
        cell: (answer) => (answer.kind === 'matrix' ? (answer.rows[key] ?? '') : ''),
      }));
    case 'ranking':
      return Array.from({ length: design.places }, (_, index) => ({
        name: `${name}_${index + 1}`,
        question: `${text} ${index + 1}`,
        codes: design.options,
        cell: (answer: Answer) => (answer.kind === 'ranking' ? (answer.order[index] ?? '') : ''),
      }));
    case 'place': {
      const named = (id: number | null) => texts.areas.find(({ key }) => key === String(id))?.text ?? '';
      return [plain([], (answer) => (answer.kind === 'place' ? named(answer.areaId) : ''))];
    }
    case 'short':
    case 'long':
      return [
        plain([], (answer, words) =>
          answer.kind === 'text' && holdsWords(answer) && words === 'shown' ? answer.text : '',
        ),
      ];
  }
}
