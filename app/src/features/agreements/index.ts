export {
  type Agreement,
  type AgreementChange,
  type AgreementPromise,
  type AgreementText,
  agreementTexts,
  type Level,
  levels,
  type PromiseState,
} from './agreement.ts';
export { AgreementSummary } from './agreement-summary.tsx';
export { type AgreementVersion, currentAgreement, draftAgreement, publishedVersions } from './load-agreement.ts';
export { agreementMessages } from './messages.ts';
export { type ClockCounts, clockCounts, listPromises, type PromiseTask } from './promise-clock.ts';
export { PromiseTable } from './promise-table.tsx';
export { agreementRoutes } from './routes.tsx';
export { type SettlePromiseError, settlePromise } from './settle-promise.ts';
export { type WriteAgreementError, writeAgreement } from './write-agreement.ts';
export { writeDraft } from './write-draft.ts';
