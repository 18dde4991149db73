import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { conditionOptions, type Option, type Question } from '../questions/question.ts';
import { type Cells, suppress } from './suppress.ts';

/** What the rows of a table can be besides a question: where people live, their age, and how it came in. */
export const rowKinds = ['wijk', 'leeftijd', 'kanaal'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A question against another, or against who answered; small numbers are hidden. */
export type CrossTable = { rows: string[]; columns: string[]; cells: Cells };

/** The questions of which the answers can be columns: one choice or one mark for each. */
export function crossable({ design }: Question): boolean {
  return design.kind === 'single' || design.kind === 'scale';
}

type Words = { other: string; row: (kind: RowKind, key: string) => string };

/** Counts who gave which answer, by another answer or by who they are. */
export async function crossTable(
  db: Db,
  stepId: number,
  { row, column }: { row: Question | RowKind; column: Question },
  words: Words,
): Promise<CrossTable> {
  const first = sql`(select ${keyOf} from survey_answer a where a.response_id = r.id and a.question_id = ${idOf(row)})`;
  const by = {
    wijk: sql`(select coalesce(wijk.name, '') from area own join area wijk on wijk.kind = 'wijk'
      and wijk.id in (own.id, own.parent_id) where own.id = r.area_id)`,
    leeftijd: sql`r.age_band`,
    kanaal: sql`r.channel`,
  };
  const { rows } = await sql<{ row: string | null; column: string | null; count: number }>`
    select ${typeof row === 'string' ? by[row] : first} as row,
      (select ${keyOf} from survey_answer a where a.response_id = r.id and a.question_id = ${column.id}) as column,
      count(*)::int as count
    from survey_response r where r.step_id = ${stepId} and r.sent_at is not null group by 1, 2`.execute(db);
  const found = rows.flatMap((one) => (one.row && one.column ? [{ ...one, row: one.row, column: one.column }] : []));
  const columns = optionsOf(column, words.other);
  const keys = typeof row === 'string' ? [...new Set(found.map((one) => one.row))].sort() : null;
  const lines: Option[] =
    typeof row === 'string'
      ? (keys ?? []).map((key) => ({ key, text: words.row(row, key) }))
      : optionsOf(row, words.other);
  const counts = lines.map((line) =>
    columns.map((one) => found.find((cell) => cell.row === line.key && cell.column === one.key)?.count ?? 0),
  );
  return { rows: lines.map(({ text }) => text), columns: columns.map(({ text }) => text), cells: suppress(counts) };
}

const keyOf = sql.raw(`coalesce(a.value -> 'options' ->> 0, a.value ->> 'figure')`);

function idOf(row: Question | RowKind): number {
  return typeof row === 'string' ? 0 : row.id;
}

function optionsOf(question: Question, other: string): Option[] {
  const { design } = question;
  if (design.kind !== 'scale') return conditionOptions(question, other);
  return Array.from({ length: design.steps }, (_, index) => ({ key: String(index + 1), text: String(index + 1) }));
}
