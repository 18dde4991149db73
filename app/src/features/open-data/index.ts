export { openDataRoutes } from './routes.tsx';
