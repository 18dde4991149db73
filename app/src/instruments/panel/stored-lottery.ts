import type { Lottery, UniformLottery } from '@stadmakers/sortition';

/** What a finished solve keeps in `panel_solve.lottery`, with the names of `candidateName`; `tickets` are 1,000. */
export type StoredLottery = UniformLottery &
  Pick<Lottery, 'certificate' | 'stats'> & {
    /** The chance of each candidate, 0 to 1, before it was rounded to tickets. */
    probability: Record<string, number>;
  };
