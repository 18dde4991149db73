import { type Canonical, canonical } from './canonical.ts';
import { hex, sha256 } from './sha256.ts';

/**
 * SHA-256 of `sortition/1 TAG`, a line feed and the canonical JSON of the value, in hexadecimal. Each purpose has a tag
 * of its own, so that a hash made for one can never pass for another.
 */
export function taggedHash(tag: string, value: Canonical): string {
  return hex(taggedBytes(tag, value));
}

/** The same in bytes, to draw numbers from. */
export function taggedBytes(tag: string, value: Canonical): Uint8Array {
  return sha256(`sortition/1 ${tag}\n${canonical(value)}`);
}
