/** The inner product, added up from the first to the last. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

/** Adds a multiple of a vector to the first. */
export function addTo(target: Float64Array, factor: number, vector: Float64Array): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] as number) + factor * (vector[index] as number);
}

/** The vector with length 1; one of length 0 stays. */
export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((part) => part / length);
}
