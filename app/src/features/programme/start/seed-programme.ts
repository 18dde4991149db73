import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Town } from '../../../platform/town.ts';
import { liveIndicators } from '../indicators/live-indicators.ts';

/** Gives a town without a programme the one of its configuration, and every town the indicators that the platform measures. */
export async function seedProgramme(db: Db, { programme }: Town): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('indicator')
      .values(
        liveIndicators.map(({ key, unit, better }, ordinal) => ({
          ...{ key, unit, better, origin: 'platform' as const, ordinal: 100 + ordinal },
          target: programme.targets[key] ?? null,
        })),
      )
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    if (await tx.selectFrom('programmePillar').select('id').limit(1).executeTakeFirst()) return;
    await seedLines(tx, programme);
  });
}

async function seedLines(tx: Tx, programme: Town['programme']): Promise<void> {
  const spearheads = new Map<string, number>();
  for (const [ordinal, spearhead] of programme.spearheads.entries()) {
    const values = { ...spearhead, ordinal };
    const { id } = await tx.insertInto('programmeSpearhead').values(values).returning('id').executeTakeFirstOrThrow();
    spearheads.set(spearhead.key, id);
  }
  const pillars = new Map<string, number>();
  for (const [ordinal, { key, name, goal, lines }] of programme.pillars.entries()) {
    const values = { key, name, goal, ordinal };
    const { id } = await tx.insertInto('programmePillar').values(values).returning('id').executeTakeFirstOrThrow();
    pillars.set(key, id);
    const rows = lines.map((line, place) => ({
      ...{ key: line.key, pillarId: id, ordinal: place, code: line.code, name: line.name, goal: line.goal },
      ...{
        yearlyCount: line.yearly?.count ?? null,
        yearlyWhat: line.yearly?.what ?? '',
        takes: [...(line.takes ?? [])],
      },
      spearheadId: spearheads.get(line.spearhead ?? '') ?? null,
    }));
    if (rows.length > 0) await tx.insertInto('programmeLine').values(rows).execute();
  }
  const phases = programme.phases.map((phase, ordinal) => ({ ...phase, ordinal }));
  if (phases.length > 0) await tx.insertInto('programmePhase').values(phases).execute();
  const imported = programme.indicators.map(({ pillar, target, ...indicator }, ordinal) => ({
    ...{ ...indicator, ordinal, origin: 'import' as const, target: target ?? null },
    pillarId: pillars.get(pillar ?? '') ?? null,
  }));
  if (imported.length > 0) await tx.insertInto('indicator').values(imported).execute();
}
