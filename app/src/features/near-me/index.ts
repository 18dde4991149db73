export { nearMeRoutes } from './routes.tsx';
