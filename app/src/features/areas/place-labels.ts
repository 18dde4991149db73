import type { Db, Tx } from '../../platform/db/db.ts';

export type AreaOption = {
  id: number;
  code: string;
  name: string;
  kind: 'gemeente' | 'gebied' | 'wijk' | 'buurt';
  parentId: number | null;
};
export type ThemeOption = { id: number; slug: string; nameNl: string; nameEn: string; pattern: string };

/** All areas from large to small, by name; for choosing one. */
export function listAreas(db: Db | Tx): Promise<AreaOption[]> {
  return db
    .selectFrom('area')
    .select(['id', 'code', 'name', 'kind', 'parentId'])
    .orderBy((eb) => eb.fn('array_position', [eb.val(['gemeente', 'gebied', 'wijk', 'buurt']), eb.ref('kind')]))
    .orderBy('name')
    .execute();
}

/** All themes by name. */
export function listThemes(db: Db | Tx): Promise<ThemeOption[]> {
  return db.selectFrom('theme').select(['id', 'slug', 'nameNl', 'nameEn', 'pattern']).orderBy('nameNl').execute();
}
