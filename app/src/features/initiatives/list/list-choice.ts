import { type Stage, stages } from '../stage.ts';

/** What a visitor chose to see; the words stand in the address. */
export type ListChoice = {
  show: 'open' | 'all';
  words: string;
  stage: Stage | null;
  theme: string;
  area: string;
  page: number;
};

const longest = 200;
const lastPage = 10_000;

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
    page: Number.isSafeInteger(page) && page > 0 && page < lastPage ? page : 1,
  };
}

/** The address of a page of the list. */
export function listAddress({ show, words, stage, theme, area, page }: ListChoice): string {
  const asked = { q: words, toon: show, stand: stage ?? '', thema: theme, gebied: area, pagina: String(page) };
  return `/initiatieven?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))}`;
}
