import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { parseCsv } from '../csv.ts';
import type { Result, StatementResult, Tally } from '../result.ts';
import { madeVotes } from '../testing/made-dialogue.ts';
import { exportOpen } from './export-open.ts';
import { shownOf } from './shown.ts';
import { toTable } from './to-table.ts';

const result = analyse(madeVotes({ people: 60, statements: 20, groups: 2, density: 0.7, difference: 0.8, seed: 2 }), {
  statements: [
    { id: 3, text: 'Meer bomen; "nu"' },
    { id: 4, text: '=1+1', moderation: 'out' },
  ],
  samples: 5,
});

test('who gets the open data sees no person, and no number about fewer than so many', () => {
  const k = 20;
  const files = exportOpen(result, { k });
  expect(Object.keys(files)).toEqual(['statements.csv', 'groups.csv', 'about.json']);
  const { records } = parseCsv(files['statements.csv']);
  const [header, ...rows] = records.map(({ cells }) => cells);
  expect(header?.slice(0, 8)).toEqual([
    'statement',
    'text',
    'agree',
    'disagree',
    'pass',
    'A agree',
    'A disagree',
    'A pass',
  ]);
  expect(rows.length).toBe(19);
  let hidden = 0;
  for (const row of rows)
    for (let at = 2; at < row.length; at += 3) {
      const cells = row.slice(at, at + 3).filter((cell) => cell !== '');
      if (cells.length > 0) expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBeGreaterThanOrEqual(k);
      else hidden += 1;
    }
  expect(hidden).toBeGreaterThan(3);
  expect(files['about.json']).not.toContain('"x"');
  expect(exportOpen(result)['groups.csv']).toMatch(/^group,size,confidence\r\nA,\d+,/);
  expect(JSON.parse(files['about.json']).provenance.inputSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(() => exportOpen(result, { k: 1 })).toThrow(RangeError);
});

test('a table shows a statement with its text, and nothing in what is hidden', () => {
  const { header, rows } = toTable(result, { k: 1000 });
  expect(rows.find(([id]) => id === 3)).toEqual([3, 'Meer bomen; "nu"', ...Array(header.length - 2).fill(null)]);
});

test('no cell that is hidden can be found by subtracting what is shown', () => {
  const tally = fc.record({ agree: fc.nat(9), disagree: fc.nat(9), pass: fc.nat(3) });
  const voters = (cell: Tally) => cell.agree + cell.disagree + cell.pass;
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 5 }), tally, fc.integer({ min: 2, max: 10 }), (cells, alone, k) => {
      const all = [...cells, alone].reduce((sum, one) => ({
        agree: sum.agree + one.agree,
        disagree: sum.disagree + one.disagree,
        pass: sum.pass + one.pass,
      }));
      const groups = cells.map((_, id) => ({ id })) as unknown as Result['groups'];
      const perGroup = cells.map((cell, group) => ({ ...cell, group }));
      const shown = shownOf(
        { ...result, groups },
        { ...(result.statements[0] as StatementResult), ...all, perGroup },
        k,
      );
      const visible = shown.groups.reduce((sum, cell) => sum + (cell ? voters(cell) : 0), 0);
      for (const cell of shown.groups) if (cell) expect(voters(cell)).toBeGreaterThanOrEqual(k);
      const rest = shown.total ? voters(shown.total) - visible : 0;
      expect(rest === 0 || rest >= k).toBe(true);
    }),
  );
});
