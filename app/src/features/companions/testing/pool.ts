import type { Actor } from '../../../platform/actor.ts';
import type { TestApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';

/** An officer of a test: as the actor of a command, and as the cookie of a request. */
export type MadeOfficer = { id: string; actor: Actor; as: string };

type Wanted = { name: string; expertise?: readonly string[]; areaIds?: readonly number[]; hours?: number };

/** Makes an officer of the pool; without hours there is room for two initiatives. */
export async function makeOfficer(town: Pick<TestApp, 'db' | 'deps'>, wanted: Wanted): Promise<MadeOfficer> {
  const { name, expertise = ['groen'], areaIds = [], hours = 8 } = wanted;
  const made = await makeStaff(town, name, 'companion');
  const { db, deps } = town;
  await db
    .insertInto('companion')
    .values({
      personId: made.id,
      job: `Adviseur ${name}`,
      expertise: [...expertise],
      monthlyHours: hours,
      savedAt: deps.now(),
    })
    .execute();
  for (const areaId of areaIds) await db.insertInto('companionArea').values({ personId: made.id, areaId }).execute();
  return made;
}

/** Makes a coordinator of the pool. */
export function makeCoordinator(town: Pick<TestApp, 'db' | 'deps'>, name = 'Fatima'): Promise<MadeOfficer> {
  return makeStaff(town, name, 'process_manager');
}

async function makeStaff(
  { db, deps }: Pick<TestApp, 'db' | 'deps'>,
  name: string,
  role: 'companion' | 'process_manager',
): Promise<MadeOfficer> {
  const email = `${name.toLowerCase()}@stadmakers.example`;
  const id = await makePerson(db, { name, email, roles: [role] });
  const actor: Actor = {
    ...{ kind: 'person', personId: id, name, email, assurance: 'email', strong: true },
    roles: [{ role, projectId: null }],
  };
  return { id, actor, as: await signInForTest(deps, id, { strong: true }) };
}
