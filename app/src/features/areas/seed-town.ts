import type { Db } from '../../platform/db/db.ts';
import type { Town } from '../../platform/town.ts';

/** Brings areas and themes in line with the configuration; what was imported (outlines, population) stays. */
export async function seedTown(db: Db, town: Town): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Parents stand before their children in the configuration.
    const ids = new Map<string, number>();
    for (const area of town.areas) {
      const row = await tx
        .insertInto('area')
        .values({
          code: area.code,
          name: area.name,
          shortName: area.short ?? area.name,
          kind: area.kind,
          parentId: area.parent === null ? null : (ids.get(area.parent) ?? null),
          tileColumn: area.tile?.column ?? null,
          tileRow: area.tile?.row ?? null,
        })
        .onConflict((conflict) =>
          conflict.column('code').doUpdateSet((eb) => ({
            name: eb.ref('excluded.name'),
            shortName: eb.ref('excluded.shortName'),
            kind: eb.ref('excluded.kind'),
            parentId: eb.ref('excluded.parentId'),
            tileColumn: eb.ref('excluded.tileColumn'),
            tileRow: eb.ref('excluded.tileRow'),
          })),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.set(area.code, row.id);
    }
    for (const theme of town.themes) {
      await tx
        .insertInto('theme')
        .values({ slug: theme.slug, nameNl: theme.name.nl, nameEn: theme.name.en, pattern: theme.pattern })
        .onConflict((conflict) =>
          conflict.column('slug').doUpdateSet({ nameNl: theme.name.nl, nameEn: theme.name.en, pattern: theme.pattern }),
        )
        .execute();
    }
  });
}
