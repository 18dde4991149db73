import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hex, sha256 } from './sha256.ts';

test('the digest is the one that every other program finds, whatever the length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
    { numRuns: 300 },
  );
});

test('text is read as UTF-8', () => {
  expect(hex(sha256('één stad'))).toBe(createHash('sha256').update('één stad', 'utf8').digest('hex'));
});
