import { record } from '../../platform/audit/record.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { drawingsOf } from './drawing.ts';
import { boxOf } from './outline.ts';
import { type AreaOption, listAreas } from './place-labels.ts';
import { placePoints } from './place-points.ts';
import type { ImportedArea, Refusal } from './read-geojson.ts';

export type AreasImport = {
  areas: readonly ImportedArea[];
  attribution: string;
  /** Inhabitants by code; null leaves those that are known. */
  population: ReadonlyMap<string, number> | null;
};
export type Imported = { added: number; changed: number };

const kinds = ['gemeente', 'gebied', 'wijk', 'buurt'] as const;

/**
 * Gives areas their outlines and adds those that are new, in one transaction: all or nothing, and twice is once. An
 * area is known by its code, a gebied or gemeente also by its name; names of known areas stay as they are configured.
 */
export function importAreas(
  { db, now }: { db: Db; now: () => Date },
  input: AreasImport,
): Promise<Result<Imported, Refusal>> {
  return db
    .transaction()
    .execute(async (tx) => {
      const known = await listAreas(tx);
      const lines: string[] = [];
      const done = { added: 0, changed: 0 };
      for (const kind of kinds) {
        const areas = input.areas.filter((area) => area.kind === kind);
        // Areas of one kind stand on one map, so they share a grid.
        const drawings = areas.length === 0 ? [] : drawingsOf(areas.map((area) => area.outline));
        for (const [index, area] of areas.entries()) {
          const existing = find(known, area.kind, area.code) ?? findByName(known, area);
          const parent = existing?.parentId ?? parentOf(known, area)?.id ?? null;
          if (parent === null && kind !== 'gemeente') {
            lines.push(
              `${area.name} (${area.code}): its ${area.parent ?? 'parent'} is not known; import that one first.`,
            );
            continue;
          }
          const saved = await save(tx, existing, area, parent, drawings[index] ?? [], input.attribution);
          if (!existing) known.push(saved);
          done[existing ? 'changed' : 'added'] += 1;
        }
      }
      for (const [code, population] of input.population ?? []) {
        const { numUpdatedRows } = await tx
          .updateTable('area')
          .set({ population, populationSource: input.attribution })
          .where('code', '=', code)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) lines.push(`${code} in the population file is no area.`);
      }
      if (lines.length > 0) throw new Refused(lines);
      await placePoints(tx);
      await record(tx, { actor: 'system', at: now(), act: 'areas.imported', subject: 'areas', detail: done });
      return ok(done);
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return fail({ kind: 'refused' as const, lines: error.lines });
      throw error;
    });
}

/** Thrown so that the transaction is undone. */
class Refused extends Error {
  constructor(readonly lines: string[]) {
    super('refused');
  }
}

function find(known: readonly AreaOption[], kind: string, code: string): AreaOption | undefined {
  return known.find((area) => area.kind === kind && area.code === code);
}

function findByName(known: readonly AreaOption[], { kind, name }: ImportedArea): AreaOption | undefined {
  if (kind !== 'gebied' && kind !== 'gemeente') return undefined;
  return known.find((area) => area.kind === kind && area.name.toLowerCase() === name.toLowerCase());
}

function parentOf(known: readonly AreaOption[], area: ImportedArea): AreaOption | undefined {
  const larger = known.filter((one) => kinds.indexOf(one.kind) < kinds.indexOf(area.kind));
  const name = area.parent?.toLowerCase();
  // A gebied lies in the town, whatever the file says.
  if (area.kind === 'gebied') return larger[0];
  return larger.find((one) => one.code === area.parent) ?? larger.find((one) => one.name.toLowerCase() === name);
}

async function save(
  tx: Tx,
  existing: AreaOption | undefined,
  { code, name, kind, outline }: ImportedArea,
  parentId: number | null,
  drawing: unknown,
  attribution: string,
): Promise<AreaOption> {
  const shape = {
    ...boxOf(outline.flat()),
    outline: JSON.stringify({ type: 'MultiPolygon', coordinates: outline }),
    drawing: JSON.stringify(drawing),
    attribution,
  };
  const columns = ['id', 'code', 'name', 'kind', 'parentId'] as const;
  return existing
    ? tx.updateTable('area').set(shape).where('id', '=', existing.id).returning(columns).executeTakeFirstOrThrow()
    : tx
        .insertInto('area')
        .values({ code, name, shortName: name, kind, parentId, ...shape })
        .returning(columns)
        .executeTakeFirstOrThrow();
}
