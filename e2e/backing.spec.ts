import { become, expect, expectAccessible, test } from './support/fixtures.ts';

test.use({ viewport: { width: 360, height: 800 } });

const square = '/initiatieven/regenplein-zomerkade';

test('a neighbour has a worry, the team answers it and reports, and of what is taken back no words stay', async ({
  page,
}) => {
  const run = test.info().project.name;
  const worry = `Waar zet ik mijn bakfiets? (${run})`;
  await become(page, 'Riet Jonker');
  await page.goto(square);
  await page.getByRole('link', { name: 'Zeg wat u vindt' }).click();
  await page.getByText('Ik heb een zorg', { exact: true }).click();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Schrijf wat uw zorg is.');
  await page.getByLabel('Waarom? Of: wat wilt u doen?').fill(worry);
  await page.getByLabel('Hoe ver woont u van de plek?').selectOption({ label: 'Minder dan 250 meter' });
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('status').first()).toContainText('Bedankt. Het telt mee.');
  await expect(page.locator('#zorgen')).toContainText(worry);
  await expect(page.locator('#zorgen')).not.toContainText('Riet');
  await expectAccessible(page);

  await become(page, 'Samir El Idrissi');
  await page.goto(`${square}/beheer`);
  await page.getByRole('link', { name: 'Draagvlak' }).click();
  const box = page.locator('article', { hasText: worry });
  await box.getByLabel('Uw antwoord').fill('Er komt een vak bij de bakker.');
  await box.getByRole('button', { name: 'Plaats het antwoord' }).click();
  await expect(page.locator('article', { hasText: worry })).toContainText('Er komt een vak bij de bakker.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Schrijf het verslag' }).click();
  await page.getByLabel('Wat is er anders dan in de vorige versie?').fill(`Een zorg erbij (${run}).`);
  await page.getByRole('button', { name: 'Plaats het verslag' }).click();
  await page.goto(`${square}/participatieverslag`);
  await expect(page.getByRole('main')).toContainText(worry);
  await expectAccessible(page);
  const pdf = await page.request.get(`${square}/participatieverslag.pdf`);
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);

  await become(page, 'Riet Jonker');
  await page.goto('/mijn');
  await expect(page.getByRole('main')).toContainText('Er komt een vak bij de bakker.');
  await page.goto(`${square}/draagvlak`);
  await page.getByRole('button', { name: 'Trek het in' }).click();
  await expect(page.getByRole('status').first()).toContainText('Het is ingetrokken.');
  await page.goto(`${square}/participatieverslag`);
  await expect(page.getByRole('main')).not.toContainText(worry);
  await expect(page.getByRole('main')).toContainText('Deze zorg is ingetrokken.');
});

test('somebody without an account offers help, keeps what they typed, and the desk enters what came by phone', async ({
  page,
}) => {
  await page.goto(`${square}/draagvlak`);
  await page.getByText('Ik wil helpen', { exact: true }).click();
  await page.getByLabel('Waarom? Of: wat wilt u doen?').fill('Ik kan graven.');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('main')).toContainText('Wie wil helpen, heeft een account nodig.');
  await expect(page.getByLabel('Waarom? Of: wat wilt u doen?')).toHaveValue('Ik kan graven.');
  await become(page, 'Wim Bakker');
  await page.goto('/balie');
  await page.getByRole('link', { name: 'Draagvlak' }).click();
  await page.getByRole('link', { name: 'Een regenplein aan de Zomerkade' }).click();
  await page.getByText('Per telefoon', { exact: true }).click();
  await page.getByText('Ik steun dit', { exact: true }).click();
  await page.getByRole('button', { name: 'Voer in' }).click();
  await expect(page.getByRole('status').first()).toContainText('Ingevoerd. Het telt mee.');
  await expectAccessible(page);
});
