import type { Id } from './id.ts';

/** Numbers ids in the order in which they come, from 0. */
export type Numbering = { readonly ids: Id[]; numberOf(id: Id): number };

/** Whole ids below this are looked up by place: a map takes ten times as long, and Polis and we number people from 0. */
const byPlace = 2 ** 20;

/** Starts without ids. An id that is a number and has no order (`NaN`, an infinity) is a `RangeError`. */
export function numbering(): Numbering {
  const ids: Id[] = [];
  const others = new Map<Id, number>();
  let places = new Int32Array(1024);
  const placed = (id: number) => {
    if (id >= places.length) {
      let size = places.length;
      while (size <= id) size *= 2;
      const larger = new Int32Array(size);
      larger.set(places);
      places = larger;
    }
    // A place has the number plus one, so that 0 says that it is new.
    if (places[id] === 0) places[id] = ids.push(id);
    return (places[id] as number) - 1;
  };
  return {
    ids,
    numberOf(id) {
      if (typeof id === 'number' && (id | 0) === id && id >= 0 && id < byPlace) return placed(id);
      const known = others.get(id);
      if (known !== undefined) return known;
      if (typeof id === 'number' ? !Number.isFinite(id) : typeof id !== 'string')
        throw new RangeError(`An id is a number or a text, not ${String(id)}.`);
      others.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}
