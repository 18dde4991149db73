import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Locked, lockApplication } from '../states/lock-application.ts';
import type { State } from '../states/steps.ts';
import { interestOf, type Seat, seatsOf } from './seat.ts';

export type JudgeError =
  | { kind: 'application-not-found' }
  | { kind: 'not-before-council'; state: State }
  | { kind: 'interest' };
export type Scores = readonly { criterion: string; score: number; note: string }[];

/** Says that this is too near to oneself. What was scored before goes, and from now on there is nothing to see. */
export function declareInterest(deps: Deps, actor: Actor, id: number): Promise<Result<null, JudgeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const seated = await lockForMember(tx, deps, actor, id);
    if (!seated.ok) return seated;
    const { memberId } = seated.value.seat;
    const at = deps.now();
    const ids = { applicationId: id, memberId };
    await tx
      .insertInto('applicationInterest')
      .values({ ...ids, declaredAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx.deleteFrom('applicationScore').where('applicationId', '=', id).where('memberId', '=', memberId).execute();
    await record(tx, { actor, at, act: 'application.interest-declared', subject: `application:${id}` });
    return ok(null);
  });
}

/** Gives one's own scores, for all criteria at once; until the advice they can be given anew. */
export function giveScores(deps: Deps, actor: Actor, id: number, scores: Scores): Promise<Result<null, JudgeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const seated = await lockForMember(tx, deps, actor, id);
    if (!seated.ok) return seated;
    const { memberId } = seated.value.seat;
    const at = deps.now();
    await tx.deleteFrom('applicationScore').where('applicationId', '=', id).where('memberId', '=', memberId).execute();
    const rows = scores.map((score) => ({ ...score, applicationId: id, memberId, givenAt: at }));
    if (rows.length > 0) await tx.insertInto('applicationScore').values(rows).execute();
    await record(tx, { actor, at, act: 'application.scored', subject: `application:${id}` });
    return ok(null);
  });
}

/** Says what a member thought of the way of working, once it was decided. */
export function rateWork(deps: Deps, actor: Actor, id: number, rating: number): Promise<Result<null, JudgeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const seated = await seatAt(tx, deps, actor, id);
    if (!seated.ok) return seated;
    const { application, seat } = seated.value;
    if (!isDecided(application.state)) return fail({ kind: 'not-before-council', state: application.state });
    const at = deps.now();
    const values = { rating, ratedAt: at };
    await tx
      .insertInto('applicationCouncilRating')
      .values({ applicationId: id, memberId: seat.memberId, ...values })
      .onConflict((conflict) => conflict.columns(['applicationId', 'memberId']).doUpdateSet(values))
      .execute();
    await record(tx, { actor, at, act: 'application.work-rated', subject: `application:${id}` });
    return ok(null);
  });
}

/** Whether the college decided, whatever happened since. */
function isDecided(state: State): boolean {
  return ['granted', 'partly', 'refused', 'paid', 'reported', 'settled'].includes(state);
}

type Seated = { application: Locked; seat: Seat };

async function lockForMember(tx: Tx, deps: Deps, actor: Actor, id: number): Promise<Result<Seated, JudgeError>> {
  const seated = await seatAt(tx, deps, actor, id);
  if (!seated.ok) return seated;
  const { state } = seated.value.application;
  return state === 'in_advice' ? seated : fail({ kind: 'not-before-council', state });
}

/** The seat of the actor in the council that this application is for; who has an interest in it is refused. */
async function seatAt(tx: Tx, deps: Deps, actor: Actor, id: number): Promise<Result<Seated, JudgeError>> {
  const application = await lockApplication(tx, id);
  const seats = await seatsOf(tx, actor, townDay(deps.now()));
  const seat = seats.find(({ schemeId }) => schemeId === application?.schemeId);
  if (!application || !seat || application.state === 'draft') return fail({ kind: 'application-not-found' });
  const { interest } = await tx
    .selectFrom('application')
    .innerJoin('schemeMember', (join) => join.on('schemeMember.id', '=', seat.memberId))
    .select(interestOf('scheme_member.id').as('interest'))
    .where('application.id', '=', id)
    .executeTakeFirstOrThrow();
  return interest ? fail({ kind: 'interest' }) : ok({ application, seat });
}
