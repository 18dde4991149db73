import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { checkPdf } from '../documents/index.ts';
import { drawPdf } from './draw-pdf.ts';
import { makePdf } from './make-pdf.ts';
import type { PdfBlock, PdfContent } from './pdf-content.ts';
import { readPdf } from './testing/read-pdf.ts';

const content = (...blocks: PdfBlock[]): PdfContent => ({
  title: 'Wonen & zorg in de <Lindelaan>',
  language: 'nl',
  author: 'Gemeente Haarlem',
  madeAt: new Date('2026-11-27T09:00:00Z'),
  blocks,
});
const sentence = 'Wie hier fietst, merkt dat de weg smal is en dat auto’s hard rijden. ';

test('a screen reader hears headings, paragraphs, lists, tables and links for what they are, in order', async () => {
  const { bytes, pages, missing } = await makePdf(
    content(
      { kind: 'heading', level: 2, text: 'Verkeer' },
      { kind: 'text', text: 'Eerste alinea.\n\nTweede alinea.' },
      { kind: 'heading', level: 3, text: 'Wat er kwam' },
      { kind: 'note', text: 'Ons antwoord.' },
      { kind: 'list', items: ['een bankje', 'een boom'] },
      { kind: 'link', text: 'Lees de nota op de website', href: 'https://stadmakers.example/nota' },
      { kind: 'table', title: 'Register', head: ['Zienswijze', 'Onderwerp'], rows: [['1', 'Verkeer']] },
    ),
  );
  expect(checkPdf(bytes).ok).toBe(true);
  expect({ pages, missing }).toEqual({ pages: 1, missing: [] });
  const pdf = await readPdf(bytes);
  expect(pdf.read.map(({ role, text }) => `${role} ${text}`)).toEqual([
    'H1 Wonen & zorg in de <Lindelaan>',
    'H2 Verkeer',
    'P Eerste alinea.',
    'P Tweede alinea.',
    'H3 Wat er kwam',
    'P Ons antwoord.',
    'Lbl •',
    'LBody een bankje',
    'Lbl •',
    'LBody een boom',
    'Link Lees de nota op de website',
    'Caption Register',
    'TH Zienswijze',
    'TH Onderwerp',
    'TD 1',
    'TD Verkeer',
  ]);
  expect(pdf.eyeOnly).toEqual(['Wonen & zorg in de <Lindelaan>', 'Pagina 1 van 1']);
  expect(pdf.links).toEqual([{ url: 'https://stadmakers.example/nota', name: 'Lees de nota op de website' }]);
  expect(pdf.outline).toEqual([['Verkeer', 'Wat er kwam']]);
});

test('a PDF says its language, its title and that it is accessible, and its description is XML that can be read', async () => {
  const pdf = await readPdf((await drawPdf(content({ kind: 'text', text: 'Dag.' }))).bytes);
  expect(pdf).toMatchObject({
    title: 'Wonen & zorg in de <Lindelaan>',
    language: 'nl',
    marked: true,
    showsTitle: true,
  });
  expect(XMLValidator.validate(pdf.xml)).toBe(true);
  const { RDF } = new XMLParser({ removeNSPrefix: true }).parse(pdf.xml).xmpmeta;
  expect(RDF.Description).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ part: 1 }),
      expect.objectContaining({ title: { Alt: { li: 'Wonen & zorg in de <Lindelaan>' } } }),
    ]),
  );
});

test('a table of many pages repeats its head for the eye, and a screen reader hears it once', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`${index + 1}`, sentence.repeat(3)]);
  const { bytes, pages } = await drawPdf(
    content({ kind: 'table', title: 'Register', head: ['Nummer', 'Antwoord'], shares: [1, 5], rows }),
  );
  const pdf = await readPdf(bytes);
  expect(pages).toBeGreaterThan(3);
  expect(pdf.read.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual(['Nummer', 'Antwoord']);
  expect(pdf.eyeOnly.filter((text) => text === 'Nummer').length).toBe(pages - 1);
  const numbers = pdf.read
    .filter(({ role, text }) => role === 'TD' && /^\d+$/.test(text))
    .map(({ text }) => Number(text));
  expect(numbers).toEqual(rows.map((_, index) => index + 1));
});

test('nothing is lost of a row that is higher than a page, nor of a word that is wider than one', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `woord${index}`);
  const wide = 'hottentottententententoonstelling'.repeat(20);
  const { bytes } = await drawPdf(
    content(
      { kind: 'table', title: 'Lang', head: ['Wat', 'Tekst'], rows: [['Rij', words.join(' ')]] },
      { kind: 'text', text: wide },
    ),
  );
  const { read } = await readPdf(bytes);
  const cells = read.filter(({ role, text }) => role === 'TD' && text !== 'Rij').map(({ text }) => text);
  expect(cells.join(' ').split(/\s+/)).toEqual(words);
  const paragraph = read.filter(({ role }) => role === 'P').map(({ text }) => text);
  expect(paragraph.join('').replaceAll(' ', '')).toBe(wide);
});

test('the names of Haarlem are written as they are, and what the typeface lacks is said instead of an empty box', async () => {
  const names =
    'Şenay Öztürk, Błażej, Zoë, Renée, Iñaki, Čedomir, Gheorghiță, İpek, ĳs, Мария, Ελένη, “ja” – € 5, ½ m²';
  const known = await drawPdf(content({ kind: 'text', text: `${names}\u200b e\u0301e\u0301n` }));
  expect(known.missing).toEqual([]);
  expect((await readPdf(known.bytes)).read[1]?.text).toBe(`${names} één`);
  const lacks = await drawPdf(content({ kind: 'text', text: '日本 en 👍🏽 en a' }));
  expect(lacks.missing).toEqual(['日', '本', '👍', '🏽']);
  const { read } = await readPdf(lacks.bytes);
  expect(read[1]?.text).toBe('[?] en [?] en a');
  expect(read.at(-1)?.text).toContain('Tekens die dit bestand niet kan laten zien');
});

test('a heading stands on the page of what is under it, also under another heading and above a table', async () => {
  const below: PdfBlock[][] = [
    [{ kind: 'text', text: 'Onder de kop.' }],
    [
      { kind: 'heading', level: 3, text: 'Kop daaronder' },
      { kind: 'list', items: ['Onder de kop.'] },
    ],
    [{ kind: 'table', title: 'Tabel', head: ['Wat'], rows: [['Onder de kop.']] }],
  ];
  for (const blocks of below)
    for (let lines = 30; lines < 45; lines += 1) {
      const text = Array.from({ length: lines }, () => 'regel').join('\n');
      const heading: PdfBlock = { kind: 'heading', level: 2, text: 'Kop' };
      const { bytes } = await drawPdf(content({ kind: 'text', text }, heading, ...blocks));
      const { read } = await readPdf(bytes);
      const pageOf = (words: string) => read.find((one) => one.text === words)?.page;
      expect([lines, pageOf('Kop')]).toEqual([lines, pageOf('Onder de kop.')]);
    }
});

test('the same content gives the same bytes, and a title of several lines fits', async () => {
  const asked = { ...content({ kind: 'text', text: sentence }), title: sentence.repeat(4) };
  const [one, two] = [await drawPdf(asked), await makePdf(asked)];
  expect(one.bytes).toEqual(two.bytes);
  expect((await readPdf(one.bytes)).pages).toBe(1);
});
