import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import { type FollowTarget, type Frequency, isOwn } from './follow.ts';

export type NamedFollow = {
  id: number;
  frequency: Frequency;
  projectId: number | null;
  themeId: number | null;
  areaId: number | null;
  question: string | null;
  projectHref: string | null;
  themeNl: string | null;
  themeEn: string | null;
  themeSlug: string | null;
  area: string | null;
  areaCode: string | null;
};

/** What somebody follows, with the names of it; the newest first. */
export function namedFollows(db: Db | Tx, personId: string) {
  return db
    .selectFrom('follow')
    .leftJoin('project', 'project.id', 'follow.projectId')
    .leftJoin('theme', 'theme.id', 'follow.themeId')
    .leftJoin('area', 'area.id', 'follow.areaId')
    .select([
      'follow.id',
      'follow.frequency',
      'follow.projectId',
      'follow.themeId',
      'follow.areaId',
      'project.question',
      sql<string | null>`${projectHrefInSql}`.as('projectHref'),
      'theme.nameNl as themeNl',
      'theme.nameEn as themeEn',
      'theme.slug as themeSlug',
      'area.name as area',
      'area.code as areaCode',
    ])
    .where('follow.personId', '=', personId)
    .orderBy('follow.id', 'desc');
}

/** The name in the reader's language, and where it can be seen. */
export function shownFollow(row: NamedFollow, locale: Locale): { name: string; href: string; target: FollowTarget } {
  if (row.projectId !== null) {
    return { name: row.question ?? '', href: row.projectHref ?? '', target: { kind: 'project', id: row.projectId } };
  }
  if (row.themeId !== null) {
    const name = (locale === 'nl' ? row.themeNl : row.themeEn) ?? '';
    return { name, href: `/trajecten?thema=${row.themeSlug}`, target: { kind: 'theme', id: row.themeId } };
  }
  const target = { kind: 'area', id: row.areaId ?? 0 } as const;
  return { name: row.area ?? '', href: `/trajecten?gebied=${encodeURIComponent(row.areaCode ?? '')}`, target };
}

/** How often this person hears of the target, or null for who does not follow it. */
export async function followState(db: Db | Tx, personId: string, target: FollowTarget): Promise<Frequency | null> {
  const row = await db.selectFrom('follow').select('frequency').where(isOwn(personId, target)).executeTakeFirst();
  return row?.frequency ?? null;
}

/** The name of what somebody is about to follow; undefined when it does not exist or is no longer public. */
export async function nameOfTarget(db: Db, { kind, id }: FollowTarget, locale: Locale): Promise<string | undefined> {
  switch (kind) {
    case 'project': {
      const project = db.selectFrom('project').select('question').where('id', '=', id).where('status', '<>', 'draft');
      return (await project.executeTakeFirst())?.question;
    }
    case 'theme': {
      const theme = await db.selectFrom('theme').select(['nameNl', 'nameEn']).where('id', '=', id).executeTakeFirst();
      return locale === 'nl' ? theme?.nameNl : theme?.nameEn;
    }
    case 'area':
      return (await db.selectFrom('area').select('name').where('id', '=', id).executeTakeFirst())?.name;
  }
}
