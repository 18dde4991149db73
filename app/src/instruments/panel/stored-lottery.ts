import { type Lottery, toUniformLottery, type UniformLottery } from '@stadmakers/sortition';

/** What a finished solve keeps in `panel_solve.lottery`, with the names of `candidateName`. */
export type StoredLottery = UniformLottery &
  Pick<Lottery, 'certificate' | 'stats'> & {
    /** The chance of each candidate, 0 to 1, before it was rounded to tickets. */
    probability: Record<string, number>;
  };

/** A lottery as it is kept: with its chances as they were, and rounded to this many tickets. */
export function storedLottery(found: Lottery, tickets?: number): StoredLottery {
  const { certificate, stats, probability } = found;
  return { ...toUniformLottery(found, tickets), certificate, stats, probability: Object.fromEntries(probability) };
}
