import type { Db } from '../../../platform/db/db.ts';
import { scanPath, scanStaffPath } from '../scan-path.ts';
import { writeRoles, writeStatements } from '../setup/write-lines.ts';

const values = {
  Sociaal: ['Buren leren elkaar kennen.', 'Iedereen kan meedoen.'],
  Ecologisch: ['Er komt meer groen.'],
};
const roles = ['Bewoners', 'Ondernemers', 'Ambtenaren'];

/** A published value scan of two values and three groups, open until 2028; the first round until 10 December 2026, the second from May 2027. */
export async function makeScan(db: Db, { assurance = 'anonymous' }: { assurance?: 'anonymous' | 'email' } = {}) {
  const slug = `pluktuin-${crypto.randomUUID()}`;
  const project = { kind: 'trajectory', slug, question: 'Komt er een pluktuin?', status: 'published' } as const;
  const { id: projectId } = await db
    .insertInto('project')
    .values({ ...project, publishedAt: '2026-10-01' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      ...{ projectId, instrument: 'value_scan', title: 'Wat is de pluktuin waard?', status: 'published', assurance },
      intro: 'Zeg het voor de tuin er is, en een jaar later nog eens.',
      opensAt: new Date('2026-11-10T08:00:00Z'),
      closesAt: new Date('2028-01-01T22:00:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const days = { beforeUntil: '2026-12-10', afterFrom: '2027-05-01' };
  await db
    .insertInto('valueScan')
    .values({ stepId, ...days, createdAt: new Date('2026-11-01T10:00:00Z') })
    .execute();
  const statements: number[] = [];
  const valueIds: number[] = [];
  const roleIds = await db.transaction().execute(async (tx) => {
    await writeRoles(tx, stepId, roles);
    for (const [index, [name, texts]] of Object.entries(values).entries()) {
      const { id } = await tx
        .insertInto('valueScanValue')
        .values({ stepId, ordinal: index + 1, name })
        .returning('id')
        .executeTakeFirstOrThrow();
      valueIds.push(id);
      await writeStatements(tx, id, texts);
      const own = tx.selectFrom('valueScanStatement').select('id').where('valueId', '=', id).orderBy('ordinal');
      statements.push(...(await own.execute()).map((row) => row.id));
    }
    const own = tx.selectFrom('valueScanRole').select('id').where('stepId', '=', stepId).orderBy('ordinal');
    return (await own.execute()).map((row) => row.id);
  });
  const step = { id: stepId, projectSlug: slug };
  return {
    ...{ slug, projectId, stepId, statements, valueIds, roleIds },
    path: scanPath(step),
    staffPath: scanStaffPath(step),
  };
}

/** A value scan to do things with. */
export type MadeScan = Awaited<ReturnType<typeof makeScan>>;

/** Fields of a score: a group by its number, and the marks of the statements in their order. */
export function scoreFields({ roleIds, statements }: MadeScan, role: number, marks: readonly (number | 'x')[]) {
  const given = statements.map((id, index) => [`s${id}`, String(marks[index] ?? 'x')]);
  return { role: String(roleIds[role - 1]), submissionKey: crypto.randomUUID(), ...Object.fromEntries(given) };
}
