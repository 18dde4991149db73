/** What some people say that a value is worth: how many they are, and the sums of their marks and of the squares. */
export type Worth = {
  people: number;
  sum: number;
  squares: number;
  /** How many are nearest to 1, to 2, up to 5. */
  bands: readonly number[];
};

/** The worth of nobody. */
export const nothing: Worth = { people: 0, sum: 0, squares: 0, bands: [0, 0, 0, 0, 0] };

/** What two groups without anybody in common say together. */
export function together(one: Worth, other: Worth): Worth {
  return {
    people: one.people + other.people,
    sum: one.sum + other.sum,
    squares: one.squares + other.squares,
    bands: one.bands.map((count, index) => count + (other.bands[index] ?? 0)),
  };
}

/** The mean mark, from 1 to 5; 0 of nobody. */
export function meanOf({ people, sum }: Pick<Worth, 'people' | 'sum'>): number {
  return people === 0 ? 0 : sum / people;
}

/** The variance of the marks among people like these (divided by one less than their number); 0 of one or nobody. */
export function varianceOf({ people, sum, squares }: Omit<Worth, 'bands'>): number {
  return people < 2 ? 0 : Math.max(0, (squares - (sum * sum) / people) / (people - 1));
}
