import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';
import type { OidcSettings } from '../platform/settings.ts';

/** The assurance that the town asks for, and one that is too low. */
export const substantial = 'http://eidas.europa.eu/LoA/substantial';
export const low = 'http://eidas.europa.eu/LoA/low';

/** A real OpenID Connect provider on loopback with a login page of its own, as a broker would be. */
export type TownProvider = { settings: OidcSettings; stop(): Promise<void> };

/** Starts it for the town at this address. */
export async function startTownProvider(townUrl: string): Promise<TownProvider> {
  const client = await keyPair({ name: 'ECDSA', namedCurve: 'P-256' }, { alg: 'ES256', kid: 'town' });
  const own = await keyPair(rsa, { alg: 'RS256', kid: 'provider' });
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'stadmakers',
        redirect_uris: [`${townUrl}/inloggen/gemeente/terug`],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks: { keys: [client.publicJwk] },
      },
    ],
    jwks: { keys: [own.privateJwk] },
    cookies: { keys: [crypto.randomUUID()] },
    acrValues: [low, substantial],
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/login/${uid}` },
    // As some brokers do: the number stands in a claim of its own too.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'bsn'] },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, bsn: accountId }),
    }),
  });
  const speak = provider.callback();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.url?.startsWith('/login/')) return speak(request, response);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(loginPage);
      return;
    }
    const form = new URLSearchParams(await text(request));
    const { params } = await provider.interactionDetails(request, response);
    const accountId = form.get('nummer') ?? '';
    if (!accountId) return provider.interactionFinished(request, response, { error: 'access_denied' });
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope('openid');
    const login = { accountId, acr: form.get('zekerheid') ?? '' };
    await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } });
  }

  return {
    settings: {
      issuer,
      clientId: 'stadmakers',
      privateKeyJwk: client.privateJwk,
      acrValues: [substantial],
      allowHttp: true,
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const loginPage = `<!DOCTYPE html><html lang="nl"><title>Inloggen</title><form method="post">
<label>Nummer <input name="nummer"></label>
<label>Zekerheid <select name="zekerheid"><option>${substantial}</option><option>${low}</option></select></label>
<button>Log in</button></form></html>`;

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

async function keyPair(algorithm: EcKeyGenParams | RsaHashedKeyGenParams, names: { alg: string; kid: string }) {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const jwk = async (key: CryptoKey) => {
    const { key_ops: _, ext: __, ...rest } = await crypto.subtle.exportKey('jwk', key);
    return { ...rest, ...names, use: 'sig' };
  };
  return { privateJwk: await jwk(privateKey), publicJwk: await jwk(publicKey) };
}
