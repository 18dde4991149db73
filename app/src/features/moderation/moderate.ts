import { type Actor, hasRole, isInitiator } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type Decision, type Ruling, type RulingError, rule, shownChange, type TextStatus } from './decision.ts';
import { type EarlierDecision, type LockedText, lastDecision, lockText } from './lock-text.ts';
import { messages } from './messages.ts';
import { settleReports } from './settle-reports.ts';
import { tellAuthor } from './tell-author.ts';
import { columnsOf, type TextReference } from './text-reference.ts';

export type ModerateError =
  | RulingError
  | { kind: 'text-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'decided-by-another'; earlier: EarlierDecision };
/** `seen` is the last decision that stood on the moderator's screen, 0 for none. */
export type ModerateInput = { text: TextReference; seen: number; ruling: Ruling };

/** Whether somebody may moderate this text: initiators what others write in their steps, never their own initiative. */
function mayModerate(actor: Actor, { kind, projectId }: LockedText): boolean {
  if (kind !== 'initiative' && isInitiator(actor, projectId)) return true;
  return hasRole(actor, 'moderator', projectId) || hasRole(actor, 'process_manager', projectId);
}

/** Decides about one text: its state, the counts, the reports, the author's mail and the log change together. */
export function moderate(
  deps: Deps,
  actor: Actor,
  input: ModerateInput,
): Promise<Result<{ status: TextStatus; decision: Decision }, ModerateError>> {
  return deps.db.transaction().execute(async (tx) => {
    const text = await lockText(tx, input.text);
    if (!text) return fail({ kind: 'text-not-found' });
    if (actor.kind !== 'person' || !mayModerate(actor, text)) return fail({ kind: 'not-allowed' });
    const earlier = await lastDecision(tx, text);
    if (earlier && earlier.id !== input.seen) return fail({ kind: 'decided-by-another', earlier });
    const { ruling } = input;
    const mine = text.kind === 'initiative' && isInitiator(actor, text.projectId);
    const own = mine || text.author.personId === actor.personId;
    const decided = rule({ status: text.status, own }, ruling);
    if (!decided.ok) return decided;

    const at = deps.now();
    const hides = ruling.decision === 'hide';
    const reason = hides ? reasonFor(text.author.locale, ruling) : '';
    const decision = await tx
      .insertInto('moderationDecision')
      .values({
        ...columnsOf(text),
        decision: ruling.decision,
        category: hides ? ruling.category : null,
        reason,
        decidedBy: actor.personId,
        decidedAt: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await changeStatus(tx, text, decided.value, { at, reason });
    const hidden = decided.value === 'hidden';
    await settleReports(deps, tx, text, { key: `moderation:${decision.id}`, hidden, at });
    await tellAuthor(deps, tx, text, { id: decision.id, decision: ruling.decision, reason, at });
    await record(tx, {
      actor,
      at,
      act: `text.${ruling.decision}`,
      subject: `${text.kind}:${text.id}`,
      detail: { from: text.status, to: decided.value, category: hides ? ruling.category : null },
    });
    return ok({ status: decided.value, decision: ruling.decision });
  });
}

/** The sentence that goes with the chosen reason, in the writer's language, and then the moderator's own words. */
function reasonFor(locale: Locale, { category, ownWords }: Ruling): string {
  const sentence = category === null ? '' : messages(locale).sentences[category];
  return [sentence, ownWords.trim()].filter((part) => part !== '').join(' ');
}

type Change = { at: Date; reason: string };

async function changeStatus(tx: Tx, text: LockedText, status: TextStatus, { at, reason }: Change): Promise<void> {
  if (status === text.status) return;
  if (text.kind === 'initiative') return changeInitiative(tx, text.id, status, { at, reason });
  if (text.kind === 'contribution') {
    // The count of what came in stays: hiding a text does not undo that somebody took part (0004).
    const publishedAt = status === 'published' ? (text.publishedAt ?? at) : text.publishedAt;
    await tx.updateTable('contribution').set({ status, publishedAt }).where('id', '=', text.id).execute();
    return;
  }
  await tx.updateTable('comment').set({ status }).where('id', '=', text.id).execute();
  await tx
    .updateTable('contribution')
    .set((eb) => ({ commentCount: eb('commentCount', '+', shownChange(text.status, status)) }))
    .where('id', '=', text.contributionId)
    .execute();
}

/** Takes an initiative off the site with everything in it, or puts it back: a draft is shown nowhere. */
async function changeInitiative(tx: Tx, id: number, status: TextStatus, { at, reason }: Change): Promise<void> {
  const hidden = status === 'hidden';
  const { stage } = await tx
    .updateTable('initiative')
    .set({ hiddenAt: hidden ? at : null, hiddenBecause: hidden ? reason : '' })
    .where('projectId', '=', id)
    .returning('stage')
    .executeTakeFirstOrThrow();
  const shown = stage === 'done' || stage === 'stopped' ? 'closed' : 'published';
  await tx
    .updateTable('project')
    .set({ status: hidden ? 'draft' : shown })
    .where('id', '=', id)
    .execute();
}
