import type { Result } from '../result.ts';
import { shownOf } from './shown.ts';

/** A table to show beside the map: texts in the header, and in the cells texts and numbers; `null` for what is hidden. */
export type ResultTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

const answers = ['agree', 'disagree', 'pass'] as const;

/** The statements with the votes of all and of each group; cells of fewer than `k` voters are hidden. Without those refused. */
export function toTable(
  result: Result,
  { k = result.provenance.options.kAnonymity }: { k?: number } = {},
): ResultTable {
  const header = [
    'statement',
    'text',
    ...answers,
    ...result.groups.flatMap(({ label }) => answers.map((answer) => `${label} ${answer}`)),
  ];
  const rows = result.statements
    .filter(({ moderation }) => moderation !== 'out')
    .map((statement) => {
      const { total, groups } = shownOf(result, statement, k);
      return [
        statement.id,
        statement.text ?? '',
        ...[total, ...groups].flatMap((cell) => answers.map((answer) => (cell ? cell[answer] : null))),
      ];
    });
  return { header, rows };
}
