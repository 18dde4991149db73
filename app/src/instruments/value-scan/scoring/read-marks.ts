import type { FormState } from '../../../platform/http/form.ts';
import type { Statement } from '../scan.ts';

/** The highest mark; 1 is the lowest. */
export const highest = 5;
/** What stands for "I do not know" in a form. */
export const unknownMark = 'x';

/** The field of a statement. */
export function fieldOf(statementId: number): string {
  return `s${statementId}`;
}

/** The marks that were given, by statement, and the fields without an answer that makes sense. */
export function readMarks(statements: readonly Statement[], values: FormState['values']) {
  const marks = new Map<number, number>();
  const open: string[] = [];
  for (const { id } of statements) {
    const given = values[fieldOf(id)];
    if (typeof given === 'string' && /^[1-5]$/.test(given)) marks.set(id, Number(given));
    else if (given !== unknownMark) open.push(fieldOf(id));
  }
  return { marks, open };
}
