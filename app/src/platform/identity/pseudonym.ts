import { keyedHash } from './keys.ts';

/**
 * What we know somebody by after a login at the town's provider: a keyed hash of issuer and subject. The subject may
 * be a citizen service number; it goes no further than this function.
 */
export function subjectPseudonym(secret: string, issuer: string, subject: string): string {
  return keyedHash(secret, 'oidc-subject', `${issuer}|${subject}`);
}

/** The pseudonym of a person within one process, so that votes in two processes cannot be linked. */
export function processPseudonym(secret: string, personPseudonym: string, processId: number | string): string {
  return keyedHash(secret, 'process', `${processId}|${personPseudonym}`);
}
