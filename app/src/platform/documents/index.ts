export { documentErrors } from './messages.ts';
export { checkPdf, maxPdfBytes, type PdfError } from './pdf.ts';
export { documentPolicy } from './policy.ts';
export { documentRoutes } from './routes.ts';
export { sizeText } from './size-text.ts';
export { documentUrl, removeDocument, storeDocument } from './store-document.ts';
