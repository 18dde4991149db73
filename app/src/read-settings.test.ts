import { expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';

const secret = 'x'.repeat(32);
const database = { DATABASE_URL: 'postgres://127.0.0.1/town' };
const reasonOf = (env: Record<string, string>) => {
  const result = readSettings(env);
  return result.ok ? 'no reason' : result.error.reason;
};

test('a newcomer who sets nothing gets the demonstration of Haarlem on loopback', () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    value: { port: 3000, host: '127.0.0.1', dataDir: './data', demo: true, town: { name: 'Haarlem' }, oidc: undefined },
  });
});

test('a town that brings its own database gets no demonstration, and must bring a secret', () => {
  expect(readSettings({ ...database, SECRET: secret })).toMatchObject({ ok: true, value: { demo: false } });
  expect(reasonOf(database)).toContain('SECRET is required');
  expect(readSettings({ ...database, DEMO: '1' })).toMatchObject({ ok: true, value: { demo: true } });
});

test('a demonstration is never shown to the outside', () => {
  expect(readSettings({ HOST: '0.0.0.0' })).toMatchObject({ ok: true, value: { demo: false } });
  expect(reasonOf({ HOST: '0.0.0.0', DEMO: '1' })).toContain('loopback');
  expect(reasonOf({ HOST: '127.evil.example', DEMO: '1' })).toContain('loopback');
});

test('an empty variable counts as absent, and a slash at the end of an address is taken off', () => {
  expect(readSettings({ PORT: '', BASE_URL: 'https://stad.example/' })).toMatchObject({
    ok: true,
    value: { port: 3000, baseUrl: 'https://stad.example' },
  });
});

test.each([
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: 'drie' }, 'PORT'],
  [{ TOWN: 'atlantis' }, 'TOWN'],
  [{ DATABASE_URL: 'mysql://127.0.0.1/x' }, 'DATABASE_URL'],
  [{ SECRET: 'short' }, 'SECRET'],
  [{ OIDC_ISSUER: 'https://login.example' }, 'all four'],
])('%o is refused with a reason', (env, reason) => {
  expect(reasonOf(env)).toContain(reason);
});

test('the town’s OpenID Connect is used over https, over http only on loopback', () => {
  const oidc = { OIDC_CLIENT_ID: 'stad', OIDC_PRIVATE_KEY: '{"kty":"EC","d":"x"}', OIDC_ACR: 'midden hoog' };
  expect(readSettings({ ...oidc, OIDC_ISSUER: 'https://login.example' })).toMatchObject({
    ok: true,
    value: { oidc: { acrValues: ['midden', 'hoog'], allowHttp: false } },
  });
  expect(readSettings({ ...oidc, OIDC_ISSUER: 'http://127.0.0.1:4000' })).toMatchObject({
    ok: true,
    value: { oidc: { allowHttp: true } },
  });
  expect(reasonOf({ ...oidc, OIDC_ISSUER: 'http://login.example' })).toContain('https');
  expect(reasonOf({ ...oidc, OIDC_ISSUER: 'https://login.example', OIDC_PRIVATE_KEY: 'no' })).toContain('JWK');
});
