import type { Db } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { listAreas, listThemes } from '../../areas/index.ts';
import type { About } from '../reading/reach.ts';

/** The names of themes and areas, to say for whom a piece is. */
export type AboutNames = (about: About) => string[];

/** Looks all names up once. */
export async function aboutNames(db: Db, locale: Locale): Promise<AboutNames> {
  const [themes, areas] = await Promise.all([listThemes(db), listAreas(db)]);
  const theme = new Map(themes.map(({ id, nameNl, nameEn }) => [id, locale === 'en' ? nameEn : nameNl]));
  const area = new Map(areas.map(({ id, name }) => [id, name]));
  return ({ themeIds, areaIds }) => [
    ...themeIds.flatMap((id) => theme.get(id) ?? []),
    ...areaIds.flatMap((id) => area.get(id) ?? []),
  ];
}
