import { fail, ok, type Result } from '../../platform/result.ts';
import type { ConfiguredQuestion } from '../../platform/town.ts';

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

export type Signature = {
  side: Side;
  /** Of the officer: shown instead of a name. */
  function: string;
  signedBy: string | null;
  signedAt: Date;
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
  const signed = (side: Side) => version.signatures.some((one) => one.side === side);
  if (version.validUntil < today) return 'ended';
  if (signed('initiative')) return signed('town') ? 'signed' : 'waits-for-town';
  return signed('town') ? 'waits-for-initiative' : 'unsigned';
}

/** Whether both sides signed it. */
export function isAgreed({ signatures }: Pick<Version, 'signatures'>): boolean {
  return sides.every((side) => signatures.some((one) => one.side === side));
}

export type SignError =
  | { kind: 'nothing-to-sign' }
  | { kind: 'outdated' }
  | { kind: 'ended' }
  | { kind: 'own-other-side' };

/** Who signs, for which side, and the version that they read. */
export type Signing = { side: Side; personId: string; seen: number };

/** Decides whether somebody may sign for a side: only what they read, and nobody for both. */
export function sign(
  newest: Version | undefined,
  { side, personId, seen }: Signing,
  today: string,
): Result<'already' | 'new', SignError> {
  if (!newest) return fail({ kind: 'nothing-to-sign' });
  if (newest.version !== seen) return fail({ kind: 'outdated' });
  if (newest.signatures.some((one) => one.side === side)) return ok('already');
  if (newest.validUntil < today) return fail({ kind: 'ended' });
  const other = newest.signatures.find((one) => one.side !== side);
  return other?.signedBy === personId ? fail({ kind: 'own-other-side' }) : ok('new');
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
