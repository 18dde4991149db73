import type { Insertable } from 'kysely';
import type { DB } from '../../../platform/db/schema.ts';
import type { TestApp } from '../../../testing/app.ts';
import { listSchemes } from '../rules/load-scheme.ts';

/** Puts an application in the database as it stands after the steps before; `number` makes it one of its own. */
export async function makeApplication(
  { db, deps }: TestApp,
  number: number,
  more: Partial<Insertable<DB['application']>> = {},
): Promise<number> {
  const [scheme] = await listSchemes(db, '2026-11-23');
  if (!scheme) throw new Error('This town has no scheme.');
  const { id } = await db
    .insertInto('application')
    .values({
      ...{ schemeId: scheme.id, versionId: scheme.versionId, year: 2026, number, state: 'advised' },
      ...{ title: `Straatfeest ${number}`, summary: 'Samen eten.', kindKey: 'street', askedCents: 40_000 },
      ...{ applicantName: 'R. Voorbeeld', email: 'riet@stadmakers.example', dueOn: '2026-12-21' },
      ...{ createdAt: deps.now(), submittedAt: deps.now(), ...more },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
