export { askedLanguage } from './asked-language.ts';
export { chooseSummary, type Summary } from './choose-summary.ts';
export { ReadabilityNote } from './readability-note.tsx';
export { summaryRoutes } from './routes.tsx';
export { listSummaries } from './save-summary.ts';
export { SummaryBlock, type SummaryModel } from './summary-block.tsx';
