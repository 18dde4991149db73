import { readPoint } from '../../../features/areas/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Option, otherKey, type Question } from '../questions/question.ts';
import type { Answer } from './answer.ts';
import { fieldOf, otherField, placeFieldOf, rowFieldOf } from './field-names.ts';

/** What is wrong with an answer, and in which field. */
export type AnswerProblem = { field: string } & (
  | { kind: 'missing'; question: string }
  | { kind: 'not-an-option' | 'other-empty' | 'twice' | 'row-missing' | 'not-a-number' }
  | { kind: 'too-many' | 'too-long'; most: number }
  | { kind: 'out-of-range'; least: number | null; most: number | null }
  | { kind: 'places-missing'; places: number }
);

/** How long an answer may be, in characters. */
export const longest = { short: 200, long: 3000 } as const;

type Values = FormState['values'];
type Read = Result<Answer | null, AnswerProblem>;

/** The answer to a question in a posted form; null where it was left open, which is refused where it is required. */
export function readAnswer(question: Question, values: Values): Read {
  const read = readGiven(question, values);
  if (read.ok && read.value === null && question.required)
    return fail({ kind: 'missing', question: question.text, field: firstField(question) });
  return read;
}

/** The first field of a question, to which an error leads. */
function firstField({ id, design }: Pick<Question, 'id' | 'design'>): string {
  if (design.kind === 'ranking') return placeFieldOf(id, 1);
  if (design.kind === 'place') return 'area';
  if (design.kind === 'matrix') return rowFieldOf(id, design.rows[0]?.key ?? '');
  return fieldOf(id);
}

function readGiven(question: Question, values: Values): Read {
  const { id, design } = question;
  const field = fieldOf(id);
  const typed = one(values, field);
  switch (design.kind) {
    case 'single':
      return readChoice(question, typed === '' ? [] : [typed], design.options, values);
    case 'multiple': {
      const chosen = [...new Set([values[field] ?? []].flat())].filter((key) => key !== '');
      if (design.most !== null && chosen.length > design.most)
        return fail({ kind: 'too-many', field, most: design.most });
      return readChoice(question, chosen, design.options, values);
    }
    case 'scale':
      return readFigure(field, typed, { least: 1, most: design.steps, whole: true });
    case 'number':
      return readFigure(field, typed, { ...design, whole: false });
    case 'ranking':
      return readRanking(question, design, values);
    case 'matrix':
      return readMatrix(question, design, values);
    case 'short':
    case 'long':
      if ([...typed].length > longest[design.kind])
        return fail({ kind: 'too-long', field, most: longest[design.kind] });
      return ok(typed === '' ? null : { kind: 'text', text: typed });
    case 'place': {
      const point = readPoint(values);
      const area = one(values, 'area');
      const areaId = /^\d{1,15}$/.test(area) ? Number(area) : null;
      return ok(point === null && areaId === null ? null : { kind: 'place', areaId, point });
    }
  }
}

function readChoice(question: Question, chosen: string[], options: readonly Option[], values: Values): Read {
  const { id, design } = question;
  const mayOther = (design.kind === 'single' || design.kind === 'multiple') && design.other;
  const known = (key: string) => (key === otherKey && mayOther) || options.some((option) => option.key === key);
  if (!chosen.every(known)) return fail({ kind: 'not-an-option', field: fieldOf(id) });
  if (chosen.length === 0) return ok(null);
  if (!chosen.includes(otherKey)) return ok({ kind: 'choice', options: chosen, other: '' });
  const field = otherField(id);
  const other = one(values, field);
  if (other === '') return fail({ kind: 'other-empty', field });
  if ([...other].length > longest.short) return fail({ kind: 'too-long', field, most: longest.short });
  return ok({ kind: 'choice', options: chosen, other });
}

type Range = { least: number | null; most: number | null; whole: boolean };

function readFigure(field: string, typed: string, { least, most, whole }: Range): Read {
  if (typed === '') return ok(null);
  // As the Dutch write it, with a comma; at most what a screen shows.
  if (!/^-?\d{1,9}([.,]\d{1,4})?$/.test(typed)) return fail({ kind: 'not-a-number', field });
  const figure = Number(typed.replace(',', '.'));
  if (whole && !Number.isInteger(figure)) return fail({ kind: 'not-a-number', field });
  if ((least !== null && figure < least) || (most !== null && figure > most))
    return fail({ kind: 'out-of-range', field, least, most });
  return ok({ kind: 'figure', figure });
}

function readRanking(
  { id, required }: Question,
  { options, places }: { options: readonly Option[]; places: number },
  values: Values,
): Read {
  const order: string[] = [];
  for (let place = 1; place <= places; place++) {
    const field = placeFieldOf(id, place);
    const key = one(values, field);
    if (key === '') continue;
    if (!options.some((option) => option.key === key)) return fail({ kind: 'not-an-option', field });
    if (order.includes(key)) return fail({ kind: 'twice', field });
    // Who leaves a place open and fills the next gets the order without the hole, when that is allowed.
    order.push(key);
  }
  if (order.length === 0) return ok(null);
  if (required && order.length < places) {
    const open = Array.from({ length: places }, (_, index) => index + 1).find(
      (place) => one(values, placeFieldOf(id, place)) === '',
    );
    return fail({ kind: 'places-missing', field: placeFieldOf(id, open ?? 1), places });
  }
  return ok({ kind: 'ranking', order });
}

function readMatrix(
  { id, required }: Question,
  design: { rows: readonly Option[]; columns: readonly Option[] },
  values: Values,
): Read {
  const rows: Record<string, string> = {};
  let open: string | undefined;
  for (const { key } of design.rows) {
    const field = rowFieldOf(id, key);
    const column = one(values, field);
    if (column === '') open ??= field;
    else if (!design.columns.some((option) => option.key === column)) return fail({ kind: 'not-an-option', field });
    else rows[key] = column;
  }
  if (Object.keys(rows).length === 0) return ok(null);
  if (required && open !== undefined) return fail({ kind: 'row-missing', field: open });
  return ok({ kind: 'matrix', rows });
}

function one(values: Values, field: string): string {
  return ([values[field] ?? ''].flat()[0] ?? '').trim();
}
