import { APIError } from 'better-auth/api';
import type { Auth } from './auth.ts';

/** What an authenticator answers to a sign-in challenge; better-auth checks all of it. */
export type PasskeyAssertion = NonNullable<
  Parameters<Auth['api']['verifyPasskeyAuthentication']>[0]
>['body']['response'];

/** What the browser needs to make a passkey for the person who is signed in. */
export function registrationOptions(auth: Auth, headers: Headers): Promise<Response> {
  return auth.api.generatePasskeyRegistrationOptions({ headers, query: {}, asResponse: true });
}

/** What the browser needs to sign somebody in; it does not tell who has passkeys. */
export function authenticationOptions(auth: Auth, headers: Headers): Promise<Response> {
  return auth.api.generatePasskeyAuthenticationOptions({ headers, asResponse: true });
}

/** Keeps a new passkey of the person who is signed in; false when it does not answer the challenge. */
export async function addPasskey(
  auth: Auth,
  headers: Headers,
  { answer, name }: { answer: unknown; name: string },
): Promise<boolean> {
  const work = auth.api.verifyPasskeyRegistration({ headers, body: { response: answer, name } });
  return (await orRefused(work)) !== null;
}

/** Whose passkey answered the challenge, or null. The session that better-auth starts is the caller's to end. */
export async function personOfPasskey(
  auth: Auth,
  headers: Headers,
  answer: PasskeyAssertion,
): Promise<{ personId: string; token: string } | null> {
  const found = await orRefused(auth.api.verifyPasskeyAuthentication({ headers, body: { response: answer } }));
  return found ? { personId: found.user.id, token: found.session.token } : null;
}

async function orRefused<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof APIError) return null;
    throw error;
  }
}
