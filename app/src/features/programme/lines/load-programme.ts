import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Line, Programme } from './programme.ts';

const columns = [
  ...(['id', 'pillarId', 'spearheadId', 'ordinal', 'code', 'name', 'goal', 'yearlyCount', 'yearlyWhat'] as const),
  ...(['takes', 'endedOn', 'revision'] as const),
] as const;

/** Pillars with their lines, spearheads and phases, each in their own order. */
export async function loadProgramme(db: Db | Tx): Promise<Programme> {
  const pillars = await db
    .selectFrom('programmePillar')
    .select(['id', 'key', 'name', 'goal'])
    .orderBy('ordinal')
    .execute();
  const lines = await allLines(db);
  const spearheads = await db
    .selectFrom('programmeSpearhead')
    .select(['id', 'name', 'about'])
    .orderBy('ordinal')
    .execute();
  const phases = await db
    .selectFrom('programmePhase')
    .select(['id', 'name', 'about', 'startsOn', 'endsOn'])
    .orderBy('ordinal')
    .execute();
  return {
    pillars: pillars.map((pillar) => ({ ...pillar, lines: lines.filter(({ pillarId }) => pillarId === pillar.id) })),
    spearheads,
    phases,
  };
}

/** All lines, in the order of the programme. */
export function allLines(db: Db | Tx): Promise<Line[]> {
  return db.selectFrom('programmeLine').select(columns).orderBy('pillarId').orderBy('ordinal').orderBy('id').execute();
}

/** One line, or undefined. */
export function loadLine(db: Db | Tx, id: number): Promise<Line | undefined> {
  return db.selectFrom('programmeLine').select(columns).where('id', '=', id).executeTakeFirst();
}
