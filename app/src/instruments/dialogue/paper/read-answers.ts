import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Answer } from '../dialogue.ts';

/** An answer as it was ticked on paper, by the number of the statement there. */
export type PaperAnswer = { number: number; answer: Exclude<Answer, 'later'>; important: boolean };
export type ReadError = { kind: 'unreadable'; code: string } | { kind: 'number-twice'; number: number };

const letters = { e: 'agree', o: 'disagree', g: 'pass' } as const;

/** Reads "1e 2o 3g 4eb": a number, a letter for the answer, and a b where somebody finds it important. */
export function readAnswers(typed: string): Result<PaperAnswer[], ReadError> {
  const answers = new Map<number, PaperAnswer>();
  for (const code of typed.split(/[\s,;]+/).filter(Boolean)) {
    const [, digits, letter, mark] = /^(\d{1,6})([eog])(b?)$/i.exec(code) ?? [];
    if (digits === undefined || letter === undefined) return fail({ kind: 'unreadable', code });
    const number = Number(digits);
    if (answers.has(number)) return fail({ kind: 'number-twice', number });
    const answer = letters[letter.toLowerCase() as keyof typeof letters];
    answers.set(number, { number, answer, important: mark !== '' });
  }
  return ok([...answers.values()]);
}
