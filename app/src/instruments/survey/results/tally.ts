import { type Option, otherKey, type Question } from '../questions/question.ts';
import type { AnswerCount } from './counts.ts';

/** One line of a result: its words and how many chose it, with the share of who answered in whole percents. */
export type TallyRow = { text: string; count: number; share: number };

/** What a question gave. `answered` is how many answered it. */
export type Tally = { question: Question; answered: number } & (
  | { kind: 'options'; rows: TallyRow[]; mean: number | null }
  | { kind: 'matrix'; columns: Option[]; rows: { text: string; cells: TallyRow[] }[] }
  | { kind: 'ranking'; rows: (TallyRow & { first: number })[] }
  | { kind: 'figures'; rows: TallyRow[]; mean: number; middle: number; least: number; most: number }
  | { kind: 'words' }
);

type Words = { other: string; areas: readonly Option[]; range: (from: string, to: string) => string };

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
      return { ...base, kind: 'options', mean: null, rows: options.map(({ key, text }) => row(text, found('', key))) };
    }
    case 'scale': {
      const steps = Array.from({ length: design.steps }, (_, index) => index + 1);
      const rows = steps.map((step) => row(stepWords(step, design), found('', String(step))));
      const sum = steps.reduce((total, step) => total + step * found('', String(step)), 0);
      return { ...base, kind: 'options', rows, mean: answered === 0 ? null : sum / answered };
    }
    case 'place':
      return {
        ...base,
        kind: 'options',
        mean: null,
        rows: words.areas
          .map(({ key, text }) => row(text, found('', key)))
          .filter(({ count }) => count > 0)
          .sort((one, other) => other.count - one.count),
      };
    case 'matrix':
      return {
        ...base,
        kind: 'matrix',
        columns: design.columns,
        rows: design.rows.map(({ key: part, text }) => {
          const inRow = design.columns.reduce((sum, { key }) => sum + found(part, key), 0);
          return { text, cells: design.columns.map(({ key, text: cell }) => row(cell, found(part, key), inRow)) };
        }),
      };
    case 'ranking':
      return { ...base, kind: 'ranking', rows: ranked(design, found, answered) };
    case 'number':
      return figures(question, answered, counts, words);
    case 'short':
    case 'long':
      return { ...base, kind: 'words' };
  }
}

/** First is worth as many points as there are places, the next one fewer; the share is that of the most possible. */
function ranked(
  { options, places }: { options: readonly Option[]; places: number },
  found: (part: string, key: string) => number,
  answered: number,
) {
  const at = Array.from({ length: places }, (_, index) => index + 1);
  return options
    .map(({ key, text }) => {
      const points = at.reduce((sum, place) => sum + (places + 1 - place) * found(String(place), key), 0);
      return { text, count: points, share: percent(points, answered * places), first: found('1', key) };
    })
    .sort((one, other) => other.count - one.count);
}

// Above this many different figures they are shown in ranges.
const mostFigures = 10;

function figures(question: Question, answered: number, counts: readonly AnswerCount[], words: Words): Tally {
  const all = counts
    .filter(({ key }) => key !== '')
    .map(({ key, count }) => ({ figure: Number(key), count }))
    .sort((one, other) => one.figure - other.figure);
  const [least, most] = [all[0]?.figure ?? 0, all.at(-1)?.figure ?? 0];
  const mean = all.reduce((sum, { figure, count }) => sum + figure * count, 0) / Math.max(1, answered);
  const row = (text: string, count: number): TallyRow => ({ text, count, share: percent(count, answered) });
  const rows =
    all.length <= mostFigures
      ? all.map(({ figure, count }) => row(shown(figure), count))
      : ranges(least, most).map(({ from, to, last }) =>
          row(
            words.range(shown(from), shown(to)),
            all
              .filter(({ figure }) => figure >= from && (last ? figure <= to : figure < to))
              .reduce((sum, { count }) => sum + count, 0),
          ),
        );
  return { question, answered, kind: 'figures', rows, mean, middle: middleOf(all, answered), least, most };
}

function ranges(least: number, most: number) {
  const width = (most - least) / 6;
  return Array.from({ length: 6 }, (_, index) => ({
    from: least + index * width,
    to: least + (index + 1) * width,
    last: index === 5,
  }));
}

/** The median: the figure in the middle, or between the two that are. */
function middleOf(all: readonly { figure: number; count: number }[], answered: number): number {
  const at = (place: number) => {
    let seen = 0;
    for (const { figure, count } of all) {
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

function shown(figure: number): string {
  return String(Math.round(figure * 10) / 10).replace('.', ',');
}
