import { writeCsv } from '../../platform/csv/write-csv.ts';
import type { Column, DataSet } from './data-set.ts';
import type { DataRow } from './read-rows.ts';

type Value = string | number | null;

/** A value as JSON gives it. */
function jsonValue(value: DataRow[string] | undefined): Value {
  if (value === undefined) return null;
  return value instanceof Date ? value.toISOString() : value;
}

/** A row with only its described columns. */
export function jsonRow({ columns }: DataSet, row: DataRow): Record<string, Value> {
  return Object.fromEntries(columns.map(({ key }) => [key, jsonValue(row[key])]));
}

/** A value for a spreadsheet in Dutch: decimals behind a comma. */
function csvValue({ type }: Column, value: DataRow[string] | undefined): string {
  const plain = jsonValue(value);
  if (plain === null) return '';
  return type === 'number' ? String(plain).replace('.', ',') : String(plain);
}

const mark = '\uFEFF';

/** A file in pieces: the names of the columns, then rows as they come. */
export function csvStream(set: DataSet, batches: AsyncGenerator<DataRow[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const { columns } = set;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(writeCsv([columns.map(({ key }) => key)])));
    },
    async pull(controller) {
      const { value: rows, done } = await batches.next();
      if (done) return controller.close();
      const lines = writeCsv(rows.map((row) => columns.map((column) => csvValue(column, row[column.key]))));
      // The mark stands once, at the start.
      controller.enqueue(encoder.encode(lines.slice(mark.length)));
    },
    async cancel() {
      await batches.return(undefined);
    },
  });
}
