import type { Deps } from '../deps.ts';

type Options = {
  /** How old an answer may be; 0 remembers nothing. */
  seconds: number;
  /** How many answers are kept at most; the oldest goes first. */
  limit: number;
};

/**
 * Remembers answers for some seconds. Who asks the same while the answer is being found waits for that one: a page that
 * everybody opens at once is made once. A question that fails is forgotten.
 */
export function shortMemory<T>({ now }: Pick<Deps, 'now'>, { seconds, limit }: Options) {
  const known = new Map<string, { answer: Promise<T>; until: number }>();
  return (key: string, find: () => Promise<T>): Promise<T> => {
    if (seconds === 0) return find();
    const moment = now().getTime();
    const found = known.get(key);
    if (found && moment < found.until) return found.answer;
    const entry = { answer: find(), until: moment + seconds * 1000 };
    // Taken out first, so that what is new stands last and the first is always the oldest.
    known.delete(key);
    known.set(key, entry);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    entry.answer.catch(() => {
      if (known.get(key) === entry) known.delete(key);
    });
    return entry.answer;
  };
}
