import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import { type Known, readFigures, readNumber } from './figures-file.ts';

const known: Known[] = [
  { key: 'vertrouwen-raad', name: 'Vertrouwen in de raad', origin: 'import', unit: 'percent' },
  { key: 'answer-rate', name: '', origin: 'platform', unit: 'percent' },
];
const read = (text: string) => readFigures(new TextEncoder().encode(text), known);

test('every number that we write with a comma is read as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const written = `${whole},${String(cents).padStart(2, '0')}`;
      expect(readNumber(written)).toBe(Number(written.replace(',', '.')));
    }),
  );
  expect([readNumber('23 %'), readNumber('23.5'), readNumber('1.234'), readNumber('veel')]).toEqual([
    23,
    23.5,
    null,
    null,
  ]);
});

test('each row is taken or refused with its line and reason, whatever stands in the others', () => {
  const row = fc.record({
    indicator: fc.constantFrom('vertrouwen-raad', 'Vertrouwen in de Raad', 'answer-rate', 'iets'),
    year: fc.constantFrom('2017', '2018', '17', ''),
    value: fc.constantFrom('23', '27,5', '120', 'x', ''),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const text = writeCsv([
        ['Indicator', 'Jaar', 'Waarde'],
        ...rows.map((one) => [one.indicator, one.year, one.value]),
      ]);
      const found = read(text);
      if (!found.ok) throw new Error(found.error.kind);
      const { rows: good, bad } = found.value;
      expect(good.length + bad.length).toBe(rows.length);
      expect(new Set([...good, ...bad].map(({ line }) => line)).size).toBe(rows.length);
      expect(new Set(good.map(({ key, year }) => `${key} ${year}`)).size).toBe(good.length);
      for (const { line, key, year, value } of good) {
        expect(key).toBe('vertrouwen-raad');
        expect(rows[line - 2]?.year).toBe(String(year));
        expect(value).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('a file without the columns says which ones lack', () => {
  expect(read('indicator;waarde\nvertrouwen-raad;23\n')).toEqual({
    ok: false,
    error: { kind: 'columns-missing', missing: ['jaar'] },
  });
  expect(read('indicator;jaar;waarde\n')).toMatchObject({ ok: false, error: { kind: 'no-rows' } });
});
