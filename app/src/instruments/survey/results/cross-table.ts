import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { conditionOptions, type Option, otherKey, type Question } from '../questions/question.ts';
import { type Cells, suppress } from './suppress.ts';

/** What the rows of a table can be besides a question: where people live, their age, and how it came in. */
export const rowKinds = ['wijk', 'leeftijd', 'kanaal'] as const;
export type RowKind = (typeof rowKinds)[number];

/** A question against another, or against who answered; small numbers are hidden. */
export type CrossTable = { rows: CrossLine[]; columns: CrossLine[]; cells: Cells };
/** What a row or column is about; `ours` where the words are in the language of the page. */
export type CrossLine = { text: string; ours: boolean };

/** The questions of which the answers can be columns: one choice or one mark for each. */
export function crossable({ design }: Question): boolean {
  return design.kind === 'single' || design.kind === 'scale';
}

type Words = { other: string; unknown: string; row: (kind: RowKind, key: string) => string };

/**
 * Counts who gave which answer, by another answer or by who they are. Those of whom that is not known have a line too:
 * they are in the totals that everybody can read.
 */
export async function crossTable(
  db: Db,
  stepId: number,
  { row, column }: { row: Question | RowKind; column: Question },
  words: Words,
): Promise<CrossTable> {
  // Turned around it hides the same cells; else one table would tell what the other hides.
  if (typeof row !== 'string' && row.number > column.number) {
    const turned = await crossTable(db, stepId, { row: column, column: row }, words);
    const cells = turned.columns.map((_, at) => turned.cells.map((line) => line[at] ?? null));
    return { rows: turned.columns, columns: turned.rows, cells };
  }
  const found = await countPairs(db, stepId, { row, column });
  const unknownIn = (side: 'row' | 'column') =>
    found.some((one) => one[side] === unknownKey) ? [{ key: unknownKey, text: words.unknown }] : [];
  // Who left the question open is no part of what a group answered; of two questions either can be the rows.
  const columns = [...optionsOf(column, words.other), ...(typeof row === 'string' ? [] : unknownIn('column'))];
  const lines: Option[] =
    typeof row === 'string'
      ? [...new Set(found.map((one) => one.row))]
          .filter((key) => key !== unknownKey)
          .sort()
          .map((key) => ({ key, text: words.row(row, key) }))
      : optionsOf(row, words.other);
  const all = [...lines, ...unknownIn('row')];
  const counts = all.map((line) =>
    columns.map((one) => found.find((cell) => cell.row === line.key && cell.column === one.key)?.count ?? 0),
  );
  return {
    rows: all.map((line) => lineOf(line, row)),
    columns: columns.map((line) => lineOf(line, column)),
    cells: suppress(counts, typeof row !== 'string'),
  };
}

const unknownKey = '';

function lineOf({ key, text }: Option, of: Question | RowKind): CrossLine {
  const scale = typeof of !== 'string' && of.design.kind === 'scale';
  return { text, ours: key === unknownKey || key === otherKey || scale || of === 'leeftijd' || of === 'kanaal' };
}

async function countPairs(db: Db, stepId: number, { row, column }: { row: Question | RowKind; column: Question }) {
  const answerTo = (id: number) =>
    sql`(select ${keyOf} from survey_answer a where a.response_id = r.id and a.question_id = ${id})`;
  const by = {
    wijk: sql`(select wijk.name from area own join area wijk on wijk.kind = 'wijk'
      and wijk.id in (own.id, own.parent_id) where own.id = r.area_id)`,
    leeftijd: sql`r.age_band`,
    kanaal: sql`r.channel`,
  };
  const { rows } = await sql<{ row: string; column: string; count: number }>`
    select coalesce(${typeof row === 'string' ? by[row] : answerTo(row.id)}, ${unknownKey}) as row,
      coalesce(${answerTo(column.id)}, ${unknownKey}) as column, count(*)::int as count
    from survey_response r where r.step_id = ${stepId} and r.sent_at is not null group by 1, 2`.execute(db);
  return rows;
}

const keyOf = sql.raw(`coalesce(a.value -> 'options' ->> 0, a.value ->> 'figure')`);

function optionsOf(question: Question, other: string): Option[] {
  const { design } = question;
  if (design.kind !== 'scale') return conditionOptions(question, other);
  return Array.from({ length: design.steps }, (_, index) => ({ key: String(index + 1), text: String(index + 1) }));
}
