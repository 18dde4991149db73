import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraph } from '../../platform/mail/mail-text.ts';
import { queueMail } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';

let demo: TestApp;
let real: TestApp;
beforeAll(async () => {
  demo = await testApp({ settings: { demo: true } });
  real = await testApp();
  for (const { db, deps } of [demo, real]) {
    for (const to of ['noor@bewoner.example', 'sem@bewoner.example']) {
      const mail = {
        dedupeKey: to,
        to,
        mail: renderMail({ subject: `Voor ${to}`, parts: [paragraph('Uw code')], reason: '' }, deps.settings, 'nl'),
      };
      await queueMail(db, mail, deps.now());
    }
  }
});
afterAll(async () => {
  await demo.drop();
  await real.drop();
});

const from = (remoteAddress: string) => ({
  incoming: { socket: { remoteAddress, remotePort: 5, remoteFamily: 'IPv4' } },
});
const open = (town: TestApp, path: string, address = '127.0.0.1') => town.app.request(path, {}, from(address));

test('in a demonstration somebody finds the mail, newest first and by address', async () => {
  const all = await (await open(demo, '/demo/postvak')).text();
  expect(all.indexOf('Voor sem@')).toBeLessThan(all.indexOf('Voor noor@'));
  const own = await (await open(demo, '/demo/postvak?adres=noor@bewoner.example')).text();
  expect(own).not.toContain('Voor sem@');
});

test('a mail with a script in it does nothing when it is shown', async () => {
  const { id } = await demo.db
    .updateTable('message')
    .set({ html: '<script>1</script>' })
    .where('toEmail', '=', 'noor@bewoner.example')
    .returning('id')
    .executeTakeFirstOrThrow();
  const page = await open(demo, `/demo/postvak/${id}`);
  expect(await page.text()).toContain('Uw code');
  const shown = await open(demo, `/demo/postvak/${id}/opgemaakt`);
  expect(await shown.text()).toBe('<script>1</script>');
  const policy = shown.headers.get('content-security-policy') ?? '';
  expect(policy).toContain('sandbox');
  expect(policy).not.toContain('allow-scripts');
  expect(policy).toContain("default-src 'none'");
});

test.each(['/demo/postvak', '/demo/postvak/1', '/demo/postvak/1/opgemaakt', '/demo/postvak/brief/1'])(
  'nobody reads %s of a real town, nor from another machine',
  async (path) => {
    expect((await open(real, path)).status).toBe(404);
    expect((await open(demo, path, '10.0.0.7')).status).toBe(404);
  },
);

test('an administrator sends an uncertain mail again, once', async () => {
  const admin = await makePerson(real.db, { name: 'Fatima', roles: ['administrator'] });
  const as = await signInForTest(real.deps, admin, { strong: true });
  const moderator = await makePerson(real.db, { name: 'Sem', roles: ['moderator'] });
  const other = await signInForTest(real.deps, moderator, { strong: true });
  const { id } = await real.db
    .updateTable('message')
    .set({ status: 'uncertain' })
    .where('toEmail', '=', 'noor@bewoner.example')
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await (await real.get('/beheer/post', { as })).text()).toContain('Voor noor@bewoner.example');
  expect((await real.get('/beheer/post', { as: other })).status).toBe(403);
  expect((await real.post(`/beheer/post/${id}/opnieuw`, {}, { as: other })).status).toBe(403);
  expect((await real.post(`/beheer/post/${id}/opnieuw`, {}, { as })).status).toBe(303);
  expect((await real.post(`/beheer/post/${id}/opnieuw`, {}, { as })).status).toBe(409);
  expect((await real.post('/beheer/post/999999/opnieuw', {}, { as })).status).toBe(404);
});
