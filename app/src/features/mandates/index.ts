export { listMandates, type MandateRow } from './load-mandates.ts';
export { mandateSection } from './project-section.tsx';
export { mandateTermsJob } from './remind-job.ts';
export { mandateRoutes } from './routes.ts';
