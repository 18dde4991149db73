/** What one query says of a notice on the other side, compared with ours. */
export type Facts = {
  sameKind: boolean;
  /** Between the two; null where one of them is for the whole town. */
  metres: number | null;
  /** At least one of the two is only known by its area. */
  roughly: boolean;
  sameArea: boolean;
  /** Stems of words that both have, at least one of the two in its title. */
  shared: readonly string[];
};

/** Why two notices stand together, in the order in which it is told. */
export type Reason =
  | { kind: 'same-kind' }
  | { kind: 'same-area' }
  | { kind: 'near'; metres: number; roughly: boolean }
  | { kind: 'about'; words: readonly string[] };

export type Judged = { score: number; reasons: readonly Reason[] };

// The most that a reason can add; together they say why the kind of help comes first, then the subject, then the way.
const forKind = 4;
const forWord = 3;
const mostWords = 2;
const forArea = 2;
const distances = [
  [500, 3],
  [1_000, 2],
  [2_500, 1],
] as const;
/** Below this two notices have too little in common to say so. */
const enough = 5;

/**
 * How well two notices go together, from 0 to 13, with the reasons that make up the score; null where they have too little
 * in common. The same both ways, and never less for one more thing in common.
 */
export function judge(facts: Facts): Judged | null {
  const words = facts.shared.slice(0, mostWords);
  const near = facts.metres === null ? undefined : distances.find(([limit]) => (facts.metres as number) < limit);
  // Where the area is all that is known, the distance between two middles says nothing more.
  const byArea = facts.sameArea && (facts.roughly || facts.metres === null);
  const nearness = Math.max(facts.sameArea ? forArea : 0, near?.[1] ?? 0);
  const score = (facts.sameKind ? forKind : 0) + words.length * forWord + nearness;
  // Being near alone is no reason: everybody in a street is.
  if (score < enough || (!facts.sameKind && words.length === 0)) return null;
  const reasons: Reason[] = [];
  if (facts.sameKind) reasons.push({ kind: 'same-kind' });
  if (byArea) reasons.push({ kind: 'same-area' });
  else if (near && facts.metres !== null) reasons.push({ kind: 'near', metres: facts.metres, roughly: facts.roughly });
  else if (facts.sameArea) reasons.push({ kind: 'same-area' });
  if (words.length > 0) reasons.push({ kind: 'about', words });
  return { score, reasons };
}

/**
 * The word as somebody wrote it, for a stem of the Dutch dictionary ("moestuin" for "moestuin", "bomen" for "bom"): the first
 * that begins with it, doubled letters counting once. The stem itself where there is none.
 */
export function wordOf(stem: string, text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.find((word) => single(word).startsWith(single(stem))) ?? stem;
}

function single(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}
