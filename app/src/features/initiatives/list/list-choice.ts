import { type Box, readBox, readWithin, type Within, writeBox } from '../../areas/index.ts';
import { type Stage, stages } from '../stage.ts';

export const sorts = ['nieuwste', 'dichtbij'] as const;
export type Sort = (typeof sorts)[number];

/** What a visitor chose to see; the words stand in the address. */
export type ListChoice = {
  show: 'open' | 'all';
  words: string;
  stage: Stage | null;
  theme: string;
  /** The code of an area. */
  area: string;
  within: Within;
  sort: Sort;
  view: 'list' | 'map';
  /** A part of the map; only what was pointed at inside it counts. */
  box: Box | null;
  page: number;
};

export const pageSize = 12;
/** Nobody reads further, and nothing is counted further. */
export const mostShown = 20 * pageSize;
const longest = 200;

/** Reads the address; what makes no sense counts as not asked. What is over only shows among all. */
export function readChoice(query: Record<string, string>): ListChoice {
  const page = Number(query.pagina);
  const stage = stages.find((one) => one === query.stand) ?? null;
  const over = stage === 'done' || stage === 'stopped';
  return {
    show: query.toon === 'all' || over ? 'all' : 'open',
    words: (query.q ?? '').replace(/\s+/g, ' ').trim().slice(0, longest).toWellFormed(),
    stage,
    theme: query.thema ?? '',
    area: query.gebied ?? '',
    within: readWithin(query.afstand),
    sort: sorts.find((sort) => sort === query.sorteer) ?? 'nieuwste',
    view: query.weergave === 'kaart' ? 'map' : 'list',
    box: readBox(query.vak),
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, mostShown / pageSize) : 1,
  };
}

/** The address of a page of the list, or of the same choice on the map. */
export function listAddress(choice: ListChoice): string {
  const { show, words, stage, theme, area, within, sort, view, box, page } = choice;
  const asked = {
    q: words,
    toon: show === 'all' ? show : '',
    stand: stage ?? '',
    thema: theme,
    gebied: area,
    afstand: area !== '' && within > 0 ? String(within) : '',
    sorteer: sort === 'nieuwste' ? '' : sort,
    weergave: view === 'map' ? 'kaart' : '',
    vak: box ? writeBox(box) : '',
    pagina: page > 1 ? String(page) : '',
  };
  const params = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  return params.size > 0 ? `/initiatieven?${params}` : '/initiatieven';
}

/** Whether anything is left out but what is over. */
export function isNarrowed({ words, stage, theme, area, box }: ListChoice): boolean {
  return words !== '' || stage !== null || theme !== '' || area !== '' || box !== null;
}
