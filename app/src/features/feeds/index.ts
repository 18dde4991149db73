export { feedRoutes } from './routes.ts';
export { rss, sendRss } from './rss.ts';
