import { joined } from './joined.ts';
import { sha256 } from './sha256.ts';

const blockLength = 64;

/** HMAC-SHA-256 (RFC 2104) of text in UTF-8. */
export function hmac(key: Uint8Array, text: string): Uint8Array {
  const block = new Uint8Array(blockLength);
  block.set(key.length > blockLength ? sha256(key) : key);
  const inner = sha256(
    joined(
      block.map((byte) => byte ^ 0x36),
      new TextEncoder().encode(text),
    ),
  );
  return sha256(
    joined(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}
