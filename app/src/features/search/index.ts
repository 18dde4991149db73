export { searchRoutes } from './routes.tsx';
