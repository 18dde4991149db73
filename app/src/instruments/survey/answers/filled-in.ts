import type { FormState } from '../../../platform/http/form.ts';
import type { Question } from '../questions/question.ts';
import type { Answers } from './answer.ts';
import { fieldOf, otherField, placeFieldOf, rowFieldOf } from './field-names.ts';

/** The fields of these questions as somebody filled them in before. */
export function filledIn(questions: readonly Pick<Question, 'id'>[], answers: Answers): FormState['values'] {
  const values: Record<string, string | string[]> = {};
  for (const { id } of questions) {
    const answer = answers.get(id);
    switch (answer?.kind) {
      case undefined:
        break;
      case 'choice':
        values[fieldOf(id)] = answer.options;
        values[otherField(id)] = answer.other;
        break;
      case 'figure':
        values[fieldOf(id)] = String(answer.figure).replace('.', ',');
        break;
      case 'text':
        values[fieldOf(id)] = answer.text;
        break;
      case 'matrix':
        for (const [row, column] of Object.entries(answer.rows)) values[rowFieldOf(id, row)] = column;
        break;
      case 'ranking':
        for (const [index, key] of answer.order.entries()) values[placeFieldOf(id, index + 1)] = key;
        break;
      case 'place':
        values.area = answer.areaId === null ? '' : String(answer.areaId);
        values.longitude = answer.point === null ? '' : String(answer.point.longitude);
        values.latitude = answer.point === null ? '' : String(answer.point.latitude);
        break;
    }
  }
  return values;
}
