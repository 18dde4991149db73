/** One thing that is wrong or odd in a file; `name` is what Pabulib's own checker calls it, where it knows it. */
export type Issue = {
  readonly name: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in characters. */
  readonly column?: number;
};

/** Where in the file something stands. */
export type Place = { readonly line: number; readonly column: number };

// A file in the wrong encoding has an issue on each of a million lines; nobody reads past some.
const enough = 50;

/** Collects issues, of each name not more than anybody reads. */
export class Issues {
  readonly #kept: Issue[] = [];
  readonly #counts = new Map<string, number>();

  /** Adds something that makes the file wrong. */
  error(name: string, text: string, place?: Place): void {
    this.#add({ name, level: 'error', text, ...place });
  }

  /** Adds something that may be meant so. */
  warning(name: string, text: string, place?: Place): void {
    this.#add({ name, level: 'warning', text, ...place });
  }

  /** All of them, and how many were left out. */
  list(): Issue[] {
    const more = [...this.#counts].filter(([, count]) => count > enough);
    return [
      ...this.#kept,
      ...more.map(([name, count]) => ({
        name,
        level: this.#kept.find((issue) => issue.name === name)?.level ?? ('error' as const),
        text: `and ${count - enough} more of these.`,
      })),
    ];
  }

  /** Whether one of them makes the file wrong. */
  get wrong(): boolean {
    return this.#kept.some(({ level }) => level === 'error');
  }

  #add(issue: Issue): void {
    const count = (this.#counts.get(issue.name) ?? 0) + 1;
    this.#counts.set(issue.name, count);
    if (count <= enough) this.#kept.push(issue);
  }
}

/** An issue as one line: `line 7, column 3: error, comma in float!: …`. */
export function issueLine({ name, level, text, line, column }: Issue): string {
  return `${line === undefined ? '' : `line ${line}, column ${column ?? 1}: `}${level}, ${name}: ${text}`;
}

/** The file cannot be read at all from here on; inside the parser only. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
