import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Refusal } from './read-geojson.ts';

const row = z.object({
  code: z.string().trim().min(1),
  inwoners: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/** Reads inhabitants by code of area from a CSV file with the columns code and inwoners. */
export function readPopulation(source: string): Result<Map<string, number>, Refusal> {
  const lines: string[] = [];
  const population = new Map<string, number>();
  for (const [index, given] of rowsOf(source).entries()) {
    const read = row.safeParse(given);
    if (read.success) population.set(read.data.code, read.data.inwoners);
    else lines.push(`Row ${index + 2} of the population file: give a code and a whole number of inwoners.`);
  }
  if (population.size === 0 && lines.length === 0) lines.push('The population file has no rows below its header.');
  return lines.length > 0 ? fail({ kind: 'refused', lines }) : ok(population);
}

function rowsOf(source: string): unknown[] {
  try {
    return parse(source, { bom: true, columns: true, delimiter: [',', ';'], skip_empty_lines: true, trim: true });
  } catch {
    // A table with a row of another length; without rows the caller says that it cannot be read.
    return [undefined];
  }
}
