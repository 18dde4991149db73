import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Listening, reserve } from './listen.ts';

let web: Listening & { serve(fetch: () => Response): void };
afterEach(() => web.close());

async function reservePort() {
  const reserved = await reserve('127.0.0.1', 0);
  if (!reserved.ok) throw new Error(reserved.error.kind);
  web = reserved.value;
  return `http://127.0.0.1:${web.port}`;
}

test('who comes while the town starts is told at once to come back, and gets the page when it is ready', async () => {
  const address = await reservePort();
  const early = await fetch(`${address}/trajecten`, { signal: AbortSignal.timeout(2_000) });
  expect([early.status, early.headers.get('retry-after'), early.headers.get('cache-control')]).toEqual([
    503,
    '3',
    'no-store',
  ]);
  const page = await early.text();
  expect(page).toContain('De site start op');
  expect(page).toContain('http-equiv="refresh"');
  web.serve(() => new Response('klaar'));
  expect(await (await fetch(`${address}/trajecten`)).text()).toBe('klaar');
});

test('who sends a form while the town starts hears that it has not arrived, in their own language', async () => {
  const address = await reservePort();
  const sent = await fetch(`${address}/inloggen`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'a@b.example' }),
    headers: { 'accept-language': 'en-GB' },
    signal: AbortSignal.timeout(2_000),
  });
  const page = await sent.text();
  expect([sent.status, page.includes('What you sent has not arrived')]).toEqual([503, true]);
  expect(page).not.toContain('http-equiv');
});

test('a connection that was opened during the start is answered by the town afterwards', async () => {
  await reservePort();
  const socket = connect(web.port, '127.0.0.1');
  await once(socket, 'connect');
  const ask = async () => {
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    return String((await once(socket, 'data'))[0]).slice(0, 12);
  };
  expect(await ask()).toBe('HTTP/1.1 503');
  web.serve(() => new Response('klaar'));
  expect(await ask()).toBe('HTTP/1.1 200');
  socket.destroy();
});
