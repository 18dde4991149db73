import type { Db } from '../../../platform/db/db.ts';

type Listener = (computedAt: string) => void;
const everyMs = 3_000;

/** Tells who looks at a dialogue when it was computed anew; however many look, the database is asked once in 3 seconds. */
export function watchResults(db: Db) {
  const watched = new Map<number, { listeners: Set<Listener>; timer: NodeJS.Timeout; last: string }>();

  async function look(stepId: number): Promise<void> {
    const one = watched.get(stepId);
    if (!one) return;
    const row = await db
      .selectFrom('dialogueResult')
      .select('computedAt')
      .where('stepId', '=', stepId)
      .executeTakeFirst()
      // The database is away: what is on the screen stays, and the next look tells.
      .catch(() => undefined);
    const at = row?.computedAt.toISOString() ?? '';
    if (at !== '' && at !== one.last) for (const listener of one.listeners) listener(at);
    if (at !== '') one.last = at;
  }

  /** Calls `listener` at each new computation, and at once with the last; answers how to stop. */
  return (stepId: number, listener: Listener): (() => void) => {
    let one = watched.get(stepId);
    if (!one) {
      const timer = setInterval(() => void look(stepId), everyMs);
      // A town that stops does not wait for who looks.
      timer.unref();
      one = { listeners: new Set(), timer, last: '' };
      watched.set(stepId, one);
      void look(stepId);
    } else if (one.last !== '') listener(one.last);
    one.listeners.add(listener);
    const { listeners, timer } = one;
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      watched.delete(stepId);
    };
  };
}
