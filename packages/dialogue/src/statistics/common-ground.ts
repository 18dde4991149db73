import type { Counts } from './counts.ts';
import { share } from './proportions.ts';

/** The lowest share of any group that agrees, that disagrees, and the largest difference between a group and the others. */
export type Ground = {
  readonly minAgree: Float64Array;
  readonly minDisagree: Float64Array;
  readonly divisiveness: Float64Array;
};

/** What groups share and where they differ; one group differs from nobody. `total` are these counts together. */
export function groundOf(counts: Counts, total: Counts): Ground {
  const { groups, statements } = counts;
  const ground = {
    minAgree: new Float64Array(statements).fill(1),
    minDisagree: new Float64Array(statements).fill(1),
    divisiveness: new Float64Array(statements),
  };
  for (let group = 0; group < groups; group += 1)
    for (let statement = 0; statement < statements; statement += 1) {
      const cell = group * statements + statement;
      const [agree, seen] = [counts.agree[cell] as number, counts.seen[cell] as number];
      const own = share(agree, seen);
      ground.minAgree[statement] = Math.min(ground.minAgree[statement] as number, own);
      ground.minDisagree[statement] = Math.min(
        ground.minDisagree[statement] as number,
        share(counts.disagree[cell] as number, seen),
      );
      const others = share((total.agree[statement] as number) - agree, (total.seen[statement] as number) - seen);
      if (groups > 1)
        ground.divisiveness[statement] = Math.max(ground.divisiveness[statement] as number, Math.abs(own - others));
    }
  return ground;
}
