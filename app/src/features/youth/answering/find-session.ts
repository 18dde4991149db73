import type { Deps } from '../../../platform/deps.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { readWrittenCode } from '../../../platform/identity/written-code.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { takesAnswers } from '../sessions/class-session.ts';
import { type ClassSession, sessionOfCode } from '../sessions/load-session.ts';

/**
 * Wrong tries in ten minutes from one address: a school is one address, and each child of a class mistypes a code once or
 * twice. Against one of 28⁶ codes it is nothing.
 */
const tries = { times: 90, seconds: 600 } as const;

export type CodeError = { kind: 'too-many-tries' } | { kind: 'wrong-code' } | { kind: 'session-over' };

/**
 * The session of a code that a child typed or scanned. Only wrong tries count; after too many of them a right code is
 * refused as well. `client` is an address and is kept as a hash for ten minutes.
 */
export async function tryCode(
  deps: Deps,
  { typed, client }: { typed: string; client: string },
): Promise<Result<ClassSession, CodeError>> {
  const key = keyedHash(deps.settings.secret, 'class-code-tries', client);
  const at = deps.now();
  if (!(await withinLimit(deps.db, key, tries, at))) return fail({ kind: 'too-many-tries' });
  const session = await sessionOfCode(deps.db, readWrittenCode(typed));
  if (!session) return fail({ kind: 'wrong-code' });
  await deps.db.deleteFrom('attempt').where('key', '=', key).where('at', '=', at).execute();
  return takesAnswers(session, at) ? ok(session) : fail({ kind: 'session-over' });
}
