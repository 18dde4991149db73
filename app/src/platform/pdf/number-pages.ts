import { ink, margins, size } from './page-look.ts';
import type { PdfContent } from './pdf-content.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { pdfMessages } from './pdf-messages.ts';
import { artifact, type Pdf } from './tagged-document.ts';

/** Puts the title and "Pagina 2 van 12" under each page, for the eye only, and answers how many pages there are. */
export function numberPages(pdf: Pdf, { title, language }: Pick<PdfContent, 'title' | 'language'>): number {
  const { start, count } = pdf.bufferedPageRange();
  const width = pdf.page.width - margins.left - margins.right;
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    // Below the margin pdfkit would begin a new page.
    pdf.page.margins.bottom = 0;
    artifact(pdf, 'Pagination', () => {
      pdf.font(pdfFonts.regular, size.small).fillColor(ink.quiet);
      const y = pdf.page.height - margins.bottom / 2 - size.small;
      const page = pdfMessages(language).page(index - start + 1, count);
      const room = width - pdf.widthOfString(page) - 20;
      pdf.text(title, margins.left, y, { width: room, height: size.small + 2, ellipsis: true });
      pdf.text(page, margins.left, y, { width, align: 'right' });
    });
  }
  return count;
}
