/** The name of the field of a question in a form. */
export function fieldOf(questionId: number): string {
  return `v${questionId}`;
}

/** The field in which somebody writes what else. */
export function otherField(questionId: number): string {
  return `v${questionId}-anders`;
}

/** The field of a row of a table. */
export function rowFieldOf(questionId: number, row: string): string {
  return `v${questionId}-r${row}`;
}

/** The field of a place in an order, from 1. */
export function placeFieldOf(questionId: number, place: number): string {
  return `v${questionId}-p${place}`;
}
