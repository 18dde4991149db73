import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { isOfficer } from '../inviting/officer-only.ts';
import { type Body, loadStage, lockPanel, type Panel } from '../panel.ts';
import { type Term, termOf, usualEnd } from './term.ts';

/** As an officer fills it in; without `deleteOn` the day of deleting stays as it is. */
export type TermInput = { body: Body; from: string | null; until: string | null; deleteOn: string | null };
export type TermError =
  | { kind: 'fixed' }
  | { kind: 'not-an-officer' }
  | { kind: 'from-missing' }
  | { kind: 'until-missing' }
  | { kind: 'turned' }
  | { kind: 'deleted-first'; until: string }
  | { kind: 'deleted-unanswered' }
  | { kind: 'deleted-in-the-past' };

/** What a panel is and how long it sits; null where it has no term. */
type Settled = { body: Body; term: Term | null; deleteOn: string | null };

/** Decides what the term becomes, or why it cannot be that; `promised` once people were invited for it. */
function settle(panel: Panel, input: TermInput, promised: boolean, today: string): Result<Settled, TermError> {
  const { body, from } = input;
  const deleteOn = input.deleteOn ?? panel.deleteOn;
  if (from === null) {
    if (body === 'council' || input.until !== null) return fail({ kind: 'from-missing' });
    // Who was invited for a term does not find it gone.
    if (termOf(panel) && promised) return fail({ kind: 'from-missing' });
  }
  const until = from === null ? null : (input.until ?? usualEnd(body, from));
  if (from !== null && until === null) return fail({ kind: 'until-missing' });
  const term = from === null || until === null ? null : { from, until };
  if (term && term.until < term.from) return fail({ kind: 'turned' });
  if (term && deleteOn !== null && deleteOn <= term.until) return fail({ kind: 'deleted-first', until: term.until });
  if (deleteOn !== null && panel.answerUntil !== null && deleteOn <= panel.answerUntil)
    return fail({ kind: 'deleted-unanswered' });
  if (deleteOn !== panel.deleteOn && deleteOn !== null && deleteOn <= today)
    return fail({ kind: 'deleted-in-the-past' });
  return ok({ body, term, deleteOn });
}

/**
 * Changes what a panel is and how long it sits, by who may see its people: while it sits the town keeps their addresses.
 * Once people were invited, every change of the end stands on the public page.
 */
export function changeTerm(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  input: TermInput,
): Promise<Result<null, TermError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, TermError>> => {
    const panel = await lockPanel(tx, stepId);
    if (!panel || panel.deletedAt) return fail({ kind: 'fixed' });
    if (panel.officerIds.length > 0 && !isOfficer(actor, panel)) return fail({ kind: 'not-an-officer' });
    const at = deps.now();
    const promised = (await loadStage(tx, panel)) !== 'setting-up';
    const settled = settle(panel, input, promised, townDay(at));
    if (!settled.ok) return settled;
    const { body, term, deleteOn } = settled.value;
    const [termFrom, termUntil] = [term?.from ?? null, term?.until ?? null];
    const same = panel.body === body && panel.termFrom === termFrom && panel.termUntil === termUntil;
    if (same && panel.deleteOn === deleteOn) return ok(null);
    if (promised) await noteChange(tx, panel, { until: termUntil, deleteOn }, at);
    await tx.updateTable('panel').set({ body, termFrom, termUntil, deleteOn }).where('stepId', '=', stepId).execute();
    const detail = { body, termFrom, was: panel.termUntil, termUntil, deleteOn };
    await record(tx, { actor, at, act: 'panel.term-changed', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

/** Writes down for everybody what was promised and what it became; a first term breaks no promise. */
async function noteChange(
  tx: Tx,
  panel: Panel,
  { until, deleteOn }: { until: string | null; deleteOn: string | null },
  at: Date,
): Promise<void> {
  const { stepId, termUntil: wasUntil, deleteOn: wasDeleteOn } = panel;
  const changed = (wasUntil !== null && wasUntil !== until) || (wasDeleteOn !== null && wasDeleteOn !== deleteOn);
  if (!changed) return;
  await tx
    .insertInto('panelTermChange')
    .values({ stepId, changedAt: at, wasUntil, until, wasDeleteOn, deleteOn })
    .execute();
}
