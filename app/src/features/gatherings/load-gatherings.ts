import type { Selectable } from 'kysely';
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { GatheringMeeting } from '../../platform/db/schema.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import type { GatheringKind } from './gathering.ts';

const seatsTaken = sql<number>`(select count(*) from gathering_registration r
  where r.gathering_id = gathering.id and r.state = 'registered')`;
const waiting = sql<number>`(select count(*) from gathering_registration r
  where r.gathering_id = gathering.id and r.state = 'waiting')`;

function gatherings(db: Db) {
  return db
    .selectFrom('gathering')
    .leftJoin('area', 'area.id', 'gathering.areaId')
    .leftJoin('project', 'project.id', 'gathering.projectId')
    .selectAll('gathering')
    .select([
      ...(['area.name as areaName', 'project.question', 'project.status as projectStatus'] as const),
      ...[projectHrefInSql.as('projectHref'), seatsTaken.as('taken'), waiting.as('waiting')],
    ]);
}

export type GatheringRow = Awaited<ReturnType<ReturnType<typeof gatherings>['execute']>>[number];
export type GatheringFilter = {
  kinds?: readonly GatheringKind[];
  areaIds?: readonly number[];
  themeId?: number;
  online?: boolean;
  /** What comes (it ends after this moment), or what was. */
  when: 'coming' | 'past';
  now: Date;
  projectId?: number;
  limit: number;
  offset?: number;
};

const isPublic = sql<SqlBool>`gathering.state <> 'draft' and (project.id is null or project.status <> 'draft')`;

/** What everybody sees: of what comes the nearest first, of what was the latest. */
export async function listGatherings(db: Db, filter: GatheringFilter) {
  const direction = filter.when === 'coming' ? 'asc' : 'desc';
  let query = gatherings(db)
    .select(sql<number>`count(*) over ()`.as('total'))
    .where(isPublic as Expression<SqlBool>)
    .where('gathering.endsAt', filter.when === 'coming' ? '>' : '<=', filter.now)
    .orderBy('gathering.startsAt', direction)
    .orderBy('gathering.id', direction)
    .limit(filter.limit)
    .offset(filter.offset ?? 0);
  if (filter.kinds) query = query.where('gathering.kind', 'in', [...filter.kinds]);
  if (filter.areaIds) query = query.where('gathering.areaId', 'in', [...filter.areaIds]);
  if (filter.themeId !== undefined) query = query.where('gathering.themeId', '=', filter.themeId);
  if (filter.online) query = query.where('gathering.onlineUrl', '<>', '');
  if (filter.projectId !== undefined) query = query.where('gathering.projectId', '=', filter.projectId);
  return query.execute();
}

/** What its organisers see, drafts too, the newest first; of these projects, and of the town where `town` is set. */
export async function listOwnGatherings(db: Db, whose: { all: boolean; projectIds: readonly number[] }) {
  let query = gatherings(db).orderBy('gathering.startsAt', 'desc').orderBy('gathering.id').limit(300);
  if (!whose.all) query = query.where('gathering.projectId', 'in', [0, ...whose.projectIds]);
  return query.execute();
}

export type Gathering = GatheringRow & {
  meetings: Selectable<GatheringMeeting>[];
  themeName: { nl: string; en: string } | null;
};

/** One gathering with its meetings. */
export async function loadGathering(db: Db, id: number): Promise<Gathering | undefined> {
  const row = await gatherings(db).where('gathering.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const [meetings, theme] = await Promise.all([
    db.selectFrom('gatheringMeeting').selectAll().where('gatheringId', '=', id).orderBy('ordinal').execute(),
    row.themeId === null
      ? undefined
      : db
          .selectFrom('theme')
          .select(['nameNl as nl', 'nameEn as en'])
          .where('id', '=', row.themeId)
          .executeTakeFirst(),
  ]);
  return { ...row, meetings, themeName: theme ?? null };
}

/** Whether everybody may read of it. */
export function isShown({ state, projectId, projectStatus }: GatheringRow): boolean {
  return state !== 'draft' && (projectId === null || projectStatus !== 'draft');
}
