import { join } from 'node:path';
import { askThread } from '../threads/ask-thread.ts';
import type { MadePdf, PdfContent } from './pdf-content.ts';

/** Makes an accessible PDF (PDF/UA-1) in a thread of its own: reading the fonts alone takes longer than a page may wait. */
export function makePdf(content: PdfContent): Promise<MadePdf> {
  return askThread(join(import.meta.dirname, 'pdf-worker.ts'), content);
}
