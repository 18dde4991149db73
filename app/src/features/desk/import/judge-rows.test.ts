import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ImportContext, judgeRows } from './judge-rows.ts';

const header = ['titel', 'tekst', 'kanaal', 'wijk', 'naam', 'e-mail', 'telefoon', 'adres', 'voorkeur', 'kenmerk'];
const context: ImportContext = {
  areas: new Map([
    ['parkwijk', { id: 4, inside: true }],
    ['spaarndam', { id: 5, inside: false }],
  ]),
  knownReferences: new Set(['3-0001']),
  limitPerPerson: null,
  contacts: new Map([['an|e:an@post.example', 77]]),
  means: new Map(),
  accounts: new Map(),
  contributed: new Map([[77, 1]]),
};
const table = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 1, line: index + 2, cells }));
const problemsOf = (cells: string[], given = context) =>
  judgeRows(header, table(cells), given).flatMap((row) => (row.outcome === 'accepted' ? [] : row.problems));

test('refused, double and accepted rows together are all rows, once and in their order', () => {
  const cell = fc.constantFrom(
    '',
    'Meer bomen',
    'Parkwijk',
    'Spaarndam',
    'An',
    'an@post.example',
    'papier',
    '3-0001',
    '3-0002',
    '06',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 30 }),
      fc.option(fc.integer({ min: 1, max: 3 })),
      (rows, limit) => {
        const given = table(...rows);
        const judged = judgeRows(header, given, { ...context, limitPerPerson: limit });
        expect(judged.map(({ number, line, cells }) => ({ number, line, cells }))).toEqual(given);
        for (const row of judged) if (row.outcome !== 'accepted') expect(row.problems.length).toBeGreaterThan(0);
        const references = judged.flatMap((row) =>
          row.outcome === 'accepted' && row.row.reference ? [row.row.reference] : [],
        );
        expect(new Set(references).size).toBe(references.length);
        expect(references).not.toContain('3-0001');
        const byAn = judged.filter((row) => row.outcome === 'accepted' && row.contactId === 77);
        if (limit !== null) expect(byAn.length).toBeLessThanOrEqual(Math.max(0, limit - 1));
      },
    ),
  );
});

test('every problem of a row is told at once, with what stood there', () => {
  expect(problemsOf(['', 'x', 'duif', 'Atlantis', '', 'geen adres', '12', '', 'fax'])).toEqual([
    { column: 'title', kind: 'title-missing' },
    { column: 'channel', kind: 'unknown-channel', value: 'duif' },
    { column: 'area', kind: 'unknown-area', value: 'Atlantis' },
    { column: 'email', kind: 'invalid-email', value: 'geen adres' },
    { column: 'phone', kind: 'invalid-phone', value: '12' },
    { column: 'prefers', kind: 'unknown-preference', value: 'fax' },
    { column: 'name', kind: 'name-missing' },
  ]);
});

test('who wants a letter has to leave an address', () => {
  expect(problemsOf(['Bomen', '', '', '', 'An', '', '', '', 'brief'])).toEqual([
    { column: 'prefers', kind: 'preference-without-means', value: 'brief' },
  ]);
});

test('a wijk outside the step is refused, and a comma too many never moves an address into another column', () => {
  expect(problemsOf(['Bomen', '', '', 'SPAARNDAM '])[0]?.kind).toBe('outside-area');
  expect(problemsOf([...Array(10).fill(''), 'x'].with(0, 'Bomen') as string[])[0]?.kind).toBe('too-many-cells');
});

test('the same person in three rows is one new contact, and a name alone is nobody’s proof', () => {
  const rows = judgeRows(
    header,
    table(
      ['Een', '', '', '', 'Bea', 'bea@post.example', '', ''],
      ['Twee', '', '', '', 'bea', 'BEA@post.example', '06 12345678', ''],
      ['Drie', '', '', '', 'Bea', '', '+31 6 1234 5678', ''],
      ['Vier', '', '', '', 'Bea', '', '', ''],
    ),
    context,
  );
  const people = rows.map((row) => (row.outcome === 'accepted' ? row.newContact : 'refused'));
  expect(people[0]).toBe('bea|e:bea@post.example');
  expect(people.slice(0, 3)).toEqual(Array(3).fill(people[0]));
  expect(people[3]).toBeNull();
});

test('the same title under the same name is a double, unless the forms have different numbers', () => {
  const outcomes = (first: string, second: string) =>
    judgeRows(
      header,
      table(
        ['Bomen', 'a', '', '', 'Cor', '', '', '', '', first],
        ['bomen', 'b', '', '', 'cor', '', '', '', '', second],
      ),
      context,
    ).map((row) => row.outcome);
  expect(outcomes('', '')).toEqual(['accepted', 'duplicate']);
  expect(outcomes('3-0007', '3-0008')).toEqual(['accepted', 'accepted']);
  expect(outcomes('3-0007', '3-0007')).toEqual(['accepted', 'duplicate']);
  expect(outcomes('3-0001', '')).toEqual(['duplicate', 'accepted']);
});
