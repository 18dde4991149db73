export { demoIssue } from './composing/demo-issue.ts';
export { newsletterOwnPart } from './own-part.ts';
export { newsletterRoutes } from './routes.ts';
export { newsletterClockJob, newsletterSendJob } from './sending/send-job.ts';
export { SignUpForm } from './subscribing/sign-up-form.tsx';
export { newsletterStopRoutes } from './subscribing/stop-routes.tsx';
