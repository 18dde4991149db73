/** What is wrong with a row of a file; `row` as a spreadsheet numbers it. */
export type Issue = { readonly file: string; readonly row: number; readonly text: string };

/** An issue as a line that editors jump to. */
export function issueLine({ file, row, text }: Issue): string {
  return `${file}:${row}: ${text}`;
}
