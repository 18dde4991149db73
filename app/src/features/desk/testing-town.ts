import type { Actor, Role } from '../../platform/actor.ts';
import type { Db } from '../../platform/db/db.ts';
import { makePerson } from '../../testing/sign-in.ts';

/** An open step for ideas about Parkwijk and the rest of the town, for tests of the desk; Spaarndam is another wijk. */
export async function makeStep(
  db: Db,
  step: {
    opensAt?: string;
    closesAt?: string | null;
    limitPerPerson?: number;
    status?: 'draft' | 'published';
    onlyParkwijk?: boolean;
  } = {},
): Promise<{ stepId: number; projectId: number; slug: string; parkwijk: number; spaarndam: number }> {
  const slug = `groen-${crypto.randomUUID()}`;
  const project = await db
    .insertInto('project')
    .values({
      kind: 'trajectory',
      slug,
      question: 'Hoe wordt Parkwijk groener?',
      status: 'published',
      publishedAt: '2026-10-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId: project.id,
      instrument: 'ideas',
      title: 'Uw ideeën voor groen',
      status: step.status ?? 'published',
      opensAt: step.opensAt ?? '2026-11-01T08:00:00Z',
      closesAt: step.closesAt === undefined ? '2026-12-20T16:00:00Z' : step.closesAt,
      limitPerPerson: step.limitPerPerson ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const parkwijk = await makeArea(db, 'WK039209', 'Parkwijk');
  const spaarndam = await makeArea(db, 'WK039217', 'Spaarndam');
  if (step.onlyParkwijk) await db.insertInto('stepArea').values({ stepId, areaId: parkwijk }).execute();
  return { stepId, projectId: project.id, slug, parkwijk, spaarndam };
}

/** Somebody who works for the town, signed in with a second factor. */
export async function makeColleague(
  db: Db,
  role: Role,
  projectId: number | null = null,
): Promise<Actor & { kind: 'person' }> {
  const roles = [{ role, projectId }];
  const personId = await makePerson(db, { name: 'Wim', roles });
  return {
    kind: 'person',
    personId,
    name: 'Wim',
    email: 'wim@haarlem.example',
    roles,
    assurance: 'email',
    strong: true,
  };
}

async function makeArea(db: Db, code: string, name: string): Promise<number> {
  const row = await db
    .insertInto('area')
    .values({ code, name, shortName: name, kind: 'wijk' })
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
