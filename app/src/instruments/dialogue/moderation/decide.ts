import { settleReports } from '../../../features/moderation/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { askForFigures } from '../results/ask-for-figures.ts';
import { type ChangeError, moderateDialogue } from '../staff/change-dialogue.ts';
import { loadStatement } from '../statements/statement.ts';
import { openReports } from './open-reports.ts';
import { type Decision, type Ruling, type RulingError, rule } from './ruling.ts';
import { reasonIn, tellAuthor } from './tell-author.ts';

export type DecideError =
  | ChangeError
  | RulingError
  | { kind: 'statement-not-found' }
  /** A colleague decided meanwhile. */
  | { kind: 'decided-by-another' };
/** `seen` is the last decision that stood on the officer's screen, 0 for none. */
export type DecideInput = { stepId: number; id: number; seen: number; ruling: Ruling };

/** Decides about a statement: its state, the log, the author's mail and the figures go together. */
export function decide(
  deps: Deps,
  actor: Actor,
  { stepId, id, seen, ruling }: DecideInput,
): Promise<Result<{ decision: Decision }, DecideError>> {
  return moderateDialogue<{ decision: Decision }, DecideError>(deps, actor, stepId, async (tx, { step, by }) => {
    const at = deps.now();
    await tx.selectFrom('dialogueStatement').select('id').where('id', '=', id).forUpdate().execute();
    const statement = await loadStatement(tx, stepId, id, by.personId);
    if (!statement) return fail({ kind: 'statement-not-found' });
    if ((await lastDecision(tx, id)) !== seen) return fail({ kind: 'decided-by-another' });
    const reports = (await openReports(tx, [id])).get(id)?.length ?? 0;
    const ruled = rule({ ...statement, reports }, ruling);
    if (!ruled.ok) return ruled;
    const hides = ruling.decision === 'hide';
    const same = hides && ruling.category === 'duplicate' ? await otherOf(tx, stepId, id, ruling.sameAs) : undefined;
    const author = await authorOf(tx, id);
    const reason = hides ? reasonIn(author?.locale ?? 'nl', ruling, same?.body) : '';
    const decision = await tx
      .insertInto('dialogueDecision')
      .values({
        statementId: id,
        decision: ruling.decision,
        category: hides ? ruling.category : null,
        reason,
        decidedBy: by.personId,
        decidedAt: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('dialogueStatement')
      .set((eb) => ({
        status: ruled.value,
        sameAs: same?.id ?? null,
        publishedAt: ruled.value === 'published' ? eb.fn.coalesce('publishedAt', eb.val(at)) : eb.ref('publishedAt'),
      }))
      .where('id', '=', id)
      .execute();
    if (author && ruling.decision !== 'leave')
      await tellAuthor(deps, tx, { author, statement, step, told: { id: decision.id, ...ruling, reason, at } });
    const settling = { key: `dialogue-decision:${decision.id}`, hidden: ruled.value === 'hidden', at };
    await settleReports(deps, tx, { kind: 'statement', id, title: step.title }, settling);
    if (ruled.value !== statement.status) await askForFigures(tx, stepId, at);
    await record(tx, {
      actor,
      at,
      act: `dialogue.${ruling.decision}`,
      subject: `dialogue-statement:${id}`,
      detail: { from: statement.status, to: ruled.value, category: hides ? ruling.category : null },
    });
    return ok({ decision: ruling.decision });
  });
}

/** The number of the last decision about a statement, 0 where there was none. */
export async function lastDecision(tx: Tx | Deps['db'], statementId: number): Promise<number> {
  const newest = tx.selectFrom('dialogueDecision').select('id').where('statementId', '=', statementId);
  return (await newest.orderBy('id', 'desc').limit(1).executeTakeFirst())?.id ?? 0;
}

function otherOf(tx: Tx, stepId: number, id: number, sameAs: number | null) {
  return tx
    .selectFrom('dialogueStatement')
    .select(['id', 'body'])
    .where('stepId', '=', stepId)
    .where('id', '=', sameAs ?? 0)
    .where('id', '<>', id)
    .executeTakeFirst();
}

/** Who wrote it, if we can reach them by mail. */
async function authorOf(tx: Tx, id: number) {
  const author = await tx
    .selectFrom('dialogueStatement')
    .innerJoin('person', 'person.id', 'dialogueStatement.personId')
    .select(['person.name', 'person.email', 'person.locale'])
    .where('dialogueStatement.id', '=', id)
    .$narrowType<{ locale: 'nl' | 'en' }>()
    .executeTakeFirst();
  return author?.email ? { ...author, email: author.email } : undefined;
}
