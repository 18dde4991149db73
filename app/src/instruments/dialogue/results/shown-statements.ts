import type { Figures, StatementFigures } from './figures.ts';
import type { Known } from './sentence.tsx';

/** What a statement is in the whole: shared by all, dividing, not known well enough yet, or none of these. */
export type Standing = 'shared' | 'divided' | 'uncertain' | 'other';

/** A statement with its figures and what the reader answered. */
export type ShownStatement = StatementFigures & { statement: Known; standing: Standing };

const order: readonly Standing[] = ['shared', 'divided', 'other', 'uncertain'];

/** All statements that take part and were counted: first what people share, then what divides them. */
export function shownStatements(
  { statements, shared, divisive }: Pick<Figures, 'statements' | 'shared' | 'divisive'>,
  known: readonly Known[],
): ShownStatement[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  const all = new Set([...shared.agree, ...shared.disagree]);
  const standingOf = ({ id, all: everybody, groups }: StatementFigures): Standing => {
    if (everybody === null || groups.includes(null)) return 'uncertain';
    if (all.has(id)) return 'shared';
    return divisive.includes(id) ? 'divided' : 'other';
  };
  return statements
    .flatMap((one) => {
      const statement = byId.get(one.id);
      return statement ? [{ ...one, statement, standing: standingOf(one) }] : [];
    })
    .sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing) || one.id - other.id);
}

/** At most so many statements that most people marked as important, as far as that may be shown. */
export function mostImportant(statements: readonly ShownStatement[], most: number): ShownStatement[] {
  return statements
    .filter(({ important }) => important !== null)
    .sort((one, other) => (other.important ?? 0) - (one.important ?? 0) || one.id - other.id)
    .slice(0, most);
}
