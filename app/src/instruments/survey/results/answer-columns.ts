import { type Answer, holdsWords } from '../answers/answer.ts';
import { type Option, otherKey, type Question } from '../questions/question.ts';
import type { WordsState } from './words.ts';

/** A column of the file of answers: its name, what it is, what its codes mean, and how an answer fills it. */
export type Column = {
  name: string;
  question: string;
  codes: readonly Option[];
  /** What to know of it besides its codes. */
  note: string;
  cell: (answer: Answer, words: WordsState) => string;
};

/** Words of a codebook that are not an officer's. */
export type ColumnWords = {
  other: string;
  yes: string;
  no: string;
  /** Of a column with own words: only those that an officer put on the site. */
  ownWords: string;
  figure: string;
  nth: (place: number) => string;
  elsewhere: string;
};

/** A wijk with the code that everybody knows it by. */
export type CodedArea = { id: number; code: string; name: string };

/** Where a place lies in none of the wijken that enough people named. */
export const elsewhereCode = 'overig';

/** The columns of one question; names and codes stay what they are when words are mended. `areas` are the wijken that may be told. */
export function columnsOf(
  { number, text, design }: Question,
  words: ColumnWords,
  areas: readonly CodedArea[],
): Column[] {
  const name = `v${number}`;
  const plain = (codes: readonly Option[], note: string, cell: Column['cell']): Column => ({
    ...{ name, question: text, codes, note, cell },
  });
  const other: Column = {
    name: `${name}_${otherKey}`,
    question: `${text} ${words.other}`,
    codes: [],
    note: words.ownWords,
    cell: (answer, state) => (answer.kind === 'choice' && state === 'shown' ? answer.other : ''),
  };
  switch (design.kind) {
    case 'single': {
      const options = design.other ? [...design.options, { key: otherKey, text: words.other }] : design.options;
      const chosen = plain(options, '', (answer) => (answer.kind === 'choice' ? (answer.options[0] ?? '') : ''));
      return design.other ? [chosen, { ...other, name: `${name}_${otherKey}_tekst` }] : [chosen];
    }
    case 'multiple': {
      const options = design.other ? [...design.options, { key: otherKey, text: words.other }] : design.options;
      const ticks = options.map(({ key, text: option }) => ({
        name: `${name}_${key}`,
        question: `${text} ${option}`,
        codes: [
          { key: '1', text: words.yes },
          { key: '0', text: words.no },
        ],
        note: '',
        cell: (answer: Answer) => (answer.kind === 'choice' ? (answer.options.includes(key) ? '1' : '0') : ''),
      }));
      return design.other ? [...ticks, { ...other, name: `${name}_${otherKey}_tekst` }] : ticks;
    }
    case 'scale': {
      const ends = [
        { key: '1', text: design.low },
        { key: String(design.steps), text: design.high },
      ];
      return [plain(ends, `1 - ${design.steps}`, figureOf)];
    }
    case 'number':
      return [plain([], design.unit === '' ? words.figure : `${words.figure} (${design.unit})`, figureOf)];
    case 'matrix':
      return design.rows.map(({ key, text: row }) => ({
        name: `${name}_${key}`,
        question: `${text} ${row}`,
        codes: design.columns,
        note: '',
        cell: (answer) => (answer.kind === 'matrix' ? (answer.rows[key] ?? '') : ''),
      }));
    case 'ranking':
      return Array.from({ length: design.places }, (_, index) => ({
        name: `${name}_${index + 1}`,
        question: text,
        codes: design.options,
        note: words.nth(index + 1),
        cell: (answer: Answer) => (answer.kind === 'ranking' ? (answer.order[index] ?? '') : ''),
      }));
    case 'place': {
      const codes = areas.map((area) => ({ key: area.code, text: area.name }));
      const codeOf = (id: number | null) => areas.find((area) => area.id === id)?.code ?? elsewhereCode;
      return [
        plain([...codes, { key: elsewhereCode, text: words.elsewhere }], '', (answer) =>
          answer.kind === 'place' ? codeOf(answer.areaId) : '',
        ),
      ];
    }
    case 'short':
    case 'long':
      return [
        plain([], words.ownWords, (answer, state) =>
          answer.kind === 'text' && holdsWords(answer) && state === 'shown' ? answer.text : '',
        ),
      ];
  }
}

// As a Dutch spreadsheet reads it.
function figureOf(answer: Answer): string {
  return answer.kind === 'figure' ? String(answer.figure).replace('.', ',') : '';
}
