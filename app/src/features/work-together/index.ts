export { workTogetherRoutes } from './routes.tsx';
