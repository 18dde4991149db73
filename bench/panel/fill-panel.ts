import { optimise, toUniformLottery } from '@stadmakers/sortition';
import { sql } from 'kysely';
import { insertGroups } from '../../app/src/instruments/panel/groups/save-groups.ts';
import { loadPanel } from '../../app/src/instruments/panel/panel.ts';
import { poolHash } from '../../app/src/instruments/panel/pool-hash.ts';
import { problemOf } from '../../app/src/instruments/panel/problem-of.ts';
import type { Db } from '../../app/src/platform/db/db.ts';
import { largeTown, syntheticPool } from '../../packages/sortition/bench/synthetic-pool.ts';

const at = new Date('2026-11-20T10:00:00Z');

/** A panel of this officer with a made pool, two of every twelve at one address; empty where `people` is 0. */
export async function fillPanel(db: Db, personId: string, { people, size }: { people: number; size: number }) {
  const slug = `panel-${people}-${crypto.randomUUID()}`;
  const project = { kind: 'trajectory', slug, question: 'Hoe delen wij de straat?', status: 'published' } as const;
  const { id: projectId } = await db.insertInto('project').values(project).returning('id').executeTakeFirstOrThrow();
  const step = { projectId, instrument: 'panel', title: 'Panel', status: 'published' } as const;
  const { id: stepId } = await db.insertInto('step').values(step).returning('id').executeTakeFirstOrThrow();
  await db.insertInto('panel').values({ stepId, size, createdAt: at }).execute();
  await db.insertInto('panelOfficer').values({ stepId, personId }).execute();
  if (people > 0) await fillPool(db, stepId, { people, size });
  return stepId;
}

async function fillPool(db: Db, stepId: number, { people, size }: { people: number; size: number }) {
  const made = syntheticPool({ ...largeTown, people, size, slack: size < 100 ? 1.5 : largeTown.slack }, 7);
  const byCategory = Map.groupBy(made.quotas, ({ category }) => category);
  const categories = [...byCategory].map(([name, quotas]) => ({
    name,
    question: name,
    groups: quotas.map(({ value, min, max }) => ({ id: null, name: value, population: null, min, max })),
  }));
  await db.transaction().execute((tx) => insertGroups(tx, stepId, categories));
  const panel = await loadPanel(db, stepId);
  if (!panel) throw new Error('The panel was made and is not there.');
  const rows = made.people.map(({ values }, index) => ({
    code: crypto.randomUUID(),
    household: `huis ${index - (index % 12 === 0 ? 1 : 0)}`,
    groups: Object.fromEntries(
      panel.categories.map(({ id, name, groups }) => [id, groups.find((group) => group.name === values[name])?.id]),
    ),
  }));
  await sql`
    with row as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as one (code text, household text, groups jsonb)
    ), invited as (
      insert into panel_invitation (step_id, inclusion, code_hash, made_at, answer, answered_at)
      select ${stepId}::bigint, 0.01, code, ${at}::timestamptz, 'yes', ${at}::timestamptz from row returning id, code_hash
    )
    insert into panel_candidate (step_id, invitation_id, groups, household, created_at)
    select ${stepId}::bigint, id, groups, household, ${at}::timestamptz from invited join row on code = code_hash`.execute(
    db,
  );
  const problem = await problemOf(db, panel);
  const found = await optimise(problem, { kind: 'leximin' });
  const { certificate, stats, probability } = found;
  const lottery = { ...toUniformLottery(found), certificate, stats, probability: Object.fromEntries(probability) };
  const solve = { stepId, requestedAt: at, finishedAt: at, inputHash: poolHash(problem, panel.objective) };
  await db
    .insertInto('panelSolve')
    .values({ ...solve, lottery: JSON.stringify(lottery) })
    .execute();
}
