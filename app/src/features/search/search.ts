import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { type Kind, kinds, mostHits, pageSize, type SearchRequest } from './request.ts';
import { type Part, partsOf, startMark, stopMark } from './snippet.ts';
import { type Manner, sources } from './sources.ts';

export type Hit = { id: number; path: string; title: Part[]; snippet: Part[]; at: Date | null };
export type Found = {
  manner: Manner;
  counts: Record<Kind, number>;
  /** The kind that is shown: the one asked for, or else the first that has hits. */
  kind: Kind;
  hits: Hit[];
};

// From here on two texts look alike for people too: "plukuin" and "pluktuin".
const alike = 0.4;
// A snippet is cut from the opening of a text; a book is not read for two lines.
const read = 4000;

/** Looks for the words, and only where nothing has them for titles that are nearly spelt so. */
export function search(db: Db, request: SearchRequest): Promise<Found> {
  return db.transaction().execute(async (tx) => {
    const words = await lookFor(tx, request, 'words');
    if (words.hits.length > 0 || kinds.some((kind) => words.counts[kind] > 0)) return words;
    // The operator <% compares with this limit and, unlike the function, uses the index.
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(alike)}, true)`.execute(tx);
    return lookFor(tx, request, 'alike');
  });
}

async function lookFor(tx: Tx, request: SearchRequest, manner: Manner): Promise<Found> {
  const counts = await count(tx, request.query, manner);
  const kind = request.kind ?? kinds.find((one) => counts[one] > 0) ?? 'trajecten';
  return { manner, counts, kind, hits: counts[kind] === 0 ? [] : await page(tx, request, kind, manner) };
}

async function count(tx: Tx, query: string, manner: Manner): Promise<Record<Kind, number>> {
  const each = kinds.map(
    (kind) =>
      sql`(select count(*)::int from (${sources[kind](query, manner)} limit ${mostHits[manner]}) hit) as ${sql.ref(kind)}`,
  );
  const { rows } = await sql<Record<Kind, number>>`select ${sql.join(each)}`.execute(tx);
  return rows[0] as Record<Kind, number>;
}

async function page(tx: Tx, { query, page: number }: SearchRequest, kind: Kind, manner: Manner): Promise<Hit[]> {
  const marks = `StartSel="${startMark}", StopSel="${stopMark}"`;
  const { rows } = await sql<{ id: number; path: string; title: string; snippet: string; at: Date | null }>`
    with newest as materialized (
      ${sources[kind](query, manner)} order by at desc nulls last limit ${mostHits[manner]}
    ), shown as (
      select * from newest order by rank desc, at desc nulls last, id desc limit ${pageSize} offset ${(number - 1) * pageSize}
    )
    select id, path, at,
      ts_headline('dutch', title, websearch_to_tsquery('dutch', ${query}), ${`${marks}, HighlightAll=true`}) as title,
      ts_headline('dutch', left(body, ${read}), websearch_to_tsquery('dutch', ${query}),
        ${`${marks}, MaxWords=32, MinWords=16`}) as snippet
    from shown order by rank desc, at desc nulls last, id desc`.execute(tx);
  return rows.map((row) => ({ ...row, title: partsOf(row.title), snippet: partsOf(row.snippet) }));
}
