import type { Id } from './id.ts';
import { randomFrom } from './random.ts';
import type { StatementResult } from './result.ts';

/** A statement to show, and how likely it was to be drawn first. */
export type Suggestion = { readonly statement: Id; readonly priority: number; readonly chance: number };

/** Who is asked, on what this person voted, what else to leave out, and how many to draw. */
export type NextOptions = {
  readonly participant: Id;
  readonly seen: ReadonlySet<Id>;
  readonly exclude?: ReadonlySet<Id>;
  readonly n?: number;
  readonly seed?: number;
};

/**
 * Draws the statements to show next, each with a chance by its priority. The same person with the same votes and seed gets
 * the same ones, so that who reloads the page does not get other statements.
 */
export function nextStatements(
  statements: readonly StatementResult[],
  { participant, seen, exclude = new Set(), n = 1, seed = 1 }: NextOptions,
): Suggestion[] {
  const random = randomFrom(seed, JSON.stringify([participant, seen.size]));
  const left = statements.filter(({ id, moderation }) => moderation !== 'out' && !seen.has(id) && !exclude.has(id));
  const all = left.reduce((sum, { priority }) => sum + priority, 0);
  const drawn: Suggestion[] = [];
  while (drawn.length < n && left.length > 0) {
    let rest = random.fraction() * left.reduce((sum, { priority }) => sum + priority, 0);
    let place = 0;
    while (place + 1 < left.length && rest >= (left[place]?.priority ?? 0)) {
      rest -= left[place]?.priority ?? 0;
      place += 1;
    }
    for (const { id, priority } of left.splice(place, 1))
      drawn.push({ statement: id, priority, chance: priority / all });
  }
  return drawn;
}
