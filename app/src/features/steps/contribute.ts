import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { areaAt } from '../areas/index.ts';
import type { Channel, ContributionDraft } from './contribution-draft.ts';
import { type InsertedContribution, insertContributions } from './insert-contributions.ts';
import { loadStep, type Step } from './load-step.ts';
import { areaPath, isBy, type Participant, participantKey } from './participant.ts';
import { type ContributeError, mayContribute } from './step.ts';

export type Contributed = { id: number; status: 'waiting' | 'published'; projectSlug: string; again: boolean };

/**
 * Adds a contribution within the caller's transaction: checks the step's rules, keeps the act, counts, and leaves an
 * audit line. `by` is who presses the button; `who` is whose contribution it is (another where the desk enters it).
 * `receivedAt` is when the town got it, where that is earlier than now: the rules are those of that moment.
 * `livesIn` is the area where somebody without an account lives, if they told.
 */
export async function contribute(
  tx: Tx,
  by: Actor,
  who: Participant,
  input: {
    stepId: number;
    draft: ContributionDraft;
    channel: Channel;
    at: Date;
    receivedAt?: Date;
    livesIn?: number | null;
    /** Where the instrument takes contributions at another time than that of the step, having decided on that itself. */
    whenever?: true;
  },
): Promise<Result<Contributed, ContributeError>> {
  const { at } = input;
  const draft = await placed(tx, input.draft);
  const moment = input.receivedAt ?? at;
  const step = await loadStep(tx, input.stepId, moment);
  if (!step) return fail({ kind: 'step-not-found' });
  // The same form sent twice waits here, also by a new visitor, to whom each request gives another number.
  if (draft.submissionKey !== null) await inTurn(tx, `submission:${draft.submissionKey}`);
  // So do two tabs of the same participant; others do not.
  await inTurn(tx, `contribute:${step.id}:${participantKey(who)}`);
  const earlier = await findBySubmissionKey(tx, draft.submissionKey, step);
  if (earlier) return ok(earlier);

  const already = step.limitPerPerson === null ? 0 : await countContributions(tx, step.id, who);
  // The desk enters what arrived by other ways: it proved the person's identity in its own way.
  const proven = input.channel === 'web' ? step : { ...step, assurance: 'anonymous' as const };
  const rules = input.whenever ? { ...proven, opensAt: null, closesAt: null, actsToday: null } : proven;
  const around = await areaPath(tx, draft.areaId);
  // An area that is not there is in no step.
  if (draft.areaId !== null && around.length === 0) return fail({ kind: 'outside-area' });
  const decision = mayContribute(rules, by, already, around, moment);
  if (!decision.ok) return decision;

  const [saved] = await insertContributions(
    tx,
    step,
    [{ who, draft, channel: input.channel, submittedAt: moment, livesIn: input.livesIn ?? null }],
    at,
  );
  const { id, status } = saved as InsertedContribution;
  await record(tx, {
    actor: by,
    at,
    act: 'contribution.submitted',
    subject: `contribution:${id}`,
    detail: { step: step.id, channel: input.channel, status },
  });
  return ok({ id, status, projectSlug: step.projectSlug, again: false });
}

/** Waits until no other transaction holds this key, and holds it until the end of this one. */
async function inTurn(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

// Four decimals are about ten metres: a spot in the street, not a front door (docs/privacy.md).
const street = 10_000;

/** The draft with its point no more exact than the street, and the smallest area around it rather than the chosen one. */
async function placed(tx: Tx, draft: ContributionDraft): Promise<ContributionDraft> {
  if (draft.point === null) return draft;
  const point = {
    longitude: Math.round(draft.point.longitude * street) / street,
    latitude: Math.round(draft.point.latitude * street) / street,
  };
  return { ...draft, point, areaId: (await areaAt(tx, point))?.id ?? draft.areaId };
}

/** How many contributions this participant has in the step, withdrawn ones not counted. */
async function countContributions(tx: Tx, stepId: number, who: Participant): Promise<number> {
  const { count } = await tx
    .selectFrom('contribution')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .where('status', '<>', 'withdrawn')
    .where(isBy(who, 'contribution'))
    .executeTakeFirstOrThrow();
  return count;
}

async function findBySubmissionKey(tx: Tx, key: string | null, step: Step): Promise<Contributed | undefined> {
  if (key === null) return undefined;
  const row = await tx
    .selectFrom('contribution')
    .select(['id', 'status'])
    .where('submissionKey', '=', key)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      status: row.status === 'published' ? 'published' : 'waiting',
      projectSlug: step.projectSlug,
      again: true,
    }
  );
}
