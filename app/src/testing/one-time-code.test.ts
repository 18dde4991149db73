import { expect, test } from 'vitest';
import { oneTimeCode } from './one-time-code.ts';

test('the codes are those of RFC 6238, appendix B', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect(oneTimeCode(secret, new Date(59_000))).toBe('287082');
  expect(oneTimeCode(secret, new Date(1_111_111_109_000))).toBe('081804');
  expect(oneTimeCode(secret, new Date(20_000_000_000_000))).toBe('353130');
});
