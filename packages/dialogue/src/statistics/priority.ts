import { share } from './proportions.ts';

/** What Polis gives statements about the participants themselves. */
export const metaPriority = 49;

// 2^(-n/5) for n = 0 to 4. `Math.pow` may differ in its last digit from one browser to the next.
const fifths = [1, 0.8705505632961241, 0.757858283255199, 0.6597539553864471, 0.5743491774985175];

/**
 * How much it helps to show a statement to the next person: more when it is new, when few pass, when many agree, and when it
 * is far out on the map (`extremity`).
 */
export function priority(agree: number, disagree: number, seen: number, extremity: number): number {
  const passed = share(seen - agree - disagree, seen);
  const fresh = 1 + 8 * halved(seen);
  return ((1 - passed) * (extremity + 1) * share(agree, seen) * fresh) ** 2;
}

/** 2^(-seen/5). */
function halved(seen: number): number {
  return (fifths[seen % 5] as number) / 2 ** Math.floor(seen / 5);
}
