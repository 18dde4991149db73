/** Amounts of time for each person in one stretch, in whole units. */
type Stretch = { slots: number; length: number };
/** From one cut to the next the same people sit. */
export type Sitting = { until: number; people: number[] };

/**
 * Divides seats evenly over people who are alike: in each stretch `slots` of them sit for `length` units, and over all
 * stretches together each sits equally long, but for one unit. Nobody sits twice at once. The sittings of each stretch
 * are given with the moments, within the stretch, at which somebody gives a seat to another.
 *
 * Those who still need most sit first, which keeps all of the rest possible (Gale and Ryser; longest remaining time
 * first); within a stretch seats pass on by McNaughton's wrap-around rule.
 */
export function spread(people: number, stretches: readonly Stretch[]): Sitting[][] {
  const total = stretches.reduce((sum, { slots, length }) => sum + slots * length, 0);
  const base = Math.floor(total / people);
  const needs = Array.from({ length: people }, (_, index) => base + (index < total - base * people ? 1 : 0));
  // Where every stretch is one unit, who needs most first always leaves the rest possible (Gale and Ryser).
  const units = stretches.every(({ length }) => length === 1);
  return stretches.map((stretch, index) => {
    const amounts = whole(needs, stretch);
    const after = needs.map((need, person) => need - (amounts?.[person] ?? 0));
    const chosen =
      amounts && (units || canFollow(after, stretches.slice(index + 1))) ? amounts : levelled(needs, stretch);
    for (const [person, amount] of chosen.entries()) needs[person] = (needs[person] ?? 0) - amount;
    return seat(chosen, stretch);
  });
}

/** The people who need most sit the whole stretch; undefined where one of them does not need all of it. */
function whole(needs: readonly number[], { slots, length }: Stretch): number[] | undefined {
  const amounts = needs.map(() => 0);
  for (const person of neediest(needs).slice(0, slots)) {
    if ((needs[person] ?? 0) < length) return undefined;
    amounts[person] = length;
  }
  return amounts;
}

function neediest(needs: readonly number[]): number[] {
  return [...needs.keys()].sort((a, b) => (needs[b] ?? 0) - (needs[a] ?? 0) || a - b);
}

/** Whether these needs fit in these stretches: for every number of people, their needs fit in the seats they can fill. */
function canFollow(needs: readonly number[], stretches: readonly Stretch[]): boolean {
  const sorted = [...needs].sort((a, b) => b - a);
  const most = Math.max(0, ...stretches.map(({ slots }) => slots));
  let wanted = 0;
  for (const [index, need] of sorted.entries()) {
    wanted += need;
    const seats = stretches.reduce((sum, { slots, length }) => sum + Math.min(slots, index + 1) * length, 0);
    if (wanted > seats) return false;
    if (index + 1 >= most) break;
  }
  return true;
}

/** Brings everybody as close as can be to the same remaining need. */
function levelled(needs: readonly number[], { slots, length }: Stretch): number[] {
  const wanted = slots * length;
  const at = (level: number) => needs.map((need) => Math.min(length, Math.max(0, need - level)));
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
  let [low, high] = [-length, Math.max(0, ...needs)];
  // The highest level at which still enough is taken away.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sum(at(middle)) >= wanted) low = middle;
    else high = middle - 1;
  }
  const amounts = at(low);
  let spare = sum(amounts) - wanted;
  for (const person of neediest(needs).reverse()) {
    if (spare === 0) break;
    // Only who came down to the level itself can stay one above it.
    if ((amounts[person] ?? 0) > 0 && (needs[person] ?? 0) - (amounts[person] ?? 0) === low) {
      amounts[person] = (amounts[person] ?? 0) - 1;
      spare -= 1;
    }
  }
  return amounts;
}

function seat(amounts: readonly number[], { length }: Stretch): Sitting[] {
  const constant = [...amounts.keys()].filter((person) => amounts[person] === length);
  const intervals: { person: number; from: number; to: number }[] = [];
  let clock = 0;
  for (const [person, amount] of amounts.entries()) {
    if (amount === 0 || amount === length) continue;
    const end = clock + amount;
    intervals.push({ person, from: clock, to: Math.min(end, length) });
    if (end > length) intervals.push({ person, from: 0, to: end - length });
    clock = end >= length ? end - length : end;
  }
  const cuts = [...new Set([length, ...intervals.map(({ to }) => to), ...intervals.map(({ from }) => from)])]
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b);
  return cuts.map((until) => ({
    until,
    people: [
      ...constant,
      ...intervals.filter(({ from, to }) => from < until && until <= to).map(({ person }) => person),
    ],
  }));
}
