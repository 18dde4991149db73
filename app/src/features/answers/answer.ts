import { fail, ok, type Result } from '../../platform/result.ts';

/** What was done with somebody's input. */
export const outcomes = ['adopted', 'partly', 'not_adopted'] as const;
export type Outcome = (typeof outcomes)[number];

/** The most characters of an explanation; longer is not read. */
export const whyMaxLength = 4000;
/** The most contributions that get one answer at once. */
const mostAtOnce = 2000;

/** A contribution as far as the decision needs it. */
export type Answerable = {
  id: number;
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
  responseId: number | null;
};

export type AnswerError =
  | { kind: 'nothing-chosen' }
  | { kind: 'too-many'; limit: number }
  | { kind: 'why-missing' }
  | { kind: 'why-too-long'; limit: number }
  | { kind: 'contribution-gone'; ids: number[] }
  | { kind: 'already-answered'; ids: number[] };

/** Decides whether these contributions may get this answer. One that a colleague just answered stops the whole answer. */
export function mayAnswer(
  asked: readonly number[],
  found: readonly Answerable[],
  why: string,
): Result<null, AnswerError> {
  if (asked.length === 0) return fail({ kind: 'nothing-chosen' });
  if (asked.length > mostAtOnce) return fail({ kind: 'too-many', limit: mostAtOnce });
  const text = mayExplain(why);
  if (!text.ok) return text;
  const there = new Map(found.map((contribution) => [contribution.id, contribution]));
  const answered = asked.filter((id) => there.get(id)?.responseId != null);
  if (answered.length > 0) return fail({ kind: 'already-answered', ids: answered });
  const gone = asked.filter((id) => !isShownOrWaiting(there.get(id)?.status));
  return gone.length > 0 ? fail({ kind: 'contribution-gone', ids: gone }) : ok(null);
}

/** Every answer says why, in a text that people will read to the end. */
export function mayExplain(
  why: string,
): Result<null, { kind: 'why-missing' } | { kind: 'why-too-long'; limit: number }> {
  if (why.trim() === '') return fail({ kind: 'why-missing' });
  return [...why].length > whyMaxLength ? fail({ kind: 'why-too-long', limit: whyMaxLength }) : ok(null);
}

// Who took a contribution back, or whose text was hidden, has heard about that already.
function isShownOrWaiting(status: Answerable['status'] | undefined): boolean {
  return status === 'published' || status === 'waiting';
}
