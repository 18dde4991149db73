import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** The team says what is aimed at; null takes a target away. */
export function saveTargets(
  deps: Deps,
  actor: Actor,
  targets: readonly { key: string; target: number | null }[],
): Promise<Result<null, { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const known = await tx.selectFrom('indicator').select(['key', 'target']).orderBy('key').forUpdate().execute();
    for (const { key, target } of targets) {
      const now = known.find((indicator) => indicator.key === key);
      if (!now || now.target === target) continue;
      await tx.updateTable('indicator').set({ target }).where('key', '=', key).execute();
      const line = { actor, at: deps.now(), act: 'programme.target-set', subject: `indicator:${key}` };
      await record(tx, { ...line, detail: { target } });
    }
    return ok(null);
  });
}

export type NewIndicator = {
  name: string;
  definition: string;
  source: string;
  unit: 'percent' | 'count' | 'score';
  better: 'up' | 'down';
  pillarId: number | null;
};

/** Makes an indicator of which figures come by file; its key is made from its name, and is what the file calls it. */
export function addIndicator(
  deps: Deps,
  actor: Actor,
  { pillarId, ...indicator }: NewIndicator,
): Promise<Result<{ key: string }, { kind: 'not-allowed' } | { kind: 'name-taken' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const key = keyOf(indicator.name);
    const pillar = await tx
      .selectFrom('programmePillar')
      .select('id')
      .where('id', '=', pillarId ?? 0)
      .executeTakeFirst();
    const made = await tx
      .insertInto('indicator')
      .values({ ...indicator, key, origin: 'import', ordinal: 50, pillarId: pillar?.id ?? null })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!made) return fail({ kind: 'name-taken' });
    await record(tx, { actor, at: deps.now(), act: 'programme.indicator-added', subject: `indicator:${key}` });
    return ok(made);
  });
}

/** "Vertrouwen in de raad" becomes "vertrouwen-in-de-raad". */
function keyOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, 60).padEnd(2, '0');
}
