import type { FormState } from '../../../platform/http/form.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { fieldOf, otherField, placeFieldOf, rowFieldOf } from '../answers/field-names.ts';
import { type Option, otherKey, type Question } from '../questions/question.ts';

type Values = FormState['values'];

/** What can be chosen at a question in the order of the paper; something else comes last. */
export function numbered({ design }: Pick<Question, 'design'>, other: string): Option[] {
  if (!('options' in design)) return [];
  return 'other' in design && design.other ? [...design.options, { key: otherKey, text: other }] : design.options;
}

/**
 * What stands before an option on paper and is typed over: numbers from 1, but letters where somebody writes numbers
 * beside the options to put them in order.
 */
export function codeOf({ design }: Pick<Question, 'design'>, index: number): string {
  return design.kind === 'ranking' && index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
}

/** The fields of a question as residents fill them in, from the numbers and letters that were typed over from paper. */
export function fieldsFromCodes(
  question: Question,
  values: Values,
): Result<Values, { kind: 'unknown-code'; field: string; code: string }> {
  const { id, design } = question;
  const field = fieldOf(id);
  const typed = [values[field] ?? ''].flat()[0]?.trim() ?? '';
  const codes = typed.split(/[\s,;]+/).filter(Boolean);
  const unknown = (code: string) => fail({ kind: 'unknown-code' as const, field, code });
  switch (design.kind) {
    case 'single':
    case 'multiple':
    case 'ranking': {
      const options = numbered(question, '');
      const keys: string[] = [];
      for (const code of codes) {
        const option = options.find((_, index) => codeOf(question, index) === code.toLowerCase());
        if (!option) return unknown(code);
        keys.push(option.key);
      }
      const [surplus] = codes.slice(design.kind === 'single' ? 1 : design.kind === 'ranking' ? design.places : 99);
      if (surplus !== undefined) return unknown(surplus);
      if (design.kind === 'ranking')
        return ok(Object.fromEntries(keys.map((key, index) => [placeFieldOf(id, index + 1), key])));
      return ok({ [field]: keys, [otherField(id)]: values[otherField(id)] ?? '' });
    }
    case 'matrix': {
      const rows: Values = {};
      for (const [index, code] of codes.entries()) {
        const row = design.rows[index];
        const column = design.columns[Number(code) - 1];
        if (!row || (code !== '0' && !column)) return unknown(code);
        if (column) rows[rowFieldOf(id, row.key)] = column.key;
      }
      return ok(rows);
    }
    case 'scale':
    case 'number':
    case 'short':
    case 'long':
      return ok({ [field]: typed });
    case 'place':
      return ok({ area: typed });
  }
}
