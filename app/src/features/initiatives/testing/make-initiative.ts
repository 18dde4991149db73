import type { Actor } from '../../../platform/actor.ts';
import type { TestApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import type { Stage } from '../stage.ts';

/** An initiative in a test, with its initiator: as the actor of a command, and as the cookie of a request. */
export type MadeInitiative = { id: number; slug: string; initiatorId: string; initiator: Actor; as: string };

type Wanted = {
  slug?: string;
  title?: string;
  stage?: Stage;
  status?: 'draft' | 'published' | 'closed';
  place?: string;
  point?: { lon: number; lat: number };
  isPhysical?: boolean;
  inputUse?: string;
  areaIds?: readonly number[];
  themeIds?: readonly number[];
  /** The name of the initiator. */
  by?: string;
};

/** Makes a published initiative of a new person. */
export async function makeInitiative(town: Pick<TestApp, 'db' | 'deps'>, wanted: Wanted = {}): Promise<MadeInitiative> {
  const { slug = 'buurttuin', title = 'Een buurttuin', status = 'published', stage = 'exploring' } = wanted;
  const { db, deps } = town;
  const name = wanted.by ?? 'Noor';
  const email = `${slug}@bewoner.example`;
  const initiatorId = await makePerson(db, { name, email });
  const { id } = await db
    .insertInto('project')
    .values({
      kind: 'initiative',
      slug,
      question: title,
      intro: 'Samen eten verbouwen.',
      status,
      createdBy: initiatorId,
      createdAt: deps.now(),
      publishedAt: status === 'draft' ? null : deps.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('initiative')
    .values({
      projectId: id,
      stage,
      stoppedBecause: stage === 'stopped' ? 'Geen tijd meer.' : '',
      why: 'Buren kennen elkaar te weinig.',
      place: wanted.place ?? 'Het veldje achter de school',
      who: 'Voor de hele buurt',
      lon: wanted.point?.lon ?? null,
      lat: wanted.point?.lat ?? null,
      isPhysical: wanted.isPhysical ?? false,
      inputUse: wanted.inputUse ?? '',
    })
    .execute();
  for (const areaId of wanted.areaIds ?? [])
    await db.insertInto('projectArea').values({ projectId: id, areaId }).execute();
  for (const themeId of wanted.themeIds ?? [])
    await db.insertInto('projectTheme').values({ projectId: id, themeId }).execute();
  await db
    .insertInto('initiativeMember')
    .values({ projectId: id, personId: initiatorId, role: 'initiator', joinedAt: deps.now() })
    .execute();
  const grant = { role: 'initiator', projectId: id } as const;
  await db
    .insertInto('roleGrant')
    .values({ personId: initiatorId, ...grant })
    .execute();
  const initiator: Actor = {
    kind: 'person',
    personId: initiatorId,
    name,
    email,
    roles: [grant],
    assurance: 'email',
    strong: false,
  };
  return { id, slug, initiatorId, initiator, as: await signInForTest(deps, initiatorId) };
}
