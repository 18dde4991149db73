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
export { type AgreementVersion, currentAgreement, draftAgreement } from './load-agreement.ts';
export { agreementMessages } from './messages.ts';
export { type ClockCounts, clockCounts, listPromises, type PromiseTask } from './promise-clock.ts';
export { PromiseTable } from './promise-table.tsx';
export { type PublishAgreementError, publishAgreement } from './publish-agreement.ts';
export { agreementRoutes } from './routes.tsx';
export { saveAgreementDraft, writeDraft } from './save-draft.ts';
export { type SettlePromiseError, settlePromise } from './settle-promise.ts';
