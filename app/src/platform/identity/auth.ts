import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { emailOTP, twoFactor } from 'better-auth/plugins';
import type { Deps } from '../deps.ts';
import { keyedHash } from './keys.ts';
import { sendCode } from './send-code.ts';
import { sessionKey } from './session.ts';

/** A code by e-mail holds for ten minutes and five tries. */
const emailCode = { minutes: 10, tries: 5 } as const;

/**
 * better-auth as the checker of proofs (e-mail code, passkey, second factor), called from our own routes only: its
 * HTTP handler is not mounted. Sessions are our own (session.ts), so that they follow deps.now() and the role.
 */
export function makeAuth(deps: Deps) {
  const { settings, db } = deps;
  return betterAuth({
    appName: settings.town.name,
    baseURL: settings.baseUrl,
    secret: sessionKey(deps),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: { db, type: 'postgres' },
    user: { modelName: 'person' },
    session: { fields: { userId: 'personId' }, disableSessionRefresh: true, freshAge: 0 },
    account: { fields: { userId: 'personId' } },
    // Identifiers hold e-mail addresses.
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      database: { generateId: () => crypto.randomUUID() },
      useSecureCookies: settings.baseUrl.startsWith('https://'),
      ipAddress: { disableIpTracking: true },
      cookies: { session_token: { name: 'sessie' } },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: emailCode.minutes * 60,
        allowedAttempts: emailCode.tries,
        // Six digits are guessed back from a plain hash in no time; a keyed one needs the secret.
        storeOTP: { hash: async (code) => keyedHash(settings.secret, 'email-code', code) },
        sendVerificationOTP: ({ email, otp }) => sendCode(deps, email, otp),
      }),
      twoFactor({
        issuer: `Stadmakers ${settings.town.name}`,
        allowPasswordless: true,
        schema: { twoFactor: { fields: { userId: 'personId' } } },
      }),
      passkey({
        ...relyingParty(settings.baseUrl),
        rpName: settings.town.name,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        // A passkey counts as two factors only when the device asked for finger, face or code.
        authentication: {
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
          },
        },
        schema: { passkey: { fields: { userId: 'personId', credentialID: 'credentialId' } } },
      }),
    ],
  });
}
export type Auth = ReturnType<typeof makeAuth>;

/** Browsers refuse an IP address as the party that a passkey is for; on loopback it is `localhost`. */
function relyingParty(baseUrl: string): { rpID: string; origin: string } {
  const url = new URL(baseUrl);
  if (url.hostname === '127.0.0.1') url.hostname = 'localhost';
  return { rpID: url.hostname, origin: url.origin };
}
