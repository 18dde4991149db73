import { placePeople } from '../axes/place.ts';
import { principalAxes } from '../axes/principal.ts';
import { bySize } from '../groups/numbered.ts';
import { withPatience } from '../groups/patience.ts';
import { type Places, pick } from '../groups/places.ts';
import type { Mapped, Task } from '../mapped.ts';
import type { Memory } from '../memory.ts';
import { polisDivisions } from './polis-groups.ts';

/**
 * The map and the groups as Polis makes them, with two differences: the axes are exact, where Polis stops after a hundred
 * rounds from a start of chance; and people stand in the order of their ids, not in that of their first votes.
 */
export function polisMap({ deviations, inside, memory, options, axesBefore }: Task): Mapped {
  const { varianceRatio, ...axes } = principalAxes(deviations, axesBefore);
  const places = placePeople(deviations, axes);
  const { divisions, bases } = polisDivisions(pick(places, inside), {
    ...options,
    basesBefore: memory?.bases ? placesIn(memory.bases) : undefined,
  });
  const [best] = divisions;
  const base = {
    places,
    axes,
    principal: axes,
    varianceRatio,
    certainty: null,
    tried: null,
    model: null,
    bases: listOf(bases),
  };
  const quality = { heldOutGain: null, stability: null, candidates: [], dimensions: null };
  if (!best) {
    const groupOf = new Int32Array(inside.length);
    return {
      ...base,
      groups: 1,
      groupOf,
      waiting: null,
      quality: { ...quality, silhouette: null, reason: 'too-few-people', enoughData: false },
    };
  }
  const { k, waiting } = withPatience(best.groups, memory, (number) =>
    divisions.some(({ groups }) => groups === number),
  );
  const shown = divisions.find(({ groups }) => groups === k) ?? best;
  return {
    ...base,
    groups: shown.groups,
    groupOf: bySize(shown.groupOf, shown.groups).groupOf,
    waiting,
    quality: { ...quality, silhouette: shown.silhouette, reason: 'groups', enoughData: true },
  };
}

function placesIn(list: NonNullable<Memory['bases']>): Places {
  return { dimensions: 2, at: Float64Array.from(list.flat()) };
}

function listOf({ at }: Places): NonNullable<Memory['bases']> {
  return Array.from({ length: at.length / 2 }, (_, index) => [at[2 * index] as number, at[2 * index + 1] as number]);
}
