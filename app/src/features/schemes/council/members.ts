import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** Somebody who advises under a scheme, for a term. */
export type CouncilMember = {
  id: number;
  name: string;
  area: string | null;
  how: 'appointed' | 'lot';
  fromDay: string;
  untilDay: string;
};
export type NewMember = {
  schemeId: number;
  email: string;
  areaId: number | null;
  how: 'appointed' | 'lot';
  fromDay: string;
};
export type MemberError =
  | { kind: 'not-allowed' }
  | { kind: 'person-not-found' }
  | { kind: 'already-member' }
  | { kind: 'works-on-it' }
  | { kind: 'area-taken' }
  | { kind: 'member-not-found' };

/** The last day of a term of two years that begins on this day. */
export function endOfTerm(fromDay: string): string {
  const [year, month, day] = fromDay.split('-');
  const next = `${Number(year) + 2}-${month}-${day === '29' && month === '02' ? '28' : day}`;
  return addDays(next, -1);
}

/** The members of a scheme's council, who sits now first. */
export function listMembers(db: Db | Tx, schemeId: number): Promise<CouncilMember[]> {
  return db
    .selectFrom('schemeMember')
    .leftJoin('person', 'person.id', 'schemeMember.personId')
    .leftJoin('area', 'area.id', 'schemeMember.areaId')
    .select(['schemeMember.id', 'schemeMember.how', 'schemeMember.fromDay', 'schemeMember.untilDay'])
    .select(['area.name as area', sql<string>`coalesce(person.name, '')`.as('name')])
    .where('schemeMember.schemeId', '=', schemeId)
    .orderBy('schemeMember.untilDay', 'desc')
    .orderBy('area.name')
    .orderBy('schemeMember.id')
    .execute();
}

/** Gives somebody a seat for two years; who works on the scheme for the town has no vote, and no area has two. */
export function addMember(deps: Deps, actor: Actor, member: NewMember): Promise<Result<null, MemberError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!hasRole(actor, 'secretary')) return fail({ kind: 'not-allowed' });
    const { schemeId, areaId, how, fromDay } = member;
    await tx.selectFrom('scheme').select('id').where('id', '=', schemeId).forUpdate().execute();
    const person = await tx
      .selectFrom('person')
      .select('id')
      .where(sql<string>`lower(email)`, '=', member.email.toLowerCase())
      .executeTakeFirst();
    if (!person) return fail({ kind: 'person-not-found' });
    const officer = await tx
      .selectFrom('roleGrant')
      .select('id')
      .where('personId', '=', person.id)
      .where('role', 'in', ['secretary', 'decider', 'finance'])
      .executeTakeFirst();
    if (officer) return fail({ kind: 'works-on-it' });
    const untilDay = endOfTerm(fromDay);
    const sitting = await tx
      .selectFrom('schemeMember')
      .select(['personId', 'areaId'])
      .where('schemeId', '=', schemeId)
      .where('untilDay', '>=', fromDay)
      .where('fromDay', '<=', untilDay)
      .execute();
    if (sitting.some(({ personId }) => personId === person.id)) return fail({ kind: 'already-member' });
    if (areaId !== null && sitting.some((other) => other.areaId === areaId)) return fail({ kind: 'area-taken' });
    const values = { schemeId, personId: person.id, areaId, how, fromDay, untilDay };
    const { id } = await tx.insertInto('schemeMember').values(values).returning('id').executeTakeFirstOrThrow();
    await record(tx, {
      ...{ actor, at: deps.now(), act: 'scheme.member-added', subject: `scheme:${schemeId}` },
      detail: { member: id, how },
    });
    return ok(null);
  });
}

/** Ends a seat today; what the member judged before stays counted. */
export function endMember(
  deps: Deps,
  actor: Actor,
  { schemeId, memberId }: { schemeId: number; memberId: number },
): Promise<Result<null, MemberError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!hasRole(actor, 'secretary')) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const yesterday = addDays(townDay(at), -1);
    const ended = await tx
      .updateTable('schemeMember')
      .set({ untilDay: sql`greatest(from_day, least(until_day, ${yesterday}::date))` })
      .where('id', '=', memberId)
      .where('schemeId', '=', schemeId)
      .returning('id')
      .executeTakeFirst();
    if (!ended) return fail({ kind: 'member-not-found' });
    const subject = `scheme:${schemeId}`;
    await record(tx, { actor, at, act: 'scheme.member-ended', subject, detail: { member: memberId } });
    return ok(null);
  });
}
