import { type Below, randomNumbers } from './random.ts';
import { taggedBytes } from './tagged-hash.ts';

/** A seed that cannot be used; the text tells the person at the table what to do. */
export class SeedError extends RangeError {
  override name = 'SeedError';
}

/**
 * The one form of a seed that people type: Unicode NFC, each run of white space one space, none at the ends; capitals
 * stay. Dice (`d10: 7 0 3`) lose their spaces and get commas: `d10:7,0,3`. Throws `SeedError` where nothing is left.
 */
export function normalisedSeed(typed: string): string {
  if (!typed.isWellFormed()) throw new SeedError('The seed holds half a character.');
  const text = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (text === '') throw new SeedError('The seed is empty.');
  if (!/^d10 ?:/i.test(text)) return text;
  const faces = text
    .slice(text.indexOf(':') + 1)
    .trim()
    .split(/ ?[ ,] ?/);
  if (!faces.every((face) => /^[0-9]$/.test(face)))
    throw new SeedError('Dice are written as d10:7,0,3: one digit for each die.');
  return `d10:${faces.join(',')}`;
}

/**
 * The number of the ticket that a seed draws from `count` tickets. Ten-sided dice are the number itself: `d10:7,0,3` is
 * ticket 703 of 1000, for anybody to see, and there must be as many tickets as the dice have outcomes. Any other text is
 * hashed together with the digest of the commitment, so a seed says nothing before there is a commitment.
 */
export function ticketOf(digest: string, count: number, publicSeed: string): number {
  const seed = normalisedSeed(publicSeed);
  if (!seed.startsWith('d10:')) return seededNumbers('draw', [digest, seed])(count);
  const digits = seed.slice(4).split(',');
  if (10 ** digits.length !== count)
    throw new SeedError(`${digits.length} dice of ten sides cannot draw one of ${count} tickets.`);
  return Number(digits.join(''));
}

/** Numbers for one purpose that follow from a seed and what it is bound to. */
export function seededNumbers(purpose: string, bound: readonly string[]): Below {
  return randomNumbers(taggedBytes(`seed for ${purpose}`, bound));
}
