import type { Db } from '../../../platform/db/db.ts';
import { loadPanel } from '../panel.ts';

/** Invites people to a panel; each says yes and is in the groups named, one for each category in its order. */
export async function fillPool(db: Db, stepId: number, people: readonly (readonly string[])[]): Promise<void> {
  const panel = await loadPanel(db, stepId);
  if (!panel) throw new Error('There is no panel to fill.');
  const at = new Date('2026-11-20T10:00:00Z');
  const answered = { answeredAt: at, answer: 'yes' as const, answerChannel: 'web' as const };
  for (const names of people) {
    const { id: invitationId } = await db
      .insertInto('panelInvitation')
      .values({ stepId, area: 'Centrum', inclusion: 0.01, codeHash: crypto.randomUUID(), madeAt: at, ...answered })
      .returning('id')
      .executeTakeFirstOrThrow();
    const chosen = panel.categories.map(({ id, groups }, index) => {
      const group = groups.find(({ name }) => name === names[index]);
      return [String(id), group?.id ?? 0];
    });
    await db
      .insertInto('panelCandidate')
      .values({ stepId, invitationId, groups: JSON.stringify(Object.fromEntries(chosen)), createdAt: at })
      .execute();
  }
}

/** As many people of these groups. */
export function times(count: number, ...names: string[]): string[][] {
  return Array.from({ length: count }, () => names);
}
