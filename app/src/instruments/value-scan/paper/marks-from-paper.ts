import type { FormState } from '../../../platform/http/form.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Scan } from '../scan.ts';

/** The field of a value, in which its marks are typed over one after the other. */
export function valueField(valueId: number): string {
  return `w${valueId}`;
}

/** The marks as they were typed over, by statement: "4 0 5" or "405" for the three of a value, 0 where none was given. */
export function marksFromPaper(
  { values }: Pick<Scan, 'values'>,
  typed: FormState['values'],
): Result<Map<number, number>, { kind: 'unreadable'; field: string; typed: string }> {
  const marks = new Map<number, number>();
  for (const { id, statements } of values) {
    const field = valueField(id);
    const text = [typed[field] ?? ''].flat()[0] ?? '';
    const figures = text.replace(/[\s,;.]+/g, '');
    if (figures === '') continue;
    if (!/^[0-5]+$/.test(figures) || figures.length !== statements.length)
      return fail({ kind: 'unreadable', field, typed: text });
    for (const [index, statement] of statements.entries()) {
      const mark = Number(figures[index]);
      if (mark > 0) marks.set(statement.id, mark);
    }
  }
  return ok(marks);
}
