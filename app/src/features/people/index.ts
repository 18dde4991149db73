export { grantAdministrator } from './first-administrator.ts';
export { peopleRoutes } from './routes.tsx';
