export { agendaMoments } from './agenda-moments.ts';
export { comingGatherings } from './coming-part.tsx';
export type { GatheringKind } from './gathering.ts';
export { gatheringOwnPart } from './own-part.ts';
export { leaveGatherings } from './registering/cancel-registration.ts';
export { gatheringReminders } from './registering/remind-job.ts';
export { gatheringRoutes } from './routes.ts';
export { templates } from './templates.ts';
