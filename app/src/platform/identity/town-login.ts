import * as oidc from 'openid-client';
import { fail, ok, type Result } from '../result.ts';
import type { OidcSettings, Settings } from '../settings.ts';
import { subjectPseudonym } from './pseudonym.ts';

/** What the browser keeps (signed) between leaving for the town's provider and coming back. */
export type LoginTrip = { state: string; nonce: string; verifier: string; back: string };
export type TownLoginError =
  | { kind: 'provider-unreachable' }
  | { kind: 'login-cancelled' }
  | { kind: 'login-refused' }
  | { kind: 'assurance-too-low' };

/** Logging in at the town's OpenID Connect provider: code flow, PKCE, state, nonce, a signed client assertion, acr. */
export type TownLogin = {
  /** Where to send the browser, and what it must bring back. */
  start(back: string): Promise<Result<{ url: URL; trip: LoginTrip }, TownLoginError>>;
  /** Checks what came back. Answers a pseudonym; the claims themselves end here. */
  finish(returned: URL, trip: LoginTrip): Promise<Result<{ issuer: string; pseudonym: string }, TownLoginError>>;
};

/** Makes the login for the configured provider; it is asked for its addresses at the first use. */
export function makeTownLogin(settings: Settings, provider: OidcSettings): TownLogin {
  const redirectUri = `${settings.baseUrl}/inloggen/gemeente/terug`;
  let known: Promise<oidc.Configuration> | undefined;
  const discover = () => {
    known ??= configure(provider);
    // A provider that was down is asked again at the next login.
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
  return {
    async start(back) {
      const trip = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        back,
      };
      try {
        const url = oidc.buildAuthorizationUrl(await discover(), {
          redirect_uri: redirectUri,
          scope: 'openid',
          state: trip.state,
          nonce: trip.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
          code_challenge_method: 'S256',
          acr_values: provider.acrValues.join(' '),
        });
        return ok({ url, trip });
      } catch {
        return fail({ kind: 'provider-unreachable' });
      }
    },
    async finish(returned, trip) {
      const here = new URL(redirectUri);
      here.search = returned.search;
      try {
        const tokens = await oidc.authorizationCodeGrant(await discover(), here, {
          expectedState: trip.state,
          expectedNonce: trip.nonce,
          pkceCodeVerifier: trip.verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return fail({ kind: 'login-refused' });
        if (!provider.acrValues.includes(String(claims.acr))) return fail({ kind: 'assurance-too-low' });
        const issuer = claims.iss;
        return ok({ issuer, pseudonym: subjectPseudonym(settings.secret, issuer, claims.sub) });
      } catch (error) {
        // The error may hold claims; it is not passed on and not logged.
        const cancelled = error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied';
        return fail({ kind: cancelled ? 'login-cancelled' : 'login-refused' });
      }
    },
  };
}

async function configure(provider: OidcSettings): Promise<oidc.Configuration> {
  const { issuer, clientId, privateKeyJwk, allowHttp } = provider;
  const key = await crypto.subtle.importKey('jwk', privateKeyJwk, algorithmOf(privateKeyJwk), false, ['sign']);
  const { kid } = privateKeyJwk as { kid?: string };
  const plainHttp = allowHttp && ['127.0.0.1', 'localhost'].includes(new URL(issuer).hostname);
  return oidc.discovery(
    new URL(issuer),
    clientId,
    undefined,
    oidc.PrivateKeyJwt(kid ? { key, kid } : key),
    plainHttp ? { execute: [oidc.allowInsecureRequests] } : {},
  );
}

function algorithmOf(jwk: JsonWebKey): EcKeyImportParams | RsaHashedImportParams {
  if (jwk.kty === 'EC') return { name: 'ECDSA', namedCurve: jwk.crv ?? 'P-256' };
  return { name: jwk.alg === 'RS256' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS', hash: 'SHA-256' };
}
