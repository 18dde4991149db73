/** Chance that anybody can repeat: the same seed gives the same numbers on every machine. */
export type Random = {
  /** A whole number from 0 up to and without `limit`, each as likely (limit up to 2^32). */
  below(limit: number): number;
  /** A fraction from 0 up to and without 1. */
  fraction(): number;
  /** True in this part of the cases, from 0 to 1. */
  chance(part: number): boolean;
};

/** Starts from a seed and from what it is for, so that two uses of one seed do not share their numbers. */
export function randomFrom(seed: number, use: string): Random {
  // sfc32 (Doty-Humphrey, PractRand), seeded with FNV-1a of the use; the first rounds mix the seed in.
  let hash = 0x811c9dc5;
  for (let index = 0; index < use.length; index += 1) hash = Math.imul(hash ^ use.charCodeAt(index), 0x01000193);
  let [a, b, c, counter] = [hash | 0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const word = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) word();
  return {
    below(limit) {
      const most = 2 ** 32 - (2 ** 32 % limit);
      for (;;) {
        const drawn = word();
        if (drawn < most) return drawn % limit;
      }
    },
    fraction: () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53,
    chance: (part) => word() < part * 2 ** 32,
  };
}

/** The numbers from 0 in an order of chance (Fisher and Yates). */
export function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let left = count; left > 1; left -= 1) {
    const at = random.below(left);
    const held = order[left - 1] as number;
    order[left - 1] = order[at] as number;
    order[at] = held;
  }
  return order;
}
