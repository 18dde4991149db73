import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test('rows inside a row have camelCase names, a stored document keeps its own', async () => {
  const { rows } = await sql`
    select 1 as first_id, '[{"area_id": 2, "inner_rows": [{"name_nl": "Groen"}]}]'::jsonb as area_rows,
      '{"not_adopted": 3}'::jsonb as by_outcome`.execute(database.db);
  expect(rows).toEqual([
    { firstId: 1, areaRows: [{ areaId: 2, innerRows: [{ nameNl: 'Groen' }] }], byOutcome: { not_adopted: 3 } },
  ]);
});
