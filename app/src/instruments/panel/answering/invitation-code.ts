import { deriveKey, keyedHash } from '../../../platform/identity/keys.ts';
import { codeFromKey, readWrittenCode } from '../../../platform/identity/written-code.ts';

/**
 * The code in the letter of an invitation. It follows from the secret of the installation and the number of the
 * invitation, so that letters can be printed without the code being kept anywhere; only its keyed hash is.
 */
export function codeOf(secret: string, invitationId: number): string {
  return codeFromKey(deriveKey(secret, `panel-code ${invitationId}`));
}

/** What is kept of a code, to find its invitation; however it was typed. */
export function hashOfCode(secret: string, typed: string): string {
  return keyedHash(secret, 'panel-code', readWrittenCode(typed));
}
