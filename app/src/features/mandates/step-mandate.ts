import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type LockError, lockMandate } from './lock-mandate.ts';
import { type LackingPart, lacking, type Terms } from './mandate.ts';
import { type Asked, askedBy, type MandateStep, type State, type StepError, takeStep } from './steps.ts';

/** What is told with a step. The day (YYYY-MM-DD) is that on which it happened, today or before. */
export type StepTold = {
  day: string;
  byWhom: string;
  note: string;
  documentUrl: string;
  reviewOn: string | null;
};
export type StepMandateError =
  | LockError
  | StepError
  | { kind: 'not-told'; part: Asked }
  | { kind: 'day-in-future' }
  | { kind: 'review-in-past' }
  | { kind: 'incomplete'; lacks: LackingPart[] };

/** Takes a step with a mandate: the one table says whether it is possible, everybody reads who took it and why. */
export function stepMandate(
  deps: Deps,
  actor: Actor,
  which: { id: number; seen: number; step: MandateStep },
  told: StepTold,
): Promise<Result<State, StepMandateError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockMandate(tx, actor, which);
    if (!locked.ok) return locked;
    const { id, state, revision } = locked.value;
    const { step } = which;
    const next = takeStep(state, step);
    if (!next.ok) return next;
    const missing = askedBy(step).needs.find((part) => !told[part]);
    if (missing) return fail({ kind: 'not-told', part: missing });
    const at = deps.now();
    if (told.day > townDay(at)) return fail({ kind: 'day-in-future' });
    if (told.reviewOn !== null && told.reviewOn <= told.day) return fail({ kind: 'review-in-past' });
    const lacks = await lackingFor(tx, id, step);
    if (lacks.length > 0) return fail({ kind: 'incomplete', lacks });
    await changeVersions(tx, id, step, told);
    await tx
      .updateTable('mandate')
      .set({ state: next.value, revision: revision + 1, nextReviewOn: await nextReview(tx, id, next.value, told) })
      .where('id', '=', id)
      .execute();
    await tx
      .insertInto('mandateEvent')
      .values({
        ...{ mandateId: id, step, fromState: state, toState: next.value, day: told.day, byWhom: told.byWhom },
        ...{ note: told.note, personId: actor.kind === 'person' ? actor.personId : null, at },
      })
      .execute();
    const detail = { from: state, to: next.value };
    await record(tx, { actor, at, act: `mandate.${step}`, subject: `mandate:${id}`, detail });
    return ok(next.value);
  });
}

/** What lacks in the version on which is asked to decide; nothing where the step decides on none. */
async function lackingFor(tx: Tx, id: number, step: MandateStep): Promise<LackingPart[]> {
  if (step !== 'propose' && step !== 'decide-change') return [];
  const open = await openVersion(tx, id);
  return open ? lacking(open as Terms, { change: step === 'decide-change' }) : [];
}

function openVersion(tx: Tx, id: number) {
  const versions = tx.selectFrom('mandateVersion').selectAll().where('mandateId', '=', id);
  return versions.where('decidedOn', 'is', null).executeTakeFirst();
}

async function changeVersions(tx: Tx, id: number, step: MandateStep, told: StepTold): Promise<void> {
  const open = () => tx.updateTable('mandateVersion').where('mandateId', '=', id).where('decidedOn', 'is', null);
  switch (step) {
    case 'decide':
    case 'decide-change':
      await open().set({ decidedOn: told.day, decidedBy: told.byWhom, documentUrl: told.documentUrl }).execute();
      return;
    case 'change': {
      const holding = tx.selectFrom('mandateVersion').selectAll().where('mandateId', '=', id);
      const { id: _, version, ...terms } = await holding.orderBy('version', 'desc').executeTakeFirstOrThrow();
      const undecided = { changeNote: '', decidedOn: null, decidedBy: '', documentUrl: '' };
      await tx
        .insertInto('mandateVersion')
        .values({ ...terms, ...undecided, version: version + 1 })
        .execute();
      return;
    }
    case 'keep':
    case 'take-back':
      // A change on which nobody decided is not part of what everybody can look back at.
      await tx.deleteFrom('mandateVersion').where('mandateId', '=', id).where('decidedOn', 'is', null).execute();
      return;
    case 'propose':
    case 'withdraw':
    case 'reject':
    case 'start':
    case 'open-review':
    case 'go-on':
    case 'stop':
    case 'end':
      return;
  }
}

/** When it is looked at next: what was told, or what the version says where that day is still to come. */
async function nextReview(tx: Tx, id: number, state: State, { reviewOn, day }: StepTold): Promise<string | null> {
  if (state !== 'running') return null;
  if (reviewOn !== null) return reviewOn;
  const decided = tx.selectFrom('mandateVersion').select('reviewOn').where('mandateId', '=', id);
  const found = await decided.where('decidedOn', 'is not', null).orderBy('version', 'desc').executeTakeFirst();
  return found?.reviewOn && found.reviewOn > day ? found.reviewOn : null;
}
