import { type Points, placePeople } from '../axes/place.ts';
import { principalAxes } from '../axes/principal.ts';
import { pick } from '../groups/k-means.ts';
import { bySize } from '../groups/numbered.ts';
import { withPatience } from '../groups/patience.ts';
import type { Mapped, Task } from '../mapped.ts';
import type { Memory } from '../memory.ts';
import { polisDivisions } from './polis-groups.ts';

/**
 * The map and the groups as Polis makes them, with two differences: the axes are exact, where Polis stops after a hundred
 * rounds from a start of chance; and people stand in the order of their ids, not in that of their first votes.
 */
export function polisMap({ deviations, inside, memory, options, axesBefore }: Task): Mapped {
  const { varianceRatio, ...axes } = principalAxes(deviations, axesBefore);
  const points = placePeople(deviations, axes);
  const { divisions, bases } = polisDivisions(pick(points, inside), {
    ...options,
    basesBefore: memory?.bases ? pointsOf(memory.bases) : undefined,
  });
  const [best] = divisions;
  const base = {
    points,
    axes,
    principal: axes,
    varianceRatio,
    certainty: null,
    tried: null,
    model: null,
    bases: listOf(bases),
  };
  const quality = { heldOutGain: null, stability: null, candidates: [] };
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

function pointsOf(list: NonNullable<Memory['bases']>): Points {
  return { x: Float64Array.from(list, ([x]) => x), y: Float64Array.from(list, ([, y]) => y) };
}

function listOf({ x, y }: Points): NonNullable<Memory['bases']> {
  return Array.from(x, (own, index) => [own, y[index] as number] as const);
}
