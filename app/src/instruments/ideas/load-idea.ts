import { sql } from 'kysely';
import { type Participant, participantOf } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';

/** Condition that a row of this table was written by the participant; false for somebody without an id. */
export function isMine(table: 'contribution' | 'comment' | 'act', who: Participant) {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql<boolean>`coalesce(
    ${column('person_id')} = ${who.personId}::uuid or ${column('visitor_id')} = ${who.visitorId}::text, false)`;
}

/** An idea with everything its page shows, except the discussion. */
export type Idea = NonNullable<Awaited<ReturnType<typeof loadIdea>>>;

/** The idea whatever its status and instrument; the caller decides who may see it, and whether it has a page of its own. */
export function loadIdea(db: Db | Tx, id: number, actor: Actor) {
  const who = participantOf(actor);
  return db
    .selectFrom('contribution')
    .innerJoin('step', 'step.id', 'contribution.stepId')
    .leftJoin('area', 'area.id', 'contribution.areaId')
    .leftJoin('picture', 'picture.id', 'contribution.pictureId')
    .leftJoin('response', 'response.id', 'contribution.responseId')
    .select([
      'contribution.id',
      'contribution.stepId',
      'step.instrument',
      'contribution.projectId',
      'contribution.status',
      'contribution.title',
      'contribution.body',
      'contribution.authorName',
      'contribution.channel',
      'contribution.areaId',
      'area.name as areaName',
      'contribution.longitude',
      'contribution.latitude',
      'contribution.pictureId',
      'picture.alt as pictureAlt',
      'picture.width as pictureWidth',
      'picture.height as pictureHeight',
      'contribution.submittedAt',
      'contribution.supportCount',
      'contribution.commentCount',
      'contribution.answeredAt',
      'response.outcome',
      'response.why',
    ])
    .select(isMine('contribution', who).as('mine'))
    .select(
      sql<boolean>`exists (
        select from act where act.contribution_id = contribution.id and act.kind = 'support' and ${isMine('act', who)})`.as(
        'supported',
      ),
    )
    .select(
      // Why it was hidden: the kind for everybody, the moderator's words for the author.
      sql<'personal_data' | 'offensive' | 'spam' | 'off_topic' | 'other' | null>`(
        select category from moderation_decision decided
        where decided.contribution_id = contribution.id and decision = 'hide' order by id desc limit 1)`.as(
        'hiddenFor',
      ),
    )
    .select(
      sql<string | null>`(
        select reason from moderation_decision decided
        where decided.contribution_id = contribution.id and decision = 'hide' order by id desc limit 1)`.as(
        'hiddenBecause',
      ),
    )
    .where('contribution.id', '=', id)
    .executeTakeFirst();
}
