export { challengeRoutes } from './routes.ts';
