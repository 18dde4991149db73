import { type Actor, isInitiator } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Kind, Side, Status } from './notice.ts';

/** A need or an offer with everything that its page shows. */
export type Notice = {
  id: number;
  side: Side;
  kind: Kind;
  title: string;
  body: string;
  organisation: string;
  authorName: string;
  areaId: number | null;
  areaName: string | null;
  place: string;
  /** The place of the initiative itself was chosen. */
  atInitiative: boolean;
  untilOn: string;
  status: Status;
  closedAs: 'found_here' | 'found_elsewhere' | 'not_needed' | 'ended' | null;
  placedAt: Date;
  ownerId: string | null;
  /** The initiative that asks. */
  initiative: { id: number; slug: string; title: string; published: boolean } | null;
};

/** One notice, whatever its state; the caller checks who may see it. */
export async function loadNotice(db: Db | Tx, side: Side, id: number): Promise<Notice | undefined> {
  const row = await db
    .selectFrom('helpNotice')
    .leftJoin('area', 'area.id', 'helpNotice.areaId')
    .leftJoin('project', 'project.id', 'helpNotice.projectId')
    .select(['helpNotice.id', 'helpNotice.side', 'helpNotice.kind', 'helpNotice.title', 'helpNotice.body'])
    .select(['helpNotice.organisation', 'helpNotice.authorName', 'helpNotice.areaId', 'area.name as areaName'])
    .select([
      'helpNotice.place',
      'helpNotice.atInitiative',
      'helpNotice.untilOn',
      'helpNotice.status',
      'helpNotice.closedAs',
    ])
    .select(['helpNotice.placedAt', 'helpNotice.ownerId'])
    .select(['project.id as projectId', 'project.slug', 'project.question', 'project.status as projectStatus'])
    .where('helpNotice.id', '=', id)
    .where('helpNotice.side', '=', side)
    .executeTakeFirst();
  if (!row) return undefined;
  const { projectId, slug, question, projectStatus, ...notice } = row;
  const initiative =
    projectId === null || slug === null || question === null
      ? null
      : { id: projectId, slug, title: question, published: projectStatus !== 'draft' };
  return { ...notice, initiative };
}

/** Whether it stands on the site on this day. */
export function isStanding(
  notice: Pick<Notice, 'side' | 'status' | 'untilOn' | 'ownerId' | 'initiative'>,
  today: string,
): boolean {
  if (notice.status !== 'published' || notice.untilOn < today) return false;
  return notice.side === 'need' ? notice.initiative?.published === true : notice.ownerId !== null;
}

/** Whether the actor may change it: the team of the initiative, or who offers. */
export function isOwn(notice: Pick<Notice, 'ownerId' | 'initiative'>, actor: Actor): boolean {
  if (actor.kind !== 'person') return false;
  return notice.initiative ? isInitiator(actor, notice.initiative.id) : notice.ownerId === actor.personId;
}

/** The address of a notice. */
export function noticeHref(side: Side, id: number): `/${string}` {
  return side === 'need' ? `/hulp/${id}` : `/aanbod/${id}`;
}
