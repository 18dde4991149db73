import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { AreaKind } from '../../platform/town.ts';
import type { Caller, Ground, State } from './conversation.ts';

/** One conversation as commands and pages know it. */
export type ConversationRow = {
  id: number;
  calledBy: Caller;
  callerId: string | null;
  subject: string;
  whyNow: string;
  momentText: string;
  momentOn: string | null;
  momentId: number | null;
  areaId: number | null;
  area: string | null;
  areaKind: AreaKind | null;
  state: State;
  askedAt: Date;
  needed: number | null;
  openedAt: Date | null;
  closesAt: Date | null;
  calledAt: Date | null;
  planBefore: string | null;
  plannedAt: Date | null;
  /** When and where it is held, and in which trajectory; all null before it is planned. */
  heldFrom: Date | null;
  heldUntil: Date | null;
  place: string | null;
  projectSlug: string | null;
  handlerId: string | null;
  ground: Ground | null;
  reason: string;
  endedAt: Date | null;
  supporters: number;
};

/** People behind one conversation. A contact who became a person and supports it again is that person. */
const supporterCount: RawBuilder<number> = sql<number>`(
  select count(*)::int from backing
  where backing.conversation_id = city_conversation.id and backing.status = 'published'
    and not exists (
      select from contact join backing own on own.person_id = contact.person_id
      where contact.id = backing.contact_id and own.conversation_id = backing.conversation_id
        and own.status = 'published'))`;

/** Conversations with the name of their area and how many support them; the caller filters and orders. */
export function conversations(db: Db | Tx) {
  return db
    .selectFrom('cityConversation')
    .leftJoin('area', 'area.id', 'cityConversation.areaId')
    .leftJoin('moment as held', 'held.id', 'cityConversation.heldMomentId')
    .leftJoin('project as heldIn', 'heldIn.id', 'cityConversation.projectId')
    .select([
      ...(['cityConversation.id', 'calledBy', 'callerId', 'subject', 'whyNow', 'momentText', 'momentOn'] as const),
      ...(['momentId', 'areaId', 'area.name as area', 'area.kind as areaKind', 'state', 'askedAt'] as const),
      ...(['needed', 'openedAt', 'closesAt', 'calledAt', 'planBefore', 'plannedAt', 'handlerId'] as const),
      ...(['reason', 'endedAt', 'held.startsAt as heldFrom', 'held.endsAt as heldUntil', 'held.place'] as const),
      'heldIn.slug as projectSlug',
    ])
    .select([sql<Ground | null>`ground`.as('ground'), supporterCount.as('supporters')]);
}

/** One conversation, or undefined. */
export function loadConversation(db: Db | Tx, id: number): Promise<ConversationRow | undefined> {
  return conversations(db).where('cityConversation.id', '=', id).executeTakeFirst();
}

/** The same, held until the end of the transaction: whoever changes it or supports it waits. */
export async function lockConversation(tx: Tx, id: number): Promise<ConversationRow | undefined> {
  await tx.selectFrom('cityConversation').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return loadConversation(tx, id);
}
