import { createHmac } from 'node:crypto';

/** Derives a key for one purpose from the installation's secret, so that no two uses share a key. */
export function deriveKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(`stadmakers|${purpose}`).digest('hex');
}

/** A keyed hash of a short value (code, address) that cannot be guessed back without the secret; base64url. */
export function keyedHash(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', deriveKey(secret, purpose)).update(value).digest('base64url');
}
