import type { AppContext } from '../../platform/http/env.ts';
import { answerShows, type ToAnswerFilter } from './to-answer.ts';

/** The filter of the staff page with the page of the list, as they stand in the address. */
export type StaffFilter = ToAnswerFilter & { page: number };

/** Reads the filter; what makes no sense counts as not chosen. */
export function filterOf(c: AppContext): StaffFilter {
  return {
    show: answerShows.find((show) => show === c.req.query('toon')) ?? 'open',
    stepId: positive(c.req.query('onderdeel')),
    areaId: positive(c.req.query('gebied')),
    search: c.req.query('zoek')?.trim().slice(0, 100) || undefined,
    page: positive(c.req.query('pagina')) ?? 1,
  };
}

/** The address of a page of the same filter. */
export function filterHref(path: string, filter: StaffFilter, page: number): string {
  const query = new URLSearchParams({ toon: filter.show });
  if (filter.stepId) query.set('onderdeel', String(filter.stepId));
  if (filter.areaId) query.set('gebied', String(filter.areaId));
  if (filter.search) query.set('zoek', filter.search);
  if (page > 1) query.set('pagina', String(page));
  return `${path}?${query}`;
}

/** A whole number above zero that fits an id, or undefined. */
export function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
