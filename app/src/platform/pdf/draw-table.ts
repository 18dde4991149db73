import { ink, margins, size } from './page-look.ts';
import type { PdfTable } from './pdf-content.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { partsOf } from './split-row.ts';
import { artifact, bottomOf, makeRoom, type Part, type Pdf } from './tagged-document.ts';

const padding = 5;
// pdfkit knows it (accessibility: "scope"), its types do not.
const columnHead: object = { scope: 'Column' };
type Column = { x: number; width: number };

/** Draws a table; its head comes again on each page, for the eye only, and a row that is higher than a page goes on. */
export function drawTable(pdf: Pdf, root: Part, { title, head, rows, shares }: PdfTable): void {
  const columns = columnsOf(pdf, shares ?? head.map(() => 1));
  const table = pdf.struct('Table');
  root.add(table);
  setFont(pdf, 'bold');
  const headHeight = heightOf(pdf, head, columns);
  makeRoom(pdf, pdf.heightOfString(title) + headHeight + 4 * size.table);
  table.add(pdf.struct('Caption', {}, () => pdf.text(title, margins.left, pdf.y)));
  pdf.y += padding / 2;
  drawHead();

  const body = pdf.struct('TBody');
  table.add(body);
  const highest = bottomOf(pdf) - margins.top - headHeight;
  for (const row of rows) drawRow(row);
  table.end();
  pdf.x = margins.left;
  pdf.y += size.text;

  function drawHead() {
    const part = pdf.struct('THead');
    table.add(part);
    const cells = cellsIn(part, head, 'TH');
    drawCells(pdf, head, columns, (index, draw) => cells[index]?.add(draw));
    pdf.y += headHeight;
    artifact(pdf, 'Layout', () => drawRule(pdf));
    part.end();
  }

  function drawRow(row: readonly string[]) {
    setFont(pdf, 'regular');
    const cells = cellsIn(body, row, 'TD');
    const fits = (text: string, column: number) => heightOf(pdf, [text], columns.slice(column)) <= highest;
    for (const part of partsOf(row, fits)) {
      const height = heightOf(pdf, part, columns);
      if (pdf.y + height > bottomOf(pdf)) turnPage();
      drawCells(pdf, part, columns, (index, draw) => cells[index]?.add(draw));
      pdf.y += height;
      artifact(pdf, 'Layout', () => drawRule(pdf));
    }
  }

  function turnPage() {
    pdf.addPage();
    setFont(pdf, 'bold');
    artifact(pdf, 'Pagination', () => {
      drawCells(pdf, head, columns, (_, draw) => draw());
      pdf.y += headHeight;
      drawRule(pdf);
    });
    setFont(pdf, 'regular');
  }

  function cellsIn(part: Part, row: readonly string[], type: 'TH' | 'TD'): Part[] {
    const line = pdf.struct('TR');
    part.add(line);
    return row.map(() => {
      const cell = pdf.struct(type, type === 'TH' ? columnHead : {});
      line.add(cell);
      return cell;
    });
  }
}

/** Draws texts beside each other, each by `put`, which says to which cell it belongs; `y` stays where it was. */
function drawCells(
  pdf: Pdf,
  texts: readonly string[],
  columns: readonly Column[],
  put: (index: number, draw: () => void) => void,
): void {
  const top = pdf.y;
  columns.forEach(({ x, width }, index) => {
    const text = texts[index];
    if (text) put(index, () => void pdf.text(text, x, top + padding, { width }));
  });
  pdf.y = top;
}

function drawRule(pdf: Pdf): void {
  const [left, right] = [margins.left, pdf.page.width - margins.right];
  pdf.moveTo(left, pdf.y).lineTo(right, pdf.y).lineWidth(0.5).stroke(ink.rule);
}

function columnsOf(pdf: Pdf, shares: readonly number[]): Column[] {
  const all = pdf.page.width - margins.left - margins.right;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = margins.left;
  return shares.map((share) => {
    const width = (all * share) / whole;
    const column = { x, width: width - padding };
    x += width;
    return column;
  });
}

/** How high a row is; a point more, because pdfkit begins a new page at the very last line that would fit. */
function heightOf(pdf: Pdf, texts: readonly string[], columns: readonly Column[]): number {
  const heights = texts.map((text, index) => pdf.heightOfString(text, { width: columns[index]?.width ?? 0 }));
  return Math.max(0, ...heights) + 2 * padding + 1;
}

function setFont(pdf: Pdf, weight: keyof typeof pdfFonts): void {
  pdf.font(pdfFonts[weight], size.table).fillColor(ink.text);
}
