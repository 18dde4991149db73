import { drawBlock } from './draw-block.ts';
import { numberPages } from './number-pages.ts';
import type { MadePdf, PdfContent } from './pdf-content.ts';
import { knownCharacters } from './pdf-fonts.ts';
import { pdfMessages } from './pdf-messages.ts';
import { printable } from './printable.ts';
import { bytesOf, taggedDocument } from './tagged-document.ts';

/** Draws a PDF at once; for a page, ask `makePdf`, which does it in a thread. */
export async function drawPdf(asked: PdfContent): Promise<MadePdf> {
  const { content, missing } = printable(asked, knownCharacters());
  const t = pdfMessages(content.language);
  const pdf = taggedDocument(content);
  const root = pdf.struct('Document', { lang: content.language });
  pdf.addStructure(root);
  const on = { pdf, root, bookmarks: [pdf.outline] };
  drawBlock(on, { kind: 'heading', level: 1, text: content.title });
  content.blocks.forEach((block, index) => {
    drawBlock(on, block, content.blocks.slice(index + 1, index + 4));
  });
  if (missing.length > 0) drawBlock(on, { kind: 'note', text: t.missing });
  root.end();
  const pages = numberPages(pdf, content);
  return { bytes: await bytesOf(pdf), pages, missing };
}
