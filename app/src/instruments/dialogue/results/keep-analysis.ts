import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { Analysis } from './analysis.ts';

/** Keeps what was computed at this moment of so many answers, and lets statements come up first by it. */
export async function keepAnalysis(
  tx: Tx,
  stepId: number,
  { analysis, answers, computedAt }: { analysis: Analysis; answers: number; computedAt: Date },
): Promise<void> {
  const { participants, figures, places, memory } = analysis;
  const result = {
    participants,
    answers,
    figures: JSON.stringify(figures),
    places: JSON.stringify(places),
    memory: JSON.stringify(memory),
    computedAt,
  };
  await tx
    .insertInto('dialogueResult')
    .values({ stepId, ...result })
    // Of two at once the one that read later stays.
    .onConflict((conflict) =>
      conflict.column('stepId').doUpdateSet(result).where('dialogueResult.computedAt', '<=', computedAt),
    )
    .execute();
  await setPriorities(tx, analysis.priorities);
}

async function setPriorities(tx: Tx, priorities: Analysis['priorities']): Promise<void> {
  // In order of number, as everywhere: two orders could wait for each other.
  const ordered = priorities.filter(({ priority }) => priority > 0).sort((a, b) => a.id - b.id);
  if (ordered.length === 0) return;
  await sql`
    update dialogue_statement set priority = fresh.priority
    from unnest(${ordered.map(({ id }) => id)}::bigint[], ${ordered.map(({ priority }) => priority)}::float8[])
      as fresh (id, priority)
    where dialogue_statement.id = fresh.id and dialogue_statement.priority <> fresh.priority`.execute(tx);
}
