export { retentionJob } from './retention.ts';
export { myPageRoutes } from './routes.tsx';
