export { findPersonalData, type PersonalData } from '../moderation/index.ts';
export { actStatus } from './act-status.ts';
export { type AgeBand, childrenBand } from './age-band.ts';
export { type ChangeError, changePart, changeStatus } from './change-part.ts';
export { type CommentDraft, type CommentError, comment } from './comment.ts';
export { type Contributed, contribute } from './contribute.ts';
export type { Channel, ContributionDraft } from './contribution-draft.ts';
export { holdsOpen } from './holds-open.ts';
export { type AllowedContribution, type InsertedContribution, insertContributions } from './insert-contributions.ts';
export {
  type ClassAnswer,
  type ClassQuestion,
  type ForClass,
  type FrozenField,
  type Instrument,
  type Instruments,
  type Invitation,
  type OwnPart,
  type PromisesAsked,
  registerInstruments,
  type Sequel,
  type StepLink,
  type StepPromise,
  type TextsToJudge,
  type TextToTakeIn,
  type Whose,
} from './instrument.ts';
export { listSteps, loadStep, type Step } from './load-step.ts';
export { areaPath, type Participant, participantOf, snapshotOf } from './participant.ts';
export { type PublishStepError, publishStep, publishStepIn } from './publish-step.ts';
export { removeDraftStep, type SaveStepError, type StepInput, saveStep } from './save-step.ts';
export {
  type ActError,
  type ContributeError,
  mayAct,
  mayContribute,
  type Openness,
  openness,
  type StepAct,
  stepActs,
} from './step.ts';
export { stepCrumbs } from './step-crumbs.tsx';
export { stepInAddress } from './step-in-address.ts';
export { type SupportError, support, withdrawSupport } from './support.ts';
export { tookPart } from './took-part.ts';
export { proofHref, type WayToProof, wayToProof } from './way-to-proof.ts';
