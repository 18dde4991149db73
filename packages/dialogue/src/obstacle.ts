import { emptyPlaces } from './groups/places.ts';
import type { Mapped, Task } from './mapped.ts';
import type { Reason } from './result.ts';

/** Why no map can be made, if so. */
export function obstacleIn({ table, allowed, deviations }: Task): Reason | undefined {
  if (table.value.length === 0) return 'no-votes';
  if (table.participants.length === 1) return 'one-person';
  const statements = allowed.reduce((count, one) => count + one, 0);
  if (statements === 0) return 'all-moderated';
  if (statements === 1) return 'one-statement';
  return deviations.variation === 0 ? 'all-alike' : undefined;
}

/** Everybody in the middle and no groups: there is nothing to tell people apart by. */
export function unmapped({ table, inside }: Task, reason: Reason): Mapped {
  const [people, columns] = [table.participants.length, table.statements.length];
  const axes = { x: new Float64Array(columns), y: new Float64Array(columns) };
  return {
    places: emptyPlaces(people, 2),
    axes,
    principal: axes,
    varianceRatio: [0, 0],
    groups: 1,
    groupOf: new Int32Array(inside.length),
    quality: {
      reason,
      enoughData: false,
      heldOutGain: null,
      stability: null,
      candidates: [],
      silhouette: null,
      dimensions: null,
    },
    certainty: null,
    waiting: null,
    tried: null,
    model: null,
    bases: null,
  };
}
