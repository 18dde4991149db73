import type { Actor } from '../actor.ts';
import type { Tx } from '../db/db.ts';

/** Values that may stand in the log: identifiers, figures and states; never a name, address or text of a resident. */
export type AuditDetail = Record<string, string | number | boolean | null>;

type Doer = 'system' | Pick<Extract<Actor, { kind: 'person' }>, 'kind' | 'personId'> | { kind: 'visitor' };
export type AuditLine = { actor: Doer; at: Date; act: string; subject: string; detail?: AuditDetail };

/** Leaves a line of what was done, in the command's own transaction; the seal follows (seal.ts). */
export async function record(tx: Tx, line: AuditLine): Promise<void> {
  await tx.insertInto('auditLine').values(auditValues(line)).execute();
}

/** The columns of a line, for a command that writes everything in one statement. */
export function auditValues({ actor, at, act, subject, detail = {} }: AuditLine) {
  return { actor: pseudonym(actor), at, act, subject, detail: JSON.stringify(detail) };
}

function pseudonym(actor: Doer): string {
  if (actor === 'system') return 'system';
  return actor.kind === 'person' ? `person:${actor.personId}` : 'visitor';
}
