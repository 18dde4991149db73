import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../platform/csv/decode-text.ts';
import type { Separator } from '../../../platform/csv/read-records.ts';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import { columns, headerNames } from './columns.ts';
import { readTable } from './read-table.ts';

const latin = [...Array(256).keys()]
  .filter((byte) => (byte >= 0x20 && byte < 0x7f) || byte >= 0xa0)
  .map((byte) => String.fromCharCode(byte))
  .concat('€', '’', '“', '”', '–', 'ž', '\n');
const typographic: Record<string, number> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, ž: 0x9e };

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return Uint8Array.from([...text].map((sign) => typographic[sign] ?? sign.charCodeAt(0)));
}

// A writer of its own, so that the reader is not tested with its own ideas.
function write(rows: string[][], separator: Separator, lineEnd: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', lineEnd)}"`;
  return rows.map((row) => row.map(cell).join(separator)).join(lineEnd);
}

const cellText = (signs: fc.Arbitrary<string>) =>
  fc
    .string({ unit: signs, maxLength: 12 })
    // What starts like a guarded formula loses its apostrophe, on purpose; tested below.
    .filter((text) => !/^'[\s']*[=+\-@\t]/.test(text));
const anySign = fc.oneof(
  fc.constantFrom(...latin, '"', ';', ',', '\t'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((sign) => !/[\0\r]/.test(sign)),
);
const tables = (signs: fc.Arbitrary<string>) =>
  fc
    .shuffledSubarray(columns.filter((key) => key !== 'title'))
    .chain((others) => fc.constant([...others, 'title' as const]))
    .chain((keys) =>
      fc.record({
        header: fc.constant(keys.map((key) => headerNames[key][0] as string)),
        rows: fc.array(
          fc
            .array(cellText(signs), { minLength: keys.length, maxLength: keys.length })
            .filter((cells) => cells.some((text) => text.trim() !== '')),
          { minLength: 1, maxLength: 8 },
        ),
      }),
    );
const separators = fc.constantFrom<Separator>(',', ';', '\t');
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

describe('a table written by any program', () => {
  for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const) {
    test(`in ${encoding} is read as it was, whatever separator and line ends it has`, () => {
      const signs = encoding === 'windows-1252' ? fc.constantFrom(...latin) : anySign;
      fc.assert(
        fc.property(tables(signs), separators, lineEnds, ({ header, rows }, separator, lineEnd) => {
          const bytes = encode(write([header, ...rows], separator, lineEnd), encoding);
          const result = readTable(bytes);
          expect(result.ok).toBe(true);
          if (!result.ok) return;
          expect(result.value.header).toEqual(header);
          // Bytes of Windows-1252 that happen to be UTF-8 as well cannot be told apart by anybody.
          fc.pre(encoding !== 'windows-1252' || result.value.encoding === 'windows-1252' || isPlain(rows));
          expect(result.value.rows.map((row) => row.cells)).toEqual(rows);
          if (header.length > 1) expect(result.value.separator).toBe(separator);
        }),
      );
    });
  }
});

const isPlain = (rows: string[][]) => rows.flat().every((text) => /^[\n\x20-\x7e]*$/.test(text));

test('what we write for a spreadsheet comes back the same, formulas as text included', () => {
  const dangerous = fc.oneof(
    cellText(anySign),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''-", ' ='), fc.string()).map(([start, rest]) => start + rest),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(dangerous, dangerous), { minLength: 1, maxLength: 6 }), (rows) => {
      const clean = rows
        .map((row) => row.map((text) => text.replace(/[\0\r\uFEFF]/g, '')))
        .filter((row) => row.some((text) => text.trim() !== ''));
      fc.pre(clean.length > 0);
      const csv = writeCsv([['titel', 'tekst'], ...clean]);
      const asSpreadsheetSees: string[][] = parse(csv, { delimiter: ';', bom: true });
      // A number below zero is no formula.
      for (const cell of asSpreadsheetSees.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t](?!(?<=^-)\d+([.,]\d+)?$)/);
      const result = readTable(Buffer.from(csv, 'utf8'));
      expect(result.ok && result.value.rows.map((row) => row.cells)).toEqual(clean);
    }),
  );
});

test('the line of a row is the line in an editor, also after a field with line breaks and an empty line', () => {
  const result = readTable(Buffer.from('titel;tekst\r\nEen;"a\r\nb"\r\n\r\nTwee;c\r\n'));
  expect(result.ok && result.value.rows.map((row) => row.line)).toEqual([2, 5]);
});

describe('a file that cannot be read is refused with the reason', () => {
  const refusals: [string, Uint8Array, object][] = [
    ['empty', new Uint8Array(), { kind: 'empty-file' }],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), { kind: 'not-text' }],
    ['UTF-16 without a mark', Buffer.from('titel\nEen', 'utf16le'), { kind: 'not-text' }],
    [
      'with a byte that is no character',
      Uint8Array.from([...Buffer.from('titel\nE'), 0xe9, 0x81]),
      { kind: 'undecodable', line: 2 },
    ],
    ['half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x74]), { kind: 'undecodable', line: 1 }],
    ['without a title', Buffer.from('naam;tekst\nJo;x'), { kind: 'no-title-column', found: ['naam', 'tekst'] }],
    ['with a column twice', Buffer.from('titel;onderwerp\nx;y'), { kind: 'column-twice', header: 'onderwerp' }],
    ['with an open quote', Buffer.from('titel;tekst\n"Een;x\nTwee;y'), { kind: 'bad-quotes', line: 3 }],
    ['with nothing below the header', Buffer.from('titel;tekst\n;\n'), { kind: 'no-rows' }],
    ['too long', Buffer.from(`titel\n${'x\n'.repeat(2001)}`), { kind: 'too-many-rows', count: 2001 }],
  ];
  test.each(refusals)('%s', (_name, bytes, error) => {
    expect(readTable(bytes)).toEqual({ ok: false, error });
  });
});
