import type { Actor } from '../actor.ts';
import type { Tx } from '../db/db.ts';

/** Values that may stand in the log: identifiers, figures and states; never a name, address or text of a resident. */
export type AuditDetail = Record<string, string | number | boolean | null>;

/** Leaves a line of what was done, in the command's own transaction; the seal follows (seal.ts). */
export async function record(
  tx: Tx,
  line: { actor: Actor | 'system'; at: Date; act: string; subject: string; detail?: AuditDetail },
): Promise<void> {
  await tx
    .insertInto('auditLine')
    .values({
      actor: pseudonym(line.actor),
      at: line.at,
      act: line.act,
      subject: line.subject,
      detail: JSON.stringify(line.detail ?? {}),
    })
    .execute();
}

function pseudonym(actor: Actor | 'system'): string {
  if (actor === 'system') return 'system';
  return actor.kind === 'person' ? `person:${actor.personId}` : 'visitor';
}
