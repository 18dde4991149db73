import type { Db, Tx } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { areaHref } from '../areas/index.ts';
import { type Addressed, projectHref } from '../project-access/index.ts';
import { type FollowTarget, type Frequency, isOwn } from './follow.ts';

export type NamedFollow = {
  id: number;
  frequency: Frequency;
  projectId: number | null;
  themeId: number | null;
  areaId: number | null;
  question: string | null;
  projectKind: Addressed['kind'] | null;
  slug: string | null;
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
      'project.kind as projectKind',
      'project.slug',
      'theme.nameNl as themeNl',
      'theme.nameEn as themeEn',
      'theme.slug as themeSlug',
      'area.name as area',
      'area.code as areaCode',
    ])
    .where('follow.personId', '=', personId)
    .orderBy('follow.id', 'desc');
}

type ShownFollow = { name: string; href: string; kind: 'theme' | 'area' | Addressed['kind']; target: FollowTarget };

/** The name in the reader's language, and where it can be seen. */
export function shownFollow(row: NamedFollow, locale: Locale): ShownFollow {
  const { projectId, projectKind: kind, slug } = row;
  if (projectId !== null && kind !== null && slug !== null) {
    const target = { kind: 'project', id: projectId } as const;
    return { name: row.question ?? '', href: projectHref({ kind, slug }), kind, target };
  }
  if (row.themeId !== null) {
    const name = (locale === 'nl' ? row.themeNl : row.themeEn) ?? '';
    const target = { kind: 'theme', id: row.themeId } as const;
    return { name, href: `/trajecten?thema=${row.themeSlug}`, kind: 'theme', target };
  }
  const target = { kind: 'area', id: row.areaId ?? 0 } as const;
  return { name: row.area ?? '', href: areaHref(row.areaCode ?? ''), kind: 'area', target };
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
