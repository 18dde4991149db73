import { principalAxes } from '../axes/principal.ts';
import { withPatience } from '../groups/patience.ts';
import { emptyPlaces, pick } from '../groups/places.ts';
import type { Mapped, Task } from '../mapped.ts';
import { groupsBefore } from '../memory.ts';
import type { Options } from '../options.ts';
import { chosenGroups, dimensionsOf, leastPeople, mayStay, tryGroups } from './choose-groups.ts';
import { placeByFactors } from './expected.ts';
import { fitFactors, roughComponents } from './fit.ts';
import { factorsOf, modelOf } from './model.ts';
import { robustGroups } from './robust-groups.ts';
import { certaintyOf, usualSamples } from './sampled.ts';
import { axesOf } from './turn.ts';

/** The number of groups is tried again when there are so many times as many votes. */
const growth = 1.05;

/** The map from what people said only, and as many groups as predict what they did not yet say; perhaps none. */
export function robustMap({ table, allowed, deviations, inside, memory, options, axesBefore }: Task): Mapped {
  const { opinions } = deviations;
  const principal = principalAxes(deviations, axesBefore);
  const model = memory?.model?.dimensions ? memory.model : undefined;
  const votes = opinions.value.length;
  const recent =
    model && memory?.tried && votes >= memory.tried.votes && votes < growth * memory.tried.votes ? memory.tried : null;
  const tried = recent ?? { votes, candidates: tryGroups(table, inside, allowed, withForced(options)) };
  const { candidates } = tried;
  const { k, waiting } = options.forceK
    ? { k: options.forceK, waiting: null }
    : memory && recent
      ? { k: Math.max(1, memory.groups.length), waiting: memory.waiting }
      : withPatience(chosenGroups(candidates)?.groups ?? 1, memory, (groups) => mayStay(candidates, groups));
  const dimensions = recent && model ? model.dimensions : dimensionsOf(candidates, k);
  const start =
    model?.dimensions === dimensions
      ? factorsOf(model, table.statements)
      : { components: roughComponents(deviations, dimensions), dimensions };
  const factors = fitFactors(deviations, start, { axes: principal });
  const places = placeByFactors(deviations, factors);
  const before = memory && pickRows(groupsBefore(table, memory), inside);
  const least = leastPeople(inside.length, options.minGroupShare);
  const clusters =
    k > 1
      ? robustGroups(pick(places, inside), k, { seed: options.seed, least, before, recent: recent !== null })
      : undefined;
  const groups = clusters ? k : 1;
  const groupOf = clusters?.groupOf ?? new Int32Array(inside.length);
  const centres = clusters?.centres ?? emptyPlaces(1, dimensions);
  const samples = options.samples ?? usualSamples(table.value.length);
  const chosen = candidates.find((one) => one.groups === groups && one.dimensions === dimensions);
  const enoughData = candidates.length > 0;
  return {
    places,
    axes: axesOf(factors),
    principal,
    varianceRatio: principal.varianceRatio,
    groups,
    groupOf,
    quality: {
      reason: groups > 1 ? 'groups' : enoughData ? 'no-groups-predict' : 'too-few-people',
      enoughData,
      heldOutGain: groups === 1 ? 0 : (chosen?.gain ?? null),
      stability: groups === 1 ? null : (chosen?.stability ?? null),
      candidates,
      silhouette: null,
      dimensions: groups === 1 ? null : dimensions,
    },
    certainty:
      samples > 0
        ? certaintyOf(table, deviations, { factors, inside, groupOf, centres }, { ...options, samples })
        : null,
    waiting,
    tried,
    bases: null,
    model: modelOf(factors, table.statements),
  };
}

function pickRows(values: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => values[row] as number);
}

/** A number of groups that was asked for is tried too, to say what it is worth. */
function withForced(options: Options): Options {
  return { ...options, maxGroups: Math.max(options.maxGroups, options.forceK ?? 0) };
}
