export { newsletterRoutes } from './routes.ts';
export { newsletterClockJob, newsletterSendJob } from './sending/send-job.ts';
export { newsletterStopRoutes } from './subscribing/stop-routes.tsx';
