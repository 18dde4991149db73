/** What can be found; the words stand in the address. */
export const kinds = ['trajecten', 'ideeen', 'nieuws', 'antwoorden', 'agenda', 'wijken'] as const;
export type Kind = (typeof kinds)[number];

/** What a visitor looks for; without a kind the first one that has anything is shown. */
export type SearchRequest = { query: string; kind: Kind | null; page: number };

export const pageSize = 20;

/** Of a word that is everywhere only the newest are counted, ranked and shown; nobody reads further. */
export const mostHits = { words: 1000, alike: 100 } as const;

const lastPage = mostHits.words / pageSize;
const longestQuery = 200;

/** Reads the address; what makes no sense counts as not asked. */
export function readRequest(query: Record<string, string>): SearchRequest {
  const page = Number(query.pagina);
  return {
    query: (query.q ?? '').replace(/\s+/g, ' ').trim().slice(0, longestQuery).toWellFormed(),
    kind: kinds.find((kind) => kind === query.soort) ?? null,
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, lastPage) : 1,
  };
}

/** The address of a tab or page of the results. */
export function searchAddress({ query, kind, page }: SearchRequest): string {
  const params = new URLSearchParams({ q: query });
  if (kind) params.set('soort', kind);
  if (page > 1) params.set('pagina', String(page));
  return `/zoeken?${params}`;
}

/** How many pages of so many hits can be looked at. */
export function pagesOf(hits: number): number {
  return Math.ceil(hits / pageSize);
}
