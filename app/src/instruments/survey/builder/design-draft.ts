import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Design, Option } from '../questions/question.ts';

/** A design as an officer types it: what can be chosen is one line each. */
export type DesignDraft =
  | { kind: 'single'; options: string[]; other: boolean }
  | { kind: 'multiple'; options: string[]; other: boolean; most: number | null }
  | { kind: 'scale'; steps: number; low: string; high: string }
  | { kind: 'ranking'; options: string[]; places: number }
  | { kind: 'matrix'; rows: string[]; columns: string[] }
  | { kind: 'number'; least: number | null; most: number | null; unit: string }
  | { kind: 'short' }
  | { kind: 'long' }
  | { kind: 'place' };

/** Each line with its key: that of the same words before, or a new one that nothing had before. */
function keyed(lines: readonly string[], before: readonly Option[]): Option[] {
  let next = Math.max(0, ...before.map(({ key }) => Number(key)));
  return lines.map((text) => {
    const same = before.find((option) => option.text === text);
    if (same) return same;
    next += 1;
    return { key: String(next), text };
  });
}

/** Other words in the same places, for a questionnaire that has answers: as many lines, in the same order. */
function reworded(lines: readonly string[], before: readonly Option[]): Option[] | null {
  if (lines.length !== before.length) return null;
  return before.map(({ key }, index) => ({ key, text: lines[index] ?? '' }));
}

/** The design with keys; what it was before, if it was, decides about those. */
export function designFrom(draft: DesignDraft, before: Design | undefined): Design {
  switch (draft.kind) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return { ...draft, options: keyed(draft.options, before && 'options' in before ? before.options : []) };
    case 'matrix': {
      const earlier = before?.kind === 'matrix' ? before : { rows: [], columns: [] };
      return { ...draft, rows: keyed(draft.rows, earlier.rows), columns: keyed(draft.columns, earlier.columns) };
    }
    case 'scale':
    case 'number':
    case 'short':
    case 'long':
    case 'place':
      return draft;
  }
}

/** The design with only its words changed; refused where anything else is different. */
export function designReworded(draft: DesignDraft, before: Design): Result<Design, { kind: 'fixed' }> {
  switch (before.kind) {
    case 'single':
    case 'multiple':
    case 'ranking': {
      const options = 'options' in draft ? reworded(draft.options, before.options) : null;
      return options ? ok({ ...before, options }) : fail({ kind: 'fixed' });
    }
    case 'matrix': {
      const rows = draft.kind === 'matrix' ? reworded(draft.rows, before.rows) : null;
      const columns = draft.kind === 'matrix' ? reworded(draft.columns, before.columns) : null;
      return rows && columns ? ok({ kind: 'matrix', rows, columns }) : fail({ kind: 'fixed' });
    }
    case 'scale':
      return ok(draft.kind === 'scale' ? { ...before, low: draft.low, high: draft.high } : before);
    case 'number':
      return ok(draft.kind === 'number' ? { ...before, unit: draft.unit } : before);
    case 'short':
    case 'long':
    case 'place':
      return ok(before);
  }
}
