import { expect, test } from 'vitest';
import { hmac } from './hmac.ts';
import { hex } from './sha256.ts';

test('anybody with another HMAC-SHA-256 gets the same bytes (RFC 4231, cases 1, 2 and 6)', () => {
  expect(hex(hmac(new Uint8Array(20).fill(0x0b), 'Hi There'))).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  );
  expect(hex(hmac(new TextEncoder().encode('Jefe'), 'what do ya want for nothing?'))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
  expect(hex(hmac(new Uint8Array(131).fill(0xaa), 'Test Using Larger Than Block-Size Key - Hash Key First'))).toBe(
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  );
});
