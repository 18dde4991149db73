import { fail, ok, type Result } from '../result.ts';

/** The largest PDF that is taken, in bytes. */
export const maxPdfBytes = 10_000_000;

export type PdfError = { kind: 'document-too-large' } | { kind: 'document-no-pdf' } | { kind: 'document-cut-off' };

/** Whether these bytes are a whole PDF; its name, and the type that the browser claims, are not believed. */
export function checkPdf(bytes: Uint8Array): Result<null, PdfError> {
  if (bytes.byteLength > maxPdfBytes) return fail({ kind: 'document-too-large' });
  if (!/^%PDF-[12]\.\d/.test(latin1(bytes.subarray(0, 8)))) return fail({ kind: 'document-no-pdf' });
  // The end mark stands in the last kilobyte (ISO 32000-1, Annex H.3, note 18): without it an upload broke off.
  return latin1(bytes.subarray(-1024)).includes('%%EOF') ? ok(null) : fail({ kind: 'document-cut-off' });
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
