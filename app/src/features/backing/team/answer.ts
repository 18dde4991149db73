import { fail, ok, type Result } from '../../../platform/result.ts';
import { answerMax, type Stance } from '../backing.ts';

export type AnswerError =
  | { kind: 'answer-missing' }
  | { kind: 'answer-too-long'; limit: number }
  | { kind: 'not-on-the-page' }
  | { kind: 'written-already' }
  | { kind: 'answered-by-another' };

type ToAnswer = { stance: Stance; status: 'waiting' | 'published' | 'hidden' | 'withdrawn'; answer: string };

/**
 * Decides whether the team may answer now. An answer to a worry may be mended; who offers help gets one message, since a
 * conversation belongs elsewhere. `seen` is the answer that stood on the screen.
 */
export function mayAnswer(
  { stance, status, answer }: ToAnswer,
  { text, seen }: { text: string; seen: string },
): Result<null, AnswerError> {
  if (status !== 'published') return fail({ kind: 'not-on-the-page' });
  if (text === '') return fail({ kind: 'answer-missing' });
  if ([...text].length > answerMax) return fail({ kind: 'answer-too-long', limit: answerMax });
  if (answer === text) return ok(null);
  if (answer !== '' && stance === 'help') return fail({ kind: 'written-already' });
  return answer === seen ? ok(null) : fail({ kind: 'answered-by-another' });
}
