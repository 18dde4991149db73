import type { Actor } from '../../../platform/actor.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Application } from '../states/load-application.ts';
import { interestOf, type Seat, seatsOf } from './seat.ts';

const beforeCouncil = ['in_advice', 'advised', 'granted', 'partly', 'refused', 'paid', 'reported', 'settled'];

/** The seat from which the actor may look at an application: a member now, once it is before the council. */
export async function seatFor(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { scheme, state }: Application,
): Promise<Seat | undefined> {
  if (!beforeCouncil.includes(state)) return undefined;
  const seats = await seatsOf(deps.db, actor, townDay(deps.now()));
  return seats.find(({ schemeId }) => schemeId === scheme.id);
}

/** Whether a member has an interest in an application. */
export async function hasInterest({ db }: Pick<Deps, 'db'>, id: number, seat: Seat): Promise<boolean> {
  const row = await db
    .selectFrom('application')
    .innerJoin('schemeMember', (join) => join.on('schemeMember.id', '=', seat.memberId))
    .select(interestOf('scheme_member.id').as('interest'))
    .where('application.id', '=', id)
    .executeTakeFirst();
  return row?.interest ?? true;
}

/** Whether the actor may read an application as a member of the council: not where there is an interest. */
export async function mayReadInCouncil(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  application: Application,
): Promise<boolean> {
  const seat = await seatFor(deps, actor, application);
  return seat !== undefined && !(await hasInterest(deps, application.id, seat));
}

/** How many members of its council who sit on this day have an interest in an application. */
export async function countInterests(db: Db, id: number, day: string): Promise<number> {
  const { count } = await db
    .selectFrom('application')
    .innerJoin('schemeMember', 'schemeMember.schemeId', 'application.schemeId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('application.id', '=', id)
    .where('schemeMember.fromDay', '<=', day)
    .where('schemeMember.untilDay', '>=', day)
    .where(interestOf('scheme_member.id'))
    .executeTakeFirstOrThrow();
  return count;
}
