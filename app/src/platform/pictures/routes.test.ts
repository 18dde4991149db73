import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { encodePicture, pictureUrl, storePicture } from './index.ts';

let town: TestApp;
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

async function onePicture(): Promise<string> {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();
  const encoded = await encodePicture(photo);
  if (!encoded.ok) throw new Error(encoded.error.kind);
  return storePicture(town.db, encoded.value, 'Een grasveld', town.deps.now());
}

test('a picture comes in two sizes that a browser may keep for good', async () => {
  const id = await onePicture();
  for (const [size, width] of [
    ['large', 900],
    ['small', 400],
  ] as const) {
    const answer = await town.get(pictureUrl(id, size));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(width);
  }
});

test('what is not there, or asked by another name, is not found', async () => {
  const id = await onePicture();
  for (const path of [
    `/afbeeldingen/${crypto.randomUUID()}.webp`,
    '/afbeeldingen/1.webp',
    `/afbeeldingen/${id}.svg`,
    `/afbeeldingen/${id}`,
  ]) {
    expect([path, (await town.get(path)).status]).toEqual([path, 404]);
  }
});

test('the picture of a hidden idea is seen by moderators only, and kept by no cache', async () => {
  const id = await onePicture();
  const project = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: 'foto', question: 'Foto?', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const step = await town.db
    .insertInto('step')
    .values({ projectId: project.id, instrument: 'ideas', title: 'Ideeën' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await town.db
    .insertInto('contribution')
    .values({
      projectId: project.id,
      stepId: step.id,
      title: 'Met foto',
      status: 'hidden',
      submittedAt: town.deps.now(),
      pictureId: id,
    })
    .execute();
  expect((await town.get(pictureUrl(id))).status).toBe(404);
  const moderator = await makePerson(town.db, { name: 'Sanne', roles: ['moderator'] });
  const seen = await town.get(pictureUrl(id), { as: await signInForTest(town.deps, moderator, { strong: true }) });
  expect(seen.status).toBe(200);
  expect(seen.headers.get('cache-control')).toBe('private, no-store');
});
