export type { BodyKind, Handed } from './mandate.ts';
export { mandatePart, mandateSection } from './project-section.tsx';
export { mandateTermsJob } from './remind-job.ts';
export { mandateRoutes } from './routes.ts';
export { stateAfter } from './steps.ts';
