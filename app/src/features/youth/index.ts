export { youthRoutes } from './routes.ts';
