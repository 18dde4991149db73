import { type Box, readBox, writeBox } from '../../features/areas/index.ts';

/** The orders of a list; the words stand in the address. */
export const sorts = ['nieuwste', 'steun', 'reacties', 'willekeurig'] as const;
export type Sort = (typeof sorts)[number];

/** What a visitor asked of the list. */
export type ListFilter = {
  sort: Sort;
  query: string;
  areaId: number | null;
  /** A part of the map; only what was pointed at inside it counts. */
  box: Box | null;
  answer: 'met' | 'zonder' | null;
  withPicture: boolean;
  page: number;
};

export const pageSize = 20;

/** Reads the address; what makes no sense counts as not asked. */
export function readFilter(query: Record<string, string>): ListFilter {
  const page = Number(query.pagina);
  const area = Number(query.gebied);
  return {
    sort: sorts.find((sort) => sort === query.sorteer) ?? 'nieuwste',
    query: (query.zoek ?? '').trim().slice(0, 200),
    areaId: Number.isSafeInteger(area) && area > 0 ? area : null,
    box: readBox(query.vak),
    answer: query.antwoord === 'met' || query.antwoord === 'zonder' ? query.antwoord : null,
    withPicture: query.foto === 'ja',
    page: Number.isSafeInteger(page) && page > 0 && page <= 100_000 ? page : 1,
  };
}

/** The address of the same list on another page, or of the same choice on the map. */
export function listAddress(path: string, filter: ListFilter, page = 1): string {
  const query = new URLSearchParams();
  if (filter.query) query.set('zoek', filter.query);
  if (filter.sort !== 'nieuwste') query.set('sorteer', filter.sort);
  if (filter.areaId !== null) query.set('gebied', String(filter.areaId));
  if (filter.box) query.set('vak', writeBox(filter.box));
  if (filter.answer) query.set('antwoord', filter.answer);
  if (filter.withPicture) query.set('foto', 'ja');
  if (page > 1) query.set('pagina', String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Whether the list is narrowed at all; an empty list then means something else. */
export function isNarrowed(filter: ListFilter): boolean {
  const { query, areaId, box, answer, withPicture } = filter;
  return query !== '' || areaId !== null || box !== null || answer !== null || withPicture;
}
