import { type Issues, type Place, Unreadable } from './issue.ts';

/** One row of the file. */
export type Row = {
  readonly cells: readonly string[];
  readonly line: number;
  /** Where the row starts in the text. */
  readonly from: number;
  /** Where the line ends on which it starts. */
  readonly until: number;
};

/** Reads rows of cells parted by semicolons; a cell that starts with a quote may hold semicolons, quotes and line ends. */
export class Rows {
  /** The whole file. */
  readonly text: string;
  readonly #issues: Issues;
  #at: number;
  #line = 0;

  constructor(text: string, issues: Issues) {
    this.text = text;
    this.#issues = issues;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** The next row that is not empty, or undefined at the end. */
  next(): Row | undefined {
    while (this.#at < this.text.length) {
      const from = this.#at;
      this.#line += 1;
      const line = this.#line;
      const plain = this.#lineAt(from);
      if (!plain.startsWith('"') && !plain.includes(';"')) {
        if (plain.trim() !== '') return { cells: plain.split(';'), line, from, until: this.#at - 1 };
        if (this.#at < this.text.length) this.#issues.error('empty lines', 'The line is empty.', { line, column: 1 });
        continue;
      }
      const until = this.#at - 1;
      return { cells: this.#quoted(from, line), line, from, until };
    }
    return undefined;
  }

  /** Goes past the next line if `isKnown` says so of where it begins and ends in the text; a cheap way past much of the same. */
  skip(isKnown: (from: number, until: number) => boolean): boolean {
    const from = this.#at;
    if (from >= this.text.length) return false;
    const end = this.text.indexOf('\n', from);
    const until = end < 0 ? this.text.length : end;
    if (!isKnown(from, until)) return false;
    this.#at = until + 1;
    this.#line += 1;
    return true;
  }

  /** The place of a cell of a row. */
  placeOf({ line, from, cells }: Row, cell: number): Place {
    let at = from;
    for (let passed = 0; passed < cell && passed < cells.length; passed += 1) at = this.#endOfCell(at) + 1;
    return { line, column: Math.min(at, this.text.length) - from + 1 };
  }

  #lineAt(from: number): string {
    const end = this.text.indexOf('\n', from);
    const until = end < 0 ? this.text.length : end;
    this.#at = until + 1;
    return this.text.slice(from, this.text.charCodeAt(until - 1) === 13 && until > from ? until - 1 : until);
  }

  #quoted(from: number, line: number): string[] {
    const cells: string[] = [];
    let at = from;
    for (;;) {
      const end = this.#endOfCell(at);
      if (end < 0) {
        this.#issues.error('unclosed quote', 'A quote is opened and not closed.', { line, column: at - from + 1 });
        throw new Unreadable();
      }
      const raw = this.text.slice(at, end);
      cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw.replace(/\r$/, ''));
      this.#line += raw.startsWith('"') ? raw.split('\n').length - 1 : 0;
      if (this.text[end] !== ';') {
        const rest = this.text.indexOf('\n', end);
        this.#at = rest < 0 ? this.text.length : rest + 1;
        return cells;
      }
      at = end + 1;
    }
  }

  /** Where the cell that starts here ends: at a semicolon or a line end; -1 where its quote is never closed. */
  #endOfCell(at: number): number {
    const text = this.text;
    let end = at;
    if (text[at] === '"') {
      for (end = text.indexOf('"', at + 1); end >= 0 && text[end + 1] === '"'; ) end = text.indexOf('"', end + 2);
      return end < 0 ? -1 : end + 1;
    }
    while (end < text.length && text[end] !== ';' && text[end] !== '\n') end += 1;
    return end;
  }
}

/** A cell as it is written: with quotes where it needs them. */
export function formatCell(cell: string): string {
  return /[;"\r\n]/.test(cell) || /^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
