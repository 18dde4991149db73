export { mailBodyRoutes } from './mail-body-routes.ts';
export { outboxRoutes } from './routes.ts';
