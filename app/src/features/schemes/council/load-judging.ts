import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { numberText } from '../states/number-text.ts';
import type { State } from '../states/steps.ts';
import { interestOf, type Seat } from './seat.ts';

/** How many members may vote about an application on a day: who sits then and has no interest in it. */
export async function countVoters(db: Db | Tx, applicationId: number, day: string): Promise<number> {
  const { count } = await db
    .selectFrom('application')
    .innerJoin('schemeMember', 'schemeMember.schemeId', 'application.schemeId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('application.id', '=', applicationId)
    .where('schemeMember.fromDay', '<=', day)
    .where('schemeMember.untilDay', '>=', day)
    .where(sql<boolean>`not ${interestOf('scheme_member.id')}`)
    .executeTakeFirstOrThrow();
  return count;
}

/** An application in the list of a member; without words where the member has an interest. */
export type ToJudge = {
  id: number;
  number: string;
  title: string;
  askedCents: number;
  state: State;
  dueOn: string | null;
  interest: boolean;
  scored: boolean;
};

/** What is before the council, and what was decided after it was, the first due first. */
export async function listToJudge(db: Db, { memberId, schemeId }: Seat): Promise<ToJudge[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('schemeMember', (join) => join.on('schemeMember.id', '=', memberId))
    .select(['application.id', 'application.year', 'application.number', 'application.title', 'application.state'])
    .select([sql<number>`coalesce(asked_cents, 0)`.as('askedCents'), 'application.dueOn'])
    .select(interestOf('scheme_member.id').as('interest'))
    .select(
      sql<boolean>`exists (select from application_score as score
        where score.application_id = application.id and score.member_id = ${memberId})`.as('scored'),
    )
    .where('application.schemeId', '=', schemeId)
    .where('application.state', 'in', [
      'in_advice',
      'advised',
      'granted',
      'partly',
      'refused',
      'paid',
      'reported',
      'settled',
    ])
    .orderBy(sql`application.state = 'in_advice' desc, application.due_on`)
    .orderBy('application.id')
    .limit(200)
    .execute();
  return rows.map(({ year, number, title, ...row }) => ({
    ...{ ...row, number: numberText({ year, number }), title: row.interest ? '' : title },
  }));
}

/** One member's scores; `own`: they are those of who looks. */
export type GivenScores = {
  memberId: number;
  name: string;
  own: boolean;
  scores: { criterion: string; score: number; note: string }[];
};

/** The scores that somebody may see: one's own, and those of the others once one's own were given. */
export async function scoresFor(db: Db | Tx, applicationId: number, memberId: number): Promise<GivenScores[]> {
  const all = await allScores(db, applicationId);
  const own = all.filter((one) => one.memberId === memberId).map((one) => ({ ...one, own: true }));
  return own.length === 0 ? [] : [...own, ...all.filter((one) => one.memberId !== memberId)];
}

/** All scores, for the secretary who prepares the meeting; of members without an interest. */
export async function allScores(db: Db | Tx, applicationId: number): Promise<GivenScores[]> {
  const rows = await db
    .selectFrom('applicationScore')
    .innerJoin('application', 'application.id', 'applicationScore.applicationId')
    .innerJoin('schemeMember', 'schemeMember.id', 'applicationScore.memberId')
    .leftJoin('person', 'person.id', 'schemeMember.personId')
    .select(['applicationScore.memberId', 'applicationScore.criterion', 'applicationScore.score'])
    .select(['applicationScore.note', sql<string>`coalesce(person.name, '')`.as('name')])
    .where('applicationScore.applicationId', '=', applicationId)
    .where(sql<boolean>`not ${interestOf('scheme_member.id')}`)
    .orderBy('applicationScore.memberId')
    .execute();
  const members = Map.groupBy(rows, (row) => row.memberId);
  return [...members].map(([memberId, scores]) => ({ memberId, name: scores[0]?.name ?? '', own: false, scores }));
}
