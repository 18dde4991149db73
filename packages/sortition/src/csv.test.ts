import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, parseCsv } from './csv.ts';

const cellsOf = (text: string) => parseCsv(text).records.map(({ cells }) => cells);

test('whatever people type in a cell comes back as it was, with commas and with semicolons', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((cell) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(cell));
  const signs = fc.stringMatching(/^[ab"',;\n\r ]*$/).filter((cell) => !/^[\r\n]/.test(cell));
  const rows = fc.array(fc.tuple(fc.constant('id'), fc.oneof(text, signs), fc.oneof(text, signs)), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',' as const, ';' as const), (table, separator) => {
      const all = [['id', 'one', 'two'], ...table];
      const read = parseCsv(formatCsv(all, separator));
      expect(read.separator).toBe(separator);
      expect(read.faults).toEqual([]);
      expect(read.records.map(({ cells }) => cells)).toEqual(all);
    }),
  );
});

test('a table from any spreadsheet can be read', () => {
  expect(cellsOf('\u{feff}id;age\r\na;16-24\r\n')).toEqual([
    ['id', 'age'],
    ['a', '16-24'],
  ]);
  expect(cellsOf('id,name\na,"Jan, ""de"" Boer\nHaarlem"')).toEqual([
    ['id', 'name'],
    ['a', 'Jan, "de" Boer\nHaarlem'],
  ]);
  expect(cellsOf('"a;b;c;d",age\n1,2\n')).toEqual([
    ['a;b;c;d', 'age'],
    ['1', '2'],
  ]);
  expect(cellsOf('')).toEqual([]);
});

test('blank rows are left out and rows keep the number that a spreadsheet shows', () => {
  expect(parseCsv('id,age\n\n,\na,"16\n24"\nb,25').records.map(({ row }) => row)).toEqual([1, 4, 5]);
});

test('a cell with its quotes wrong is pointed out with its place', () => {
  expect(parseCsv('id,age\na,1"6\n').faults).toMatchObject([{ row: 2, position: 2 }]);
  expect(parseCsv('id,age\n"a"b,16\n').faults).toMatchObject([{ row: 2, position: 1 }]);
  expect(parseCsv('id,age\na,"16\nb,25\n').faults).toMatchObject([{ row: 2, position: 2 }]);
});

test('nobody can slip a formula into the spreadsheet of an officer', () => {
  for (const cell of ['=1+1', '+cmd|x', '-1+1', '@SUM(A1)', '\t=1', '＝1+1']) {
    expect(cellsOf(formatCsv([['id', cell]]))[0]?.[1]).toBe(`'${cell}`);
  }
  expect(formatCsv([['-5', '+31612345678', '16-24']])).toBe('-5,+31612345678,16-24\r\n');
});
