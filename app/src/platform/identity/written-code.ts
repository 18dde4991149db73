import { randomInt } from 'node:crypto';

// Without letters and figures that look alike on paper; of 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B at most one.
const alphabet = 'ACDEFGHJKLMNPRTUVWXY23456789';
const misread: Record<string, string> = { B: '8', S: '5', Z: '2', I: 'L', '1': 'L' };

/** A code to be read from paper and typed by hand: two groups of four, 28⁸ possibilities. */
export function writtenCode(): string {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${part()}-${part()}`;
}

/** The code as it was meant: in capitals, without spaces and dashes, and what is easily misread set right. */
export function readWrittenCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/[BSZI1]/g, (letter) => misread[letter] ?? letter);
}
