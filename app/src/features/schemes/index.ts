export { answerQuestion } from './applying/answer-question.ts';
export { fileProblem, fileStatus } from './applying/file-problem.ts';
export { addFile, type FileError, keepFile, type NewFile, readFile, removeFile } from './applying/files.ts';
export { listInitiatives, listOwn, type OwnInitiative, type OwnRow } from './applying/load-own.ts';
export { lockOwn, lockToChange, mayChange, type OwnError } from './applying/lock-own.ts';
export { onOwn } from './applying/on-own.ts';
export { send } from './applying/submit-application.ts';
export { type WithdrawError, withdrawApplication } from './applying/withdraw-application.ts';
export { OfficerPage } from './cases/officer-page.tsx';
export { refuseUnlessOfficer } from './cases/on-case.ts';
export { askBack, setAside } from './checking/check-application.ts';
export type { LetterContent } from './deciding/letter.ts';
export { tellDecision } from './deciding/tell-decision.ts';
export { type AppliedState, type AppliedWords, demoScheme, writeApplication } from './demo/write-application.ts';
export { lastDayToObject } from './objecting/objection.ts';
export { moneyPart } from './register/initiative-part.tsx';
export { schemeRoutes } from './routes.ts';
export { loadScheme, type Scheme } from './rules/load-scheme.ts';
export { seedSchemes } from './rules/seed-schemes.ts';
export { advance } from './states/advance.ts';
export { type Application, type ApplicationFile, loadApplication } from './states/load-application.ts';
export {
  asksFor,
  doesWork,
  type LockError,
  type Locked,
  lockApplication,
  lockForOfficer,
} from './states/lock-application.ts';
export { numberText } from './states/number-text.ts';
export { challengeCasePath, challengePath, filePath } from './states/paths.ts';
export {
  admittedStates,
  challengeSteps,
  type State,
  type StepError,
  stepsFrom,
  takeStep,
  wasAdmitted,
} from './states/steps.ts';
export { type Told, tellApplicant } from './states/tell-applicant.ts';
export { schemeTermsJob } from './terms/remind-of-terms.ts';
export { StateChip } from './view/application-text.tsx';
export { CourseFacts, DecisionSection, EventsSection, QuestionsSection } from './view/course-sections.tsx';
export { type Course, loadCourse } from './view/load-course.ts';
export { applicationMessages } from './view/messages.ts';
