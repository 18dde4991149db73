export { companionReminders } from './actions/remind-job.ts';
export { companionsDaily } from './distribution/daily-job.ts';
export { companionsRelease } from './distribution/release-job.ts';
export { companionRoutes } from './routes.ts';
export { companionPart } from './team/companion-part.tsx';
