import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';

/** The town's answer to one ground of the ordinance: whether it stands in the way, and why or why not. */
export type GroundAnswer = { ground: string; applies: boolean; reason: string };

export type AdmissionError = { kind: 'grounds-without-answer'; missing: string[] };

/** Judges whether a request is admitted: each ground is answered with a reason, and one that applies is enough to refuse. */
export function judgeAdmission(
  { grounds }: Pick<ChallengeRules, 'grounds'>,
  answers: readonly GroundAnswer[],
): Result<'admit' | 'not-admit', AdmissionError> {
  const answered = new Set(answers.filter(({ reason }) => reason.trim() !== '').map(({ ground }) => ground));
  const missing = grounds.map(({ key }) => key).filter((key) => !answered.has(key));
  if (missing.length > 0) return fail({ kind: 'grounds-without-answer', missing });
  const known = new Set(grounds.map(({ key }) => key));
  return ok(answers.some(({ ground, applies }) => applies && known.has(ground)) ? 'not-admit' : 'admit');
}
