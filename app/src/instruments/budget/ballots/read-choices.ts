import type { FormState } from '../../../platform/http/form.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { BallotKind, Choices } from '../choices.ts';

/** A field that holds no whole number, or a place in the order that stands there twice; `field` is its name. */
export type ReadError = { kind: 'no-number'; field: string } | { kind: 'same-place'; field: string; place: number };

/** The name of the field of a project; where projects are ticked they share one. */
export function fieldOf(ballot: BallotKind, projectId: number): string {
  switch (ballot) {
    case 'approval':
    case 'knapsack':
      return 'project';
    case 'points':
      return `punten-${projectId}`;
    case 'ranking':
      return `plek-${projectId}`;
  }
}

/** The choices as they were filled in; whether they are a ballot is for `checkChoices`. */
export function readChoices(ballot: BallotKind, values: FormState['values']): Result<Choices, ReadError> {
  if (ballot === 'approval' || ballot === 'knapsack') {
    const ticked = [values.project ?? []].flat();
    return ok({ projects: [...new Set(ticked)].map((id) => (/^\d{1,15}$/.test(id) ? Number(id) : 0)) });
  }
  const numbers: { id: number; field: string; number: number }[] = [];
  const name = ballot === 'points' ? /^punten-(\d{1,15})$/ : /^plek-(\d{1,15})$/;
  for (const [field, value] of Object.entries(values)) {
    const id = name.exec(field)?.[1];
    const text = String([value].flat()[0] ?? '').trim();
    if (id === undefined || text === '' || text === '0') continue;
    if (!/^\d{1,4}$/.test(text)) return fail({ kind: 'no-number', field });
    numbers.push({ id: Number(id), field, number: Number(text) });
  }
  if (ballot === 'points')
    return ok({ projects: numbers.map(({ id }) => id), points: numbers.map(({ number }) => number) });
  const inOrder = numbers.toSorted((a, b) => a.number - b.number);
  const twice = inOrder.find(({ number }, index) => number === inOrder[index - 1]?.number);
  if (twice) return fail({ kind: 'same-place', field: twice.field, place: twice.number });
  return ok({ projects: inOrder.map(({ id }) => id) });
}

/** The fields as these choices fill them. */
export function filledIn(ballot: BallotKind, { projects, points }: Choices): FormState['values'] {
  if (ballot === 'approval' || ballot === 'knapsack') return { project: projects.map(String) };
  const value = (index: number) => String(points ? points[index] : index + 1);
  return Object.fromEntries(projects.map((id, index) => [fieldOf(ballot, id), value(index)]));
}
