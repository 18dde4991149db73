import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { release } from '../requests/release.ts';
import { lockPool } from './lock-pool.ts';
import { type CardError, lockCard } from './save-card.ts';

export type Absence = { startsOn: string; endsOn: string };
export type AbsenceError =
  | CardError
  | { kind: 'ends-before-it-starts' }
  | { kind: 'is-over' }
  | { kind: 'too-far' }
  | { kind: 'too-many' };

const mostDaysAhead = 730;
const mostAbsences = 20;
/** Who leaves for a holiday within so many days cannot begin with somebody now. */
export const daysAhead = 7;

/** Decides whether these days can be written down as an absence (YYYY-MM-DD, both included). */
function mayBeAbsent({ startsOn, endsOn }: Absence, today: string): Result<Absence, AbsenceError> {
  if (endsOn < startsOn) return fail({ kind: 'ends-before-it-starts' });
  if (endsOn < today) return fail({ kind: 'is-over' });
  return endsOn > addDays(today, mostDaysAhead) ? fail({ kind: 'too-far' }) : ok({ startsOn, endsOn });
}

/**
 * Writes down that somebody is away: nothing new is proposed to who is away now or within a week, and what waits for
 * their answer is asked of a colleague at once.
 */
export function addAbsence(
  deps: Deps,
  actor: Actor,
  personId: string,
  absence: Absence,
): Promise<Result<null, AbsenceError>> {
  return deps.db.transaction().execute(async (tx) => {
    await lockPool(tx);
    const own = await lockCard(tx, actor, personId);
    if (!own.ok) return own;
    const at = deps.now();
    const today = townDay(at);
    const decision = mayBeAbsent(absence, today);
    if (!decision.ok) return decision;
    const known = await tx
      .selectFrom('companionAbsence')
      .select(['startsOn', 'endsOn'])
      .where('personId', '=', personId)
      .execute();
    // Sent twice.
    if (known.some((one) => one.startsOn === absence.startsOn && one.endsOn === absence.endsOn)) return ok(null);
    if (known.filter(({ endsOn }) => endsOn >= today).length >= mostAbsences) return fail({ kind: 'too-many' });
    await tx
      .insertInto('companionAbsence')
      .values({ personId, ...absence })
      .execute();
    if (absence.startsOn <= addDays(today, daysAhead)) await release(tx, deps, actor, personId, ['proposed']);
    await record(tx, { actor, at, act: 'companion.absence-added', subject: `person:${personId}` });
    return ok(null);
  });
}

/** Takes an absence away again. */
export function removeAbsence(
  deps: Deps,
  actor: Actor,
  personId: string,
  absenceId: number,
): Promise<Result<null, CardError | { kind: 'absence-not-found' }>> {
  return deps.db.transaction().execute(async (tx) => {
    const own = await lockCard(tx, actor, personId);
    if (!own.ok) return own;
    const gone = await tx
      .deleteFrom('companionAbsence')
      .where('id', '=', absenceId)
      .where('personId', '=', personId)
      .returning('id')
      .executeTakeFirst();
    if (!gone) return fail({ kind: 'absence-not-found' });
    await record(tx, { actor, at: deps.now(), act: 'companion.absence-removed', subject: `person:${personId}` });
    return ok(null);
  });
}
