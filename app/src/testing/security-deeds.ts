import { type Deed, personOf } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';
import { oneTimeCode } from './one-time-code.ts';
import { signInForTest } from './sign-in.ts';
import { cookieIn } from './sign-in-by-mail.ts';

/** The second step and keys of devices, in an order in which each is possible. */
export const securityDeeds: Record<string, Deed> = {
  '/mijn/veiligheid/app': { act: 'second-factor.added', by: 'samir', instead: addApp },
  '/inloggen/tweede-stap': { act: 'session.started', by: 'samir', actor: 'system', instead: secondStep },
  '/mijn/veiligheid/app/weg': {
    act: 'second-factor.removed',
    by: 'samir',
    instead: (town) => town.post('/mijn/veiligheid/app/weg', {}, { as: town.as.samir }),
  },
  '/mijn/veiligheid/passkey/:id{[0-9a-f-]{36}}/weg': { act: 'passkey.removed', by: 'riet', instead: removePasskey },
  '/mijn/veiligheid/elders': {
    act: 'sessions.ended',
    by: 'riet',
    instead: (town) => town.post('/mijn/veiligheid/elders', {}, { as: town.as.riet }),
  },
};

// better-auth reads the machine's clock; each code is accepted once, and half a minute early too.
const codeOf = (secret: string, early = 0) => oneTimeCode(secret, new Date(Date.now() + early));
let secret = '';

async function addApp(town: LivedInTown): Promise<Response> {
  const as = town.as.samir;
  await town.post('/mijn/veiligheid/app/begin', {}, { as });
  const page = await (await town.get('/mijn/veiligheid/app', { as })).text();
  secret = /<code translate="no">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '';
  const response = await town.post('/mijn/veiligheid/app', { code: codeOf(secret) }, { as });
  town.as.samir = cookieIn(response, 'sessie');
  return response;
}

async function secondStep(town: LivedInTown): Promise<Response> {
  const as = await signInForTest(town.deps, personOf('Samir'));
  return town.post('/inloggen/tweede-stap', { code: codeOf(secret, 30_000) }, { as });
}

async function removePasskey(town: LivedInTown): Promise<Response> {
  const { id } = await town.db
    .insertInto('passkey')
    .values({
      personId: personOf('Riet'),
      publicKey: 'x',
      credentialId: 'x',
      counter: 0,
      deviceType: 'x',
      backedUp: false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  town.as.riet = await signInForTest(town.deps, personOf('Riet'), { strong: true });
  return town.post(`/mijn/veiligheid/passkey/${id}/weg`, {}, { as: town.as.riet });
}
