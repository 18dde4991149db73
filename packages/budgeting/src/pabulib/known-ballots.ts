const quote = 34;
const semicolon = 59;
const carriageReturn = 13;

// Numbers of voters below this are kept as bits: of a million strings a set takes longer than all other reading.
const mostBits = 2 ** 27;

/**
 * Ballots that were read before, found again in the text itself: of a line that repeats one no string is made. A line is
 * looked at by `find`; what the slower reading then makes of it is told by `remember`.
 */
export class KnownBallots {
  readonly #text: string;
  readonly #columns: number;
  readonly #vote: number;
  readonly #points: number;
  /** Per place of the hash table the number of an entry, or -1. */
  #table = new Int32Array(2 ** 10).fill(-1);
  /** Six numbers per entry: the hash, the group, and where the two cells begin and end. */
  #entries = new Int32Array(6 * 2 ** 9);
  #count = 0;
  /** The line that was looked at last, in the form of an entry. */
  readonly #last = new Int32Array(6);

  /** `points` is -1 where ballots have none. */
  constructor(text: string, columns: number, vote: number, points: number) {
    this.#text = text;
    this.#columns = columns;
    this.#vote = vote;
    this.#points = points;
  }

  /**
   * The group of a line that says the same as one before; -1 where it says something new, and -2 where it is no plain line
   * with a cell per column, which must not be remembered either.
   */
  find(from: number, lineEnd: number): number {
    const until = lineEnd > from && this.#text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
    if (!this.#look(from, until)) return -2;
    const mask = this.#table.length - 1;
    for (let place = (this.#last[0] as number) & mask; ; place = (place + 1) & mask) {
      const entry = this.#table[place] as number;
      if (entry < 0) return -1;
      if (this.#isLast(entry * 6)) return this.#entries[entry * 6 + 1] as number;
    }
  }

  /** Keeps the line that was looked at last, which was new. */
  remember(group: number): void {
    if (6 * (this.#count + 1) > this.#entries.length) this.#grow();
    this.#last[1] = group;
    this.#entries.set(this.#last, this.#count * 6);
    this.#put(this.#count);
    this.#count += 1;
  }

  /** Finds the cells and their hash. */
  #look(from: number, until: number): boolean {
    const text = this.#text;
    const last = this.#last;
    last.fill(0);
    let [cell, start, hash] = [0, from, 0];
    for (let at = from; at <= until; at += 1) {
      const code = at < until ? text.charCodeAt(at) : semicolon;
      if (code === quote) return false;
      const counts = cell === this.#vote || cell === this.#points;
      if (counts) hash = Math.imul(hash ^ code, 0x01000193);
      if (code !== semicolon) continue;
      if (cell === this.#vote) [last[2], last[3]] = [start, at];
      if (cell === this.#points) [last[4], last[5]] = [start, at];
      cell += 1;
      start = at + 1;
    }
    last[0] = hash ^ (hash >>> 15);
    return cell === this.#columns;
  }

  #isLast(at: number): boolean {
    const [entries, last] = [this.#entries, this.#last];
    return entries[at] === last[0] && this.#isSame(at + 2, 2) && this.#isSame(at + 4, 4);
  }

  #isSame(entry: number, own: number): boolean {
    const [from, until] = [this.#entries[entry] as number, this.#entries[entry + 1] as number];
    const other = this.#last[own] as number;
    if (until - from !== (this.#last[own + 1] as number) - other) return false;
    for (let at = from; at < until; at += 1)
      if (this.#text.charCodeAt(at) !== this.#text.charCodeAt(other + at - from)) return false;
    return true;
  }

  #put(entry: number): void {
    const mask = this.#table.length - 1;
    let place = (this.#entries[entry * 6] as number) & mask;
    while ((this.#table[place] as number) >= 0) place = (place + 1) & mask;
    this.#table[place] = entry;
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#table = new Int32Array(this.#table.length * 2).fill(-1);
    for (let entry = 0; entry < this.#count; entry += 1) this.#put(entry);
  }
}

/** Voters met so far. */
export class KnownVoters {
  #bits = new Uint32Array(2 ** 10);
  readonly #others = new Set<string>();

  /** Whether the voter whose id stands here was met before; from now on the voter was. */
  meet(text: string, from: number, until: number): boolean {
    const number = numberAt(text, from, until);
    if (number < 0) {
      const id = text.slice(from, until);
      const met = this.#others.has(id);
      this.#others.add(id);
      return met;
    }
    const place = number >>> 5;
    while (place >= this.#bits.length) {
      const bits = new Uint32Array(this.#bits.length * 4);
      bits.set(this.#bits);
      this.#bits = bits;
    }
    const bit = 1 << (number & 31);
    const met = ((this.#bits[place] as number) & bit) !== 0;
    this.#bits[place] = (this.#bits[place] as number) | bit;
    return met;
  }
}

/** A number written as numbers are, without zeros before it; -1 where it is something else or too large. */
function numberAt(text: string, from: number, until: number): number {
  if (from === until || (text.charCodeAt(from) === 48 && until > from + 1)) return -1;
  let number = 0;
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
    if (number >= mostBits) return -1;
  }
  return number;
}
