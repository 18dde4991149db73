import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import pg from 'pg';
import { oneTimeCode } from '../app/src/testing/one-time-code.ts';
import { startTownProvider } from '../app/src/testing/town-provider.ts';
import { become, expect, expectAccessible, screenshot, test } from './support/fixtures.ts';
import { signInByMail } from './support/sign-in.ts';
import { startTown } from './support/town.ts';

const project = () => test.info().project.name;
const scripted = () => test.info().project.use.javaScriptEnabled !== false;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

test('somebody new signs in with a code by e-mail, gives a name and signs out', async ({ page, town }) => {
  await page.goto('/inloggen?terug=/mijn/veiligheid');
  await expectAccessible(page);
  await screenshot(page, `sign-in-${project()}`);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/Vul een e-mailadres in/);
  await expectAccessible(page);
  await signInByMail(page, town, `nieuw-${project()}@stadmakers.example`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe mogen wij u noemen?');
  await expectAccessible(page);
  await page.getByLabel('Uw naam').fill('Riet');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/mijn\/veiligheid$/);
  await expectAccessible(page);
  await screenshot(page, `security-${project()}`);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('link', { name: 'Inloggen' })).toBeVisible();
});

test('staff set up the second step on their way and use it the next time', async ({ page, town, context }) => {
  const email = `baliehulp-${project()}@stadmakers.example`;
  // The person must exist before a role can be given.
  await page.goto('/inloggen');
  await signInByMail(page, town, email);
  await become(page, 'Anna');
  await page.goto('/beheer/mensen');
  await page.getByLabel('E-mailadres').fill(email);
  await page.locator('label', { hasText: 'Beheerder' }).click();
  await page.getByRole('button', { name: 'Geef de rol' }).click();
  await expect(page.getByRole('status')).toHaveText('De rol is gegeven.');
  await expectAccessible(page);
  await screenshot(page, `roles-${project()}`);

  await context.clearCookies();
  await page.goto('/beheer/mensen');
  await signInByMail(page, town, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De app instellen');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectAccessible(page);
  await screenshot(page, `codes-app-${project()}`);
  const secret = (await page.locator('code').textContent()) ?? '';
  await page.getByLabel('Code van 6 cijfers').fill(oneTimeCode(secret, new Date()));
  await page.getByRole('button', { name: 'Zet de app aan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw herstelcodes');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click();
  await expect(page).toHaveURL(/\/beheer\/mensen$/);

  await context.clearCookies();
  await page.goto('/beheer/mensen');
  await signInByMail(page, town, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tweede stap');
  await expectAccessible(page);
  await page.getByLabel('Code uit uw app').fill(oneTimeCode(secret, new Date(Date.now() + 30_000)));
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(/\/beheer\/mensen$/);
});

test('anybody becomes anybody in the demonstration', async ({ page }) => {
  await page.goto('/demo/personen');
  await expectAccessible(page);
  await screenshot(page, `demo-people-${project()}`);
  await become(page, 'Joke');
  await page.goto('/mijn/brief');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Laat zien dat u hier woont');
  await expectAccessible(page);
  await screenshot(page, `letter-${project()}`);
});

test('who was signed out while typing signs in beside the page and sends the same text', async ({ page, context }) => {
  await become(page, 'Fatima');
  await page.goto('/beheer/trajecten/spaarnepark/berichten');
  const title = `Bericht van ${project()}`;
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Bericht').fill('Eerste alinea.\n\nTweede alinea met "aanhalingstekens".');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Plaats' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log eerst opnieuw in');
  await expectAccessible(page);
  await screenshot(page, `send-again-${project()}`);
  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Log in (nieuw tabblad)' }).click(),
  ]);
  await beside.getByRole('link', { name: 'Kies een persoon' }).click();
  await beside.getByRole('button', { name: /Fatima/ }).click();
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText('U bent ingelogd');
  await beside.close();
  await page.getByRole('button', { name: 'Verstuur nog een keer' }).click();
  await expect(page.getByRole('status')).toHaveText('Het bericht staat op de site.');
  await expect(page.getByText(title)).toBeVisible();
});

test('a resident asks for a letter and enters its code', async ({ page, town }) => {
  await become(page, 'Tom');
  await page.goto('/mijn/brief');
  await page.getByLabel('Uw naam').fill('T. Jansen');
  await page.getByLabel('Uw adres').fill('Verzonnenstraat 1\n2000 AA Haarlem');
  await page.getByLabel('Uw wijk').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Stuur mij een brief' }).click();
  await expect(page.getByRole('status')).toHaveText(/Uw brief wordt verstuurd/);
  const client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  const { rows } = await client.query(`select body from letter where recipient = 'T. Jansen' order by id desc limit 1`);
  await client.end();
  await page.getByLabel('Code uit de brief').fill(/[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(String(rows[0]?.body))?.[0] ?? '');
  await page.getByRole('button', { name: 'Bevestig' }).click();
  await expect(page.getByText('U hebt laten zien dat u hier woont')).toBeVisible();
});

test('a passkey replaces code and second step', async ({ page, context }) => {
  if (!scripted()) {
    await page.goto('/inloggen');
    await expect(page.getByText('werkt alleen in een nieuwere browser')).toBeVisible();
    return;
  }
  const town = await startTown();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${town.address}/inloggen?terug=/mijn/veiligheid`);
  await signInByMail(page, town, 'passkey@stadmakers.example');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
  await expect(page.getByRole('status')).toHaveText('Uw passkey is toegevoegd.');
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.goto(`${town.address}/inloggen?terug=/mijn/veiligheid`);
  await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
  await expect(page).toHaveURL(`${town.address}/mijn/veiligheid`);
  await page.getByRole('button', { name: /Verwijder passkey/ }).click();
  await expect(page.getByRole('status')).toHaveText('De passkey is verwijderd.');
  const client = new pg.Client({ connectionString: town.databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `select act from audit_line where act ~ '^(passkey|session)[.]' order by id desc limit 5`,
  );
  await client.end();
  const [removed, signedIn, signedOut, renewed, added] = rows.map(({ act }) => act);
  expect([added, renewed, signedOut, signedIn, removed]).toEqual([
    ...['passkey.added', 'session.started', 'session.ended', 'session.started', 'passkey.removed'],
  ]);
  await town.stop();
});

test('a resident logs in through the municipality', async ({ page }) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const provider = await startTownProvider(url);
  const { issuer, clientId, privateKeyJwk, acrValues } = provider.settings;
  const town = await startTown({
    PORT: String(port),
    BASE_URL: url,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_PRIVATE_KEY: JSON.stringify(privateKeyJwk),
    OIDC_ACR: acrValues.join(' '),
  });
  await page.goto(`${url}/inloggen?terug=/mijn/veiligheid`);
  await page.getByRole('link', { name: 'Inloggen via de gemeente' }).click();
  await page.getByLabel('Nummer').fill('999990019');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe mogen wij u noemen?');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page).toHaveURL(`${url}/mijn/veiligheid`);

  await page.context().clearCookies();
  await page.goto(`${url}/inloggen`);
  await page.getByRole('link', { name: 'Inloggen via de gemeente' }).click();
  await page.getByLabel('Nummer').fill('999990032');
  await page.getByLabel('Zekerheid').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen via de gemeente is niet gelukt');
  await expectAccessible(page);
  await town.stop();
  await provider.stop();
});
