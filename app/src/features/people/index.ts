export { peopleRoutes } from './routes.tsx';
export { sendAgain } from './send-again.tsx';
