import { z } from 'zod';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Outline, Position } from './outline.ts';

/** An area as a file gives it. */
export type ImportedArea = {
  code: string;
  name: string;
  kind: 'gemeente' | 'gebied' | 'wijk' | 'buurt';
  /** Code of its wijk or gebied, or the name of its gebied. */
  parent: string | null;
  outline: Outline;
};
/** What is wrong, one line for each feature, in words for who made the file. */
export type Refusal = { kind: 'refused'; lines: string[] };

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).min(1) });
const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const properties = z.object({
  code: text.pipe(
    z.string().regex(/^[\w -]{1,40}$/, 'code is missing, or has other characters than letters and digits'),
  ),
  name: text.pipe(z.string().min(1).max(120)),
  kind: z.enum(['gemeente', 'gebied', 'wijk', 'buurt'], 'kind must be gemeente, gebied, wijk or buurt'),
  parent: text.optional(),
  wijkcode: text.optional(),
  gebied: text.optional(),
});
const ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number()));
const polygon = z.array(ring).min(1);
const geometry = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ],
  'geometry must be a Polygon or MultiPolygon',
);
const feature = z.object({ properties, geometry });

// The European Netherlands with its part of the North Sea.
const edges = { west: 2.5, east: 7.3, south: 50.7, north: 55.8 };

/** Reads a GeoJSON FeatureCollection of areas; everything that is wrong with it is told at once. */
export function readGeojson(source: string): Result<ImportedArea[], Refusal> {
  const parsed = collection.safeParse(parseJson(source));
  if (!parsed.success) return refuse(['The file is not a GeoJSON FeatureCollection with features.']);
  const areas: ImportedArea[] = [];
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const [index, given] of parsed.data.features.entries()) {
    const place = `Feature ${index + 1}${nameOf(given)}`;
    const read = feature.safeParse(given);
    if (!read.success) {
      lines.push(`${place}: ${sentenceOf(read.error.issues[0])}.`);
      continue;
    }
    const area = toArea(read.data);
    const problem = seen.has(area.code) ? 'this code occurs twice' : problemOf(area.outline);
    seen.add(area.code);
    if (problem) lines.push(`${place}: ${problem}.`);
    else areas.push(area);
  }
  return lines.length > 0 ? refuse(lines) : ok(areas);
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function toArea({ properties: given, geometry: shape }: z.infer<typeof feature>): ImportedArea {
  const above = { gemeente: undefined, gebied: undefined, wijk: given.gebied, buurt: given.wijkcode }[given.kind];
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return {
    code: given.code,
    name: given.name,
    kind: given.kind,
    parent: given.parent || above || null,
    // A third number would be a height, which no map here shows.
    outline: polygons.map((rings) => rings.map((line) => line.map(([x, y]): Position => [x, y]))),
  };
}

function problemOf(outline: Outline): string | undefined {
  for (const line of outline.flat()) {
    const [first, last] = [line[0], line.at(-1)];
    if (line.length < 4) return 'a ring has fewer than four positions';
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      return 'a ring is not closed: repeat its first position as the last';
    for (const [x, y] of line) {
      const inside = x >= edges.west && x <= edges.east && y >= edges.south && y <= edges.north;
      if (!inside) return `${x}, ${y} is outside the Netherlands: give longitude and latitude in degrees (WGS84)`;
    }
  }
  return undefined;
}

function nameOf(given: unknown): string {
  const named = z.object({ properties: z.object({ name: z.string() }) }).safeParse(given);
  return named.success ? ` (${named.data.properties.name.slice(0, 60)})` : '';
}

function sentenceOf(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.filter((part) => part !== 'properties') ?? [];
  if (path[0] === 'code') return 'code is missing, or has other characters than letters and digits';
  if (path[0] === 'name') return 'name is missing';
  if (path[0] === 'geometry' && path[1] === 'coordinates') return 'a position of the geometry is not two numbers';
  return issue?.message ?? 'not a feature';
}

function refuse(lines: string[]) {
  return fail({ kind: 'refused' as const, lines });
}
