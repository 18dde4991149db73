/** One choice of two points; the winner is null where they were found as important as each other. */
export type Comparison = { firstId: number; secondId: number; winnerId: number | null };

/** How a point came out. Places with the same score are shared; `close`: it hardly differs from the place above. */
export type Ranked = {
  id: number;
  /** Approval: by how many it was chosen. Pairs: how many other points it beat, a tie counting half. */
  score: number;
  /** Out of how many: who chose, or the other points. */
  outOf: number;
  place: number;
  shared: boolean;
  /** Between which shares (0 to 1) the support lies with 95 % certainty, had others like them chosen. */
  low: number;
  high: number;
  close: boolean;
};

/** The score interval of Wilson (1927) for a share of `hits` out of `all`, at 95 %; everything is possible out of none. */
export function interval(hits: number, all: number): { low: number; high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = hits / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const middle = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

type Scored = Pick<Ranked, 'id' | 'score' | 'outOf' | 'low' | 'high'>;

/** By approval: who is chosen by most comes first. `chosen` is how many chose each point, `voters` how many chose at all. */
export function rankByApproval(chosen: ReadonlyMap<number, number>, voters: number): Ranked[] {
  return placed([...chosen].map(([id, score]) => ({ id, score, outOf: voters, ...interval(score, voters) })));
}

/**
 * By pairs (Copeland): a point gets one for each other point that it won from more often than it lost, and a half where
 * that is equal or the two never met. How often a pair was asked makes no difference.
 */
export function rankByPairs(ids: readonly number[], comparisons: readonly Comparison[]): Ranked[] {
  const net = new Map<string, number>();
  const won = new Map<number, { hits: number; all: number }>(ids.map((id) => [id, { hits: 0, all: 0 }]));
  for (const { firstId, secondId, winnerId } of comparisons) {
    const points = winnerId === null ? [0.5, 0.5] : winnerId === firstId ? [1, 0] : [0, 1];
    const [low, high] = firstId < secondId ? [firstId, secondId] : [secondId, firstId];
    const forFirst = (points[0] ?? 0) - (points[1] ?? 0);
    net.set(`${low}:${high}`, (net.get(`${low}:${high}`) ?? 0) + (low === firstId ? forFirst : -forFirst));
    for (const [index, id] of [firstId, secondId].entries()) {
      const own = won.get(id);
      if (own) won.set(id, { hits: own.hits + (points[index] ?? 0), all: own.all + 1 });
    }
  }
  const against = (id: number, other: number) =>
    id < other ? (net.get(`${id}:${other}`) ?? 0) : -(net.get(`${other}:${id}`) ?? 0);
  return placed(
    ids.map((id) => {
      const others = ids.filter((other) => other !== id).map((other) => against(id, other));
      const score = others.reduce((sum, one) => sum + (one > 0 ? 1 : one < 0 ? 0 : 0.5), 0);
      const { hits, all } = won.get(id) ?? { hits: 0, all: 0 };
      return { id, score, outOf: others.length, ...interval(hits, all) };
    }),
  );
}

function placed(scored: readonly Scored[]): Ranked[] {
  const inOrder = scored.toSorted((one, other) => other.score - one.score || one.id - other.id);
  return inOrder.map((one, index) => {
    const place = inOrder.findIndex(({ score }) => score === one.score) + 1;
    const above = inOrder[index - 1];
    return {
      ...one,
      place,
      shared: inOrder.filter(({ score }) => score === one.score).length > 1,
      close: above !== undefined && above.score !== one.score && above.low <= one.high,
    };
  });
}

/** The next two to choose from for somebody: of those not yet seen the pair that was asked least; null when all were. */
export function nextPair(
  ids: readonly number[],
  seen: readonly Pick<Comparison, 'firstId' | 'secondId'>[],
  asked: ReadonlyMap<string, number>,
  /** Makes the order differ from person to person. */
  seed: number,
): { firstId: number; secondId: number } | null {
  const done = new Set(seen.map(({ firstId, secondId }) => `${firstId}:${secondId}`));
  const sorted = ids.toSorted((one, other) => one - other);
  const pairs = sorted.flatMap((firstId, index) => sorted.slice(index + 1).map((secondId) => ({ firstId, secondId })));
  const open = pairs.filter(({ firstId, secondId }) => !done.has(`${firstId}:${secondId}`));
  const weight = ({ firstId, secondId }: { firstId: number; secondId: number }) =>
    (asked.get(`${firstId}:${secondId}`) ?? 0) + ((firstId * 31 + secondId * 17 + seed * 101) % 97) / 97;
  return open.toSorted((one, other) => weight(one) - weight(other))[0] ?? null;
}
