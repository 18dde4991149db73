export {
  type Agreement,
  type AgreementChange,
  type AgreementPromise,
  type AgreementText,
  agreementTexts,
  changesBetween,
  type Level,
  levels,
  type PromiseState,
  promiseState,
} from './agreement.ts';
export { AgreementSummary } from './agreement-summary.tsx';
export { type AgreementVersion, currentAgreement, draftAgreement, publishedVersions } from './load-agreement.ts';
export { agreementMessages } from './messages.ts';
export { type ClockCounts, clockCounts, listPromises, type PromiseTask } from './promise-clock.ts';
export { PromiseTable } from './promise-table.tsx';
export {
  type PublishAgreementError,
  type PublishedAgreement,
  publishAgreement,
  publishAgreementIn,
} from './publish-agreement.ts';
export { agreementRoutes } from './routes.tsx';
export { saveAgreementDraft, writeDraft } from './save-draft.ts';
export { type SettlePromiseError, settlePromise } from './settle-promise.ts';
