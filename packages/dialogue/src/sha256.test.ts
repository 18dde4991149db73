import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hex, sha256 } from './sha256.ts';

test('anybody with another SHA-256 gets the same, for bytes and texts of any length', () => {
  const other = (input: Uint8Array | string) => createHash('sha256').update(input).digest('hex');
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 31 + length);
    expect(hex(sha256(bytes))).toBe(other(bytes));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hex(sha256(text))).toBe(other(text));
    }),
  );
  const large = new Uint8Array(3_000_001).fill(200);
  expect(hex(sha256(large.subarray(7)))).toBe(other(large.subarray(7)));
});
