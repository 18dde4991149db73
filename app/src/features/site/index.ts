export type { HomeParts } from './home-page.tsx';
export { type HomePartsOf, siteRoutes } from './routes.tsx';
