import { fail, type Result } from '../../platform/result.ts';
import type { ConfiguredQuestion } from '../../platform/town.ts';
import { type Signature, type Signing, type SignOffError, signedFor, signOff } from '../sign-off/index.ts';

/** Who agree: the initiative, and the town. */
export const sides = ['initiative', 'town'] as const;
export type Side = (typeof sides)[number];

/** An answer with the words that its question had then; `choice` is null where only words were asked for. */
export type ArrangementAnswer = {
  key: string;
  question: string;
  choice: { key: string; text: string } | null;
  text: string;
};

/** What both sides agree on, as it was saved once; days are YYYY-MM-DD. */
export type Version = {
  id: number;
  version: number;
  answers: ArrangementAnswer[];
  validUntil: string;
  savedSide: Side;
  savedAt: Date;
  signatures: Signature[];
};

/** How an arrangement stands on a day (YYYY-MM-DD). */
export type ArrangementState = 'none' | 'unsigned' | 'waits-for-town' | 'waits-for-initiative' | 'signed' | 'ended';

/** Says how the newest version stands. */
export function stateOf(
  version: { signatures: readonly Pick<Signature, 'side'>[]; validUntil: string } | undefined,
  today: string,
): ArrangementState {
  if (!version) return 'none';
  const signed = (side: Side) => signedFor(version, side) !== undefined;
  if (version.validUntil < today) return 'ended';
  if (signed('initiative')) return signed('town') ? 'signed' : 'waits-for-town';
  return signed('town') ? 'waits-for-initiative' : 'unsigned';
}

/** Whether both sides signed it. */
export function isAgreed(version: Pick<Version, 'signatures'>): boolean {
  return sides.every((side) => signedFor(version, side) !== undefined);
}

export type SignError = SignOffError | { kind: 'ended' };

/** Decides whether somebody may sign for a side; what has ended is signed by nobody any more. */
export function sign(
  newest: Version | undefined,
  signing: Signing,
  today: string,
): Result<'already' | 'first' | 'last', SignError> {
  const decision = signOff(newest, signing);
  if (decision.ok && decision.value !== 'already' && newest && newest.validUntil < today)
    return fail({ kind: 'ended' });
  return decision;
}

/** What somebody typed at a question: the key of a choice, and words. */
export type Typed = { choice: string; text: string };

/** The answers with the words of the questions as they are now, in the town's own language. */
export function answersFrom(
  questions: readonly ConfiguredQuestion[],
  typed: ReadonlyMap<string, Typed>,
): ArrangementAnswer[] {
  return questions.map(({ key, question, options }) => {
    const given = typed.get(key) ?? { choice: '', text: '' };
    const chosen = options.find((option) => option.key === given.choice);
    const choice = chosen ? { key: chosen.key, text: chosen.text.nl } : null;
    return { key, question: question.nl, choice, text: given.text };
  });
}

/** Whether two versions say the same, so that saving without a change asks nobody to sign again. */
export function saysTheSame(
  one: Pick<Version, 'answers' | 'validUntil'>,
  other: Pick<Version, 'answers' | 'validUntil'>,
): boolean {
  const said = ({ answers, validUntil }: Pick<Version, 'answers' | 'validUntil'>) =>
    JSON.stringify([validUntil, answers.map(({ key, question, choice, text }) => [key, question, choice?.text, text])]);
  return said(one) === said(other);
}
