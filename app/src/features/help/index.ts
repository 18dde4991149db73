export { helpEndingJob } from './notices/ending-job.ts';
export type { Kind } from './notices/notice.ts';
export { helpFollowUpJob } from './outcome/follow-up-job.ts';
export { helpOwnPart } from './own-part.ts';
export { helpRoutes } from './routes.ts';
export { helpPart } from './team/initiative-part.tsx';
