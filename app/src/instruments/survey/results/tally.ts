import { type Option, otherKey, type Question } from '../questions/question.ts';
import type { AnswerCount } from './counts.ts';
import { distribution, type FigureCount, type Stretch } from './distribution.ts';
import { largeEnough } from './large-enough.ts';
import { leastInCell } from './privacy-thresholds.ts';

/** One line of a result: its words and how many chose it, with the share of who answered in whole percents. */
export type TallyRow = {
  text: string;
  /** The words are ours, in the language of the page. */
  ours?: boolean;
  count: number;
  share: number;
};
/** A wijk that people named; null for all others together. */
export type PlaceRow = TallyRow & { areaId: number | null };
/** One thing in an order: its mean place, and how many put it first. */
export type RankedRow = TallyRow & { meanPlace: number; first: number };

/** What a question gave. `answered` is how many answered it. */
export type Tally = { question: Question; answered: number } & (
  | { kind: 'options'; rows: TallyRow[]; mean: number | null }
  | { kind: 'places'; rows: PlaceRow[] }
  /** A row without cells was answered by too few. */
  | { kind: 'matrix'; columns: Option[]; rows: { text: string; cells: TallyRow[] }[] }
  | { kind: 'ranking'; rows: RankedRow[]; places: number }
  | { kind: 'figures'; rows: TallyRow[]; mean: number; middle: number }
  | { kind: 'words' }
);

type Words = {
  other: string;
  elsewhere: string;
  areas: readonly Option[];
  stretch: (stretch: Pick<Stretch, 'from' | 'to'>) => string;
};

/** What each question gave, from all counts; `words` are those that are not the officer's. */
export function tallyOf(questions: readonly Question[], counts: readonly AnswerCount[], words: Words): Tally[] {
  const own = Map.groupBy(counts, ({ questionId }) => questionId);
  return questions.map((question) => tally(question, own.get(question.id) ?? [], words));
}

function tally(question: Question, counts: readonly AnswerCount[], words: Words): Tally {
  const { design } = question;
  const found = (part: string, key: string) =>
    counts.find((count) => count.part === part && count.key === key)?.count ?? 0;
  const answered = found('', '');
  const row = (text: string, count: number, of = answered): TallyRow => ({ text, count, share: percent(count, of) });
  const base = { question, answered };
  switch (design.kind) {
    case 'single':
    case 'multiple': {
      const options = design.other ? [...design.options, { key: otherKey, text: words.other }] : design.options;
      const rows = options.map(({ key, text }) => ({ ...row(text, found('', key)), ours: key === otherKey }));
      return { ...base, kind: 'options', mean: null, rows };
    }
    case 'scale': {
      const steps = Array.from({ length: design.steps }, (_, index) => index + 1);
      const rows = steps.map((step) => row(stepWords(step, design), found('', String(step))));
      const sum = steps.reduce((total, step) => total + step * found('', String(step)), 0);
      return { ...base, kind: 'options', rows, mean: answered === 0 ? null : sum / answered };
    }
    case 'place': {
      const named = largeEnough(
        words.areas.map(({ key, text }) => ({ key: { areaId: Number(key), text }, count: found('', key) })),
        answered,
      );
      const rows = named.rows.map(({ key, count }): PlaceRow => ({ ...row(key.text, count), areaId: key.areaId }));
      const others = { ...row(words.elsewhere, named.others), areaId: null, ours: true };
      return { ...base, kind: 'places', rows: named.others === 0 ? rows : [...rows, others] };
    }
    case 'matrix':
      return {
        ...base,
        kind: 'matrix',
        columns: design.columns,
        rows: design.rows.map(({ key: part, text }) => {
          const inRow = design.columns.reduce((sum, { key }) => sum + found(part, key), 0);
          if (inRow < leastInCell) return { text, cells: [] };
          return { text, cells: design.columns.map(({ key, text: cell }) => row(cell, found(part, key), inRow)) };
        }),
      };
    case 'ranking':
      return { ...base, kind: 'ranking', rows: ranked(design, found, answered), places: design.places };
    case 'number':
      return figures(question, answered, counts, words);
    case 'short':
    case 'long':
      return { ...base, kind: 'words' };
  }
}

/**
 * In order of their mean place, where what somebody did not choose counts as one place below the last. The share is how
 * much of the way from there to first place that is.
 */
function ranked(
  { options, places }: { options: readonly Option[]; places: number },
  found: (part: string, key: string) => number,
  answered: number,
): RankedRow[] {
  const at = Array.from({ length: places }, (_, index) => index + 1);
  return options
    .map(({ key, text }) => {
      const points = at.reduce((sum, place) => sum + (places + 1 - place) * found(String(place), key), 0);
      const count = at.reduce((sum, place) => sum + found(String(place), key), 0);
      const meanPlace = places + 1 - points / Math.max(1, answered);
      return { text, count, share: percent(points, answered * places), meanPlace, first: found('1', key) };
    })
    .sort((one, other) => one.meanPlace - other.meanPlace);
}

function figures(question: Question, answered: number, counts: readonly AnswerCount[], words: Words): Tally {
  const all = counts.filter(({ key }) => key !== '').map(({ key, count }) => ({ figure: Number(key), count }));
  const mean = all.reduce((sum, { figure, count }) => sum + figure * count, 0) / Math.max(1, answered);
  const rows = distribution(all).map(({ count, ...stretch }) => ({
    text: words.stretch(stretch),
    count,
    share: percent(count, answered),
    ours: true,
  }));
  return { question, answered, kind: 'figures', rows, mean, middle: middleOf(all, answered) };
}

/** The median: the figure in the middle, or between the two that are. */
function middleOf(all: readonly FigureCount[], answered: number): number {
  const sorted = [...all].sort((one, other) => one.figure - other.figure);
  const at = (place: number) => {
    let seen = 0;
    for (const { figure, count } of sorted) {
      seen += count;
      if (seen > place) return figure;
    }
    return 0;
  };
  if (answered === 0) return 0;
  return (at(Math.floor((answered - 1) / 2)) + at(Math.floor(answered / 2))) / 2;
}

function stepWords(step: number, { steps, low, high }: { steps: number; low: string; high: string }): string {
  const said = step === 1 ? low : step === steps ? high : '';
  return said === '' ? String(step) : `${step}: ${said}`;
}

function percent(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((100 * count) / of);
}
