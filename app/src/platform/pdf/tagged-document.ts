import { Buffer } from 'node:buffer';
import PDFDocument from 'pdfkit';
import { margins } from './page-look.ts';
import type { PdfContent } from './pdf-content.ts';
import { pdfFonts } from './pdf-fonts.ts';

/** A document of pdfkit. */
export type Pdf = PDFKit.PDFDocument;
/** A part of its structure, which a screen reader follows. */
export type Part = PDFKit.PDFStructureElement;

/** pdfkit writes the title and the author into XML as they are, so that "Wonen & zorg" would give XML that nobody reads. */
class WithReadableXml extends PDFDocument {
  override endMetadata(): void {
    for (const name of ['Title', 'Author'] as const) this.info[name] = escapeXml(this.info[name] ?? '');
    super.endMetadata();
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An empty document that says that it is tagged, in which language, and what it is called. */
export function taggedDocument({ title, language, author, madeAt }: Omit<PdfContent, 'blocks'>): Pdf {
  return new WithReadableXml({
    size: 'A4',
    margins,
    // Page numbers say "of 12", so the pages wait for the last one.
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: pdfFonts.regular,
    info: { Title: title, Author: author, Creator: 'Stadmakers', CreationDate: madeAt, ModDate: madeAt },
  });
}

/** The bytes of a document after its end. */
export async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

/** Draws something that is only for the eye, which a screen reader passes over. */
export function artifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** How far down a page text goes. */
export function bottomOf(pdf: Pdf): number {
  return pdf.page.height - margins.bottom;
}

/** Begins a new page where so much height is not left on this one. */
export function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > bottomOf(pdf) && pdf.y > margins.top) pdf.addPage();
}
