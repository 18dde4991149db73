import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { companionButtons } from './companion-deeds.ts';
import { everyForm, type KnownForm, routesOf } from './every-form.ts';
import { faultIn } from './fault-in.ts';
import { gatheringButtons } from './gathering-deeds.ts';
import { initiativeButtons } from './initiative-deeds.ts';
import { type LivedInTown, livedInTown } from './lived-in-town.ts';
import { newsletterButtons } from './newsletter-deeds.ts';
import { programmeButtons } from './programme-deeds.ts';
import { youthButtons } from './youth-deeds.ts';

let town: LivedInTown;
let forms: ReadonlyMap<string, KnownForm>;
const origin = 'http://127.0.0.1:3000';

vi.setConfig({ testTimeout: 300_000 });
beforeAll(async () => {
  town = await livedInTown();
  ({ forms } = await everyForm(town));
}, 300_000);
afterAll(() => town.drop());

const parameter = /:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g;
const nothing = [
  '0',
  '-1',
  '999999999999999',
  '9223372036854775808',
  '99999999999999999999999',
  'drie',
  '1.5',
  '1e3',
  '%20',
];
// Buttons and signed links: what is sent with them is never read.
const buttons = new Set([
  ...initiativeButtons,
  ...youthButtons,
  ...companionButtons,
  ...programmeButtons,
  ...newsletterButtons,
  ...gatheringButtons,
  ...['/ideeen/:id{[0-9]{1,15}}/steun', '/ideeen/:id{[0-9]{1,15}}/steun-intrekken', '/ideeen/:id{[0-9]{1,15}}/trek-in'],
  ...[
    '/taal',
    '/uitloggen',
    '/afmelden/:token',
    '/trajecten/:slug/elders/:stepId',
    '/mijn/papier',
    '/loting/stemmen/klaar',
  ],
  ...['/mijn/veiligheid/app/begin', '/mijn/veiligheid/app/weg', '/mijn/veiligheid/elders'],
  ...['/mijn/veiligheid/passkey/:id{[0-9a-f-]{36}}/weg', '/beheer/mensen/:id{[0-9]{1,15}}/weg'],
  ...['/balie/bestand/:batchId{[0-9]{1,15}}', '/balie/bijdrage/:id{[0-9]{1,15}}/intrekken'],
  ...['/balie/contacten/:id{[0-9]{1,15}}/koppelen', '/beheer/post/:id{[0-9]{1,15}}/opnieuw'],
  ...['/beheer/trajecten/:slug/openbaar', '/beheer/trajecten/:slug/afronden'],
  ...['/beheer/trajecten/:slug/onderdelen/:id/openen', '/beheer/trajecten/:slug/onderdelen/:id/weg'],
  '/beheer/trajecten/:slug/planning/momenten/:id/weg',
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/aanmeldingen/kansen',
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/bijeenkomsten/:sessionId/publiceer',
  '/beheer/trajecten/:slug/onderdelen/:stepId/panel/bijeenkomsten/:sessionId/weg',
  '/trajecten/:slug/budget/:stepId/projecten/:id/trek-in',
  '/beheer/trajecten/:slug/onderdelen/:stepId/budget/vast',
  '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitslag',
  '/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen/tijd-voorbij',
  '/trajecten/:slug/vragenlijst/:stepId/opnieuw',
  ...['/hulp/gesprekken/:id{[0-9]{1,15}}/samen', '/hulp/gesprekken/:id{[0-9]{1,15}}/niet-samen'],
  '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/aankondigen',
  // Without the address that the first step keeps there is nothing to compare a code with.
  '/inloggen/code',
  ...['/uitdagen/mijn/:id/indienen', '/uitdagen/mijn/:id/intrekken', '/beheer/uitdagingen/:id/niet-verder'],
  '/beheer/uitdagingen/:id/gesprekken',
  ...['/uitdagen/verzoeken/:id/steun/intrekken', '/uitdagen/mijn/:id/bijlagen/:file{[0-9a-f-]{36}}/weg'],
  ...['/aanvragen/:id/intrekken', '/aanvragen/:id/bijlagen/:file/weg', '/raad/:id/belang'],
  ...['/beheer/betalingen/bestand', '/beheer/regelingen/:key/raad/:memberId/weg'],
]);
/** As the network brings it, in pieces: what is refused early is not read to its end. */
function twelveMegabytes(): ReadableStream {
  let left = 12;
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
  });
}
const piece = new TextEncoder().encode('x'.repeat(1_000_000));
const byScript = (pattern: string) => /passkey(\/vraag)?$/.test(pattern);

test('an id of nothing is not found, whatever it looks like', async () => {
  const wrong: string[] = [];
  for (const pattern of routesOf(town, 'GET').filter((path) => path.includes(':'))) {
    for (const id of nothing) {
      const path = pattern.replaceAll(parameter, id);
      const response = await town.send(path, { headers: { cookie: town.as.administrator } });
      const fault = response.status === 404 ? await faultIn(response) : `${response.status}`;
      if (fault) wrong.push(`${path}: ${fault}`);
    }
  }
  for (const [pattern, form] of forms) {
    if (!pattern.includes(':')) continue;
    for (const id of nothing) {
      const path = pattern.replaceAll(parameter, id);
      const body = new URLSearchParams(form.fields as Record<string, string>);
      const headers = { origin, cookie: town.as[form.by] };
      const { status } = await town.send(path, { method: 'POST', body, headers });
      if (status !== 404) wrong.push(`POST ${path}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a form that is too large is 413, and what is no form 415', async () => {
  const wrong: string[] = [];
  for (const [pattern, form] of forms) {
    if (buttons.has(pattern)) continue;
    const send = (body: string | ReadableStream, type: string) =>
      town.send(form.action, {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { origin, cookie: town.as[form.by], 'content-type': type },
      });
    const large = await send(twelveMegabytes(), 'application/x-www-form-urlencoded');
    const text = await send('hallo', 'text/plain');
    const json = await send('{}', 'application/json');
    const statuses = [large.status, text.status, json.status].join(' ');
    if (byScript(pattern)) {
      const tooMuch = await send(twelveMegabytes(), 'application/json');
      if (tooMuch.status !== 413 || text.status !== 415) wrong.push(`${pattern}: ${tooMuch.status} ${text.status}`);
    } else if (statuses !== '413 415 415') wrong.push(`${pattern}: ${statuses}`);
  }
  expect(wrong).toEqual([]);
});

test('an address that is there for something else says so', async () => {
  const get = await town.get('/ideeen/1/steun');
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await get.text()).toContain('Zo kunt u deze pagina niet openen');
  const put = await town.send('/trajecten', { method: 'PUT', body: 'x', headers: { origin } });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
