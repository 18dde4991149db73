import { randomInt } from 'node:crypto';

// Without letters and figures that look alike on paper; of 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B at most one.
const alphabet = 'ACDEFGHJKLMNPRTUVWXY23456789';
const misread: Record<string, string> = { B: '8', S: '5', Z: '2', I: 'L', '1': 'L' };

/** A code to be read from paper and typed by hand: two groups of four, 28⁸ possibilities. */
export function writtenCode(): string {
  return inGroups(Array.from({ length: 8 }, () => randomInt(alphabet.length)));
}

/** A code for a day, short enough to copy from a board: six places, 28⁶ possibilities, without a dash. */
export function boardCode(): string {
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** The code that follows from a key (keys.ts, 64 hex digits): it can be printed again and need not be kept. */
export function codeFromKey(key: string): string {
  const number = BigInt(`0x${key}`);
  const base = BigInt(alphabet.length);
  return inGroups(Array.from({ length: 8 }, (_, place) => Number((number / base ** BigInt(place)) % base)));
}

function inGroups(places: readonly number[]): string {
  const letters = places.map((place) => alphabet[place]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The code as it was meant: in capitals, without spaces and dashes, and what is easily misread set right. */
export function readWrittenCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/[BSZI1]/g, (letter) => misread[letter] ?? letter);
}
