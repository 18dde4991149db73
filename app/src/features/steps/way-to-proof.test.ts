import { expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { wayToProof } from './way-to-proof.ts';

const words = {
  proof: { email: 'log in', post_code: 'brief nodig', resident: 'inwoner zijn' },
  proofLink: { email: 'Inloggen', post_code: 'Vraag een brief', resident: 'Via de gemeente' },
  noTownLogin: 'kan hier niet',
};
const visitor: Actor = { kind: 'visitor', visitorId: null };
const person: Actor = {
  ...{ kind: 'person', personId: 'a', name: 'Anna', email: null },
  ...{ roles: [], assurance: 'email', strong: false },
};
const oidc = { issuer: 'https://login.example', clientId: 'a', clientSecret: 'b' } as never;
const way = (needed: Parameters<typeof wayToProof>[0], actor: Actor, town: { oidc: typeof oidc | undefined }) =>
  wayToProof(needed, { actor, settings: { oidc: town.oidc }, back: '/trajecten/plein?a=b' }, words);

test('a visitor signs in first, whatever is asked, and comes back where they were', () => {
  for (const needed of ['anonymous', 'email', 'post_code', 'resident'] as const)
    expect(way(needed, visitor, { oidc }).link).toEqual({
      href: '/inloggen?terug=%2Ftrajecten%2Fplein%3Fa%3Db',
      label: 'Inloggen',
    });
});

test('who is signed in is sent to the letter or to the login of the town', () => {
  expect(way('post_code', person, { oidc }).link).toEqual({
    href: '/mijn/brief?terug=%2Ftrajecten%2Fplein%3Fa%3Db',
    label: 'Vraag een brief',
  });
  expect(way('resident', person, { oidc }).link?.href).toMatch(/^\/inloggen\/gemeente\?/);
});

test('nobody is sent to a login that the town does not have', () => {
  expect(way('resident', person, { oidc: undefined })).toEqual({ text: 'kan hier niet', link: null });
  expect(way('resident', visitor, { oidc: undefined }).link).toBeNull();
});
