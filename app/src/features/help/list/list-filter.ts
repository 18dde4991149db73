import { readWithin, type Within } from '../../areas/index.ts';
import { type Kind, kinds, type Side } from '../notices/notice.ts';

/** What a visitor looks for; the words stand in the address. */
export type ListFilter = {
  side: Side;
  query: string;
  kind: Kind | null;
  areaId: number | null;
  /** Kilometres from the middle of the area; 0 is the area itself. */
  within: Within;
  page: number;
};

export const pageSize = 20;
/** Nobody reads further, and nothing is counted further. */
export const mostShown = 200;
const longestQuery = 200;

/** Reads the address; what makes no sense counts as not asked. */
export function readFilter(query: Record<string, string>): ListFilter {
  const page = Number(query.pagina);
  const area = Number(query.wijk);
  return {
    side: query.toon === 'aanbod' ? 'offer' : 'need',
    query: (query.q ?? '').replace(/\s+/g, ' ').trim().slice(0, longestQuery).toWellFormed(),
    kind: kinds.find((kind) => kind === query.soort) ?? null,
    areaId: Number.isSafeInteger(area) && area > 0 ? area : null,
    within: readWithin(query.afstand),
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, mostShown / pageSize) : 1,
  };
}

/** The address of a list. */
export function listAddress({ side, query, kind, areaId, within, page }: ListFilter): string {
  const params = new URLSearchParams();
  if (side === 'offer') params.set('toon', 'aanbod');
  if (query) params.set('q', query);
  if (kind) params.set('soort', kind);
  if (areaId !== null) params.set('wijk', String(areaId));
  if (areaId !== null && within > 0) params.set('afstand', String(within));
  if (page > 1) params.set('pagina', String(page));
  return params.size > 0 ? `/hulp?${params}` : '/hulp';
}

/** Whether anything but the side is chosen. */
export function isNarrowed({ query, kind, areaId }: ListFilter): boolean {
  return query !== '' || kind !== null || areaId !== null;
}
