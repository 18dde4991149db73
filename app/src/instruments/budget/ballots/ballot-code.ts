import { deriveKey, keyedHash } from '../../../platform/identity/keys.ts';
import { codeFromKey, readWrittenCode } from '../../../platform/identity/written-code.ts';

/**
 * The code of a right to vote. It follows from the secret of the installation and the number of the right, so that
 * letters can be printed again without the code being kept anywhere; only its keyed hash is.
 */
export function codeOf(secret: string, codeId: number): string {
  return codeFromKey(deriveKey(secret, `ballot-code ${codeId}`));
}

/** What is kept of a code, to find its right to vote; however it was typed. */
export function hashOfCode(secret: string, typed: string): string {
  return keyedHash(secret, 'ballot-code', readWrittenCode(typed));
}
