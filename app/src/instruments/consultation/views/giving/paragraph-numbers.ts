import { fail, ok, type Result } from '../../../../platform/result.ts';

/** What was typed is no list of numbers, or this number is not in the draft. */
export type NumbersError = { kind: 'not-numbers'; typed: string } | { kind: 'no-such-paragraph'; number: number };

const range = /^(\d{1,5})(?:[-–](\d{1,5}))?$/;

/** Reads "2, 5 en 7-9" as numbers of paragraphs of the draft, in order and each once; nothing typed is none. */
export function readNumbers(typed: string, known: { has(number: number): boolean }): Result<number[], NumbersError> {
  const chosen = new Set<number>();
  const parts = typed.replace(/\s*[-–]\s*/g, '-').split(/[\s,;+&]+|\ben\b|\band\b/i);
  for (const part of parts.filter(Boolean)) {
    const match = range.exec(part);
    if (!match) return fail({ kind: 'not-numbers', typed: part });
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    if (last < first) return fail({ kind: 'not-numbers', typed: part });
    for (let number = first; number <= last; number += 1) {
      if (!known.has(number)) return fail({ kind: 'no-such-paragraph', number });
      chosen.add(number);
    }
  }
  return ok([...chosen].sort((a, b) => a - b));
}

/** Writes numbers as they are read best: "2, 5, 7-9". */
export function writeNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
