import { drawTable } from './draw-table.ts';
import { ink, lineGap, margins, size } from './page-look.ts';
import type { PdfBlock } from './pdf-content.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { artifact, makeRoom, type Part, type Pdf } from './tagged-document.ts';

type Bookmark = Pdf['outline'];
/** What is drawn on: the document, its structure, and the bookmark under which each level of headings comes. */
export type Drawing = { pdf: Pdf; root: Part; bookmarks: Bookmark[] };
type Heading = { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string };

/** Draws one block under what was drawn before; a heading stays with the blocks that come after it. */
export function drawBlock(on: Drawing, block: PdfBlock | Heading, after: readonly PdfBlock[] = []): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(on, block, roomFor(after));
      break;
    case 'text':
      drawText(on, block.text, 0);
      break;
    case 'note':
      drawText(on, block.text, 18);
      break;
    case 'list':
      drawList(on, block.items);
      break;
    case 'link':
      drawLink(on, block);
      break;
    case 'table':
      drawTable(on.pdf, on.root, block);
      break;
  }
}

/** How much of what comes after a heading stands on its page: further headings, and the beginning of what is under them. */
function roomFor([next, ...rest]: readonly PdfBlock[]): number {
  if (!next) return 0;
  switch (next.kind) {
    case 'heading':
      return 3 * size.heading[next.level] + roomFor(rest);
    case 'table':
      return 8 * size.table;
    case 'text':
    case 'note':
    case 'list':
    case 'link':
      return 3 * size.text;
  }
}

function drawHeading({ pdf, root, bookmarks }: Drawing, { level, text }: Heading, under: number): void {
  const points = level === 1 ? size.title : size.heading[level];
  pdf.font(pdfFonts.bold, points).fillColor(ink.text);
  if (pdf.y > margins.top) pdf.y += points * 0.7;
  // A heading is never the last on its page.
  makeRoom(pdf, pdf.heightOfString(text) + 0.35 * points + under);
  // pdfkit counts the place of a bookmark from the right and the top.
  const place = { top: pdf.y, left: pdf.page.width };
  const above = bookmarks[level - 1] ?? bookmarks.at(-1);
  // The title is the document itself, so that its chapters are the first level.
  if (level > 1 && above) bookmarks.splice(level - 1, 9, above, above.addItem(text, place as object));
  else bookmarks.splice(1, 9, pdf.outline);
  root.add(pdf.struct(`H${level}`, {}, () => pdf.text(text)));
  pdf.y += points * 0.35;
}

function drawText({ pdf, root }: Drawing, text: string, indent: number): void {
  for (const paragraph of paragraphsOf(text)) {
    pdf.font(pdfFonts.regular, size.text).fillColor(ink.text);
    makeRoom(pdf, 2 * (size.text + lineGap));
    const [top, page] = [pdf.y, pdf.page];
    const x = margins.left + indent;
    root.add(pdf.struct('P', {}, () => pdf.text(paragraph, x, top, { lineGap, width: widthFrom(pdf, x) })));
    // A line beside it where it stands on one page; for who does not see it, a heading says what it is.
    if (indent > 0 && pdf.page === page)
      artifact(pdf, 'Layout', () => {
        const left = margins.left + 4;
        pdf
          .moveTo(left, top)
          .lineTo(left, pdf.y - lineGap)
          .lineWidth(2)
          .stroke(ink.rule);
      });
    pdf.x = margins.left;
    pdf.y += size.text * 0.6;
  }
}

function drawList({ pdf, root }: Drawing, items: readonly string[]): void {
  if (items.length === 0) return;
  const list = pdf.struct('L');
  root.add(list);
  for (const text of items) {
    pdf.font(pdfFonts.regular, size.text).fillColor(ink.text);
    makeRoom(pdf, 2 * (size.text + lineGap));
    const [top, x] = [pdf.y, margins.left + 16];
    const item = pdf.struct('LI');
    list.add(item);
    item.add(pdf.struct('Lbl', {}, () => pdf.text('•', margins.left + 4, top, { lineBreak: false })));
    item.add(pdf.struct('LBody', {}, () => pdf.text(text, x, top, { lineGap, width: widthFrom(pdf, x) })));
    item.end();
    pdf.x = margins.left;
    pdf.y += size.text * 0.25;
  }
  list.end();
  pdf.y += size.text * 0.4;
}

function drawLink({ pdf, root }: Drawing, { text, href }: { text: string; href: string }): void {
  pdf.font(pdfFonts.regular, size.text).fillColor(ink.link);
  const width = widthFrom(pdf, margins.left);
  const height = pdf.heightOfString(text, { lineGap, width });
  makeRoom(pdf, height);
  const top = pdf.y;
  const paragraph = pdf.struct('P');
  root.add(paragraph);
  const link: Part = pdf.struct('Link');
  paragraph.add(link);
  link.add(() => pdf.text(text, margins.left, top, { lineGap, width, underline: true }));
  // The name of the link for who uses no structure: pdfkit leaves it empty, and wants an object where text is meant.
  const named = { structParent: link, Contents: Object(text) };
  pdf.link(margins.left, top, Math.min(width, pdf.widthOfString(text)), height, href, named);
  paragraph.end();
  pdf.y += size.text * 0.6;
}

/** The paragraphs of a text, which blank lines part. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function widthFrom(pdf: Pdf, x: number): number {
  return pdf.page.width - margins.right - x;
}
