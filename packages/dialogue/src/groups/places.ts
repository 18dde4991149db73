/** Where people stand, in two dimensions or more: whoever stands in row `i` from `at[i * dimensions]` on. */
export type Places = { readonly dimensions: number; readonly at: Float64Array };

/** Room for so many people, all in the middle. */
export function emptyPlaces(count: number, dimensions: number): Places {
  return { dimensions, at: new Float64Array(count * dimensions) };
}

/** How many stand there. */
export function countOf({ dimensions, at }: Places): number {
  return at.length / dimensions;
}

/** Some of the places, and of each only the first dimensions if there are to be fewer. */
export function pick({ dimensions, at }: Places, rows: ArrayLike<number>, fewer = dimensions): Places {
  const picked = emptyPlaces(rows.length, fewer);
  for (let index = 0; index < rows.length; index += 1) {
    const from = (rows[index] as number) * dimensions;
    for (let axis = 0; axis < fewer; axis += 1) picked.at[index * fewer + axis] = at[from + axis] as number;
  }
  return picked;
}

/** The square of the distance between two places. */
export function squareBetween(a: Places, one: number, b: Places, other: number): number {
  const { dimensions } = a;
  const from = one * dimensions;
  const to = other * dimensions;
  const x = (a.at[from] as number) - (b.at[to] as number);
  const y = (a.at[from + 1] as number) - (b.at[to + 1] as number);
  let sum = x * x + y * y;
  for (let axis = 2; axis < dimensions; axis += 1) {
    const apart = (a.at[from + axis] as number) - (b.at[to + axis] as number);
    sum += apart * apart;
  }
  return sum;
}
