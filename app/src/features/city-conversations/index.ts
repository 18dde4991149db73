export { conversationRoutes } from './routes.ts';
export { conversationTermsJob } from './terms/watch-terms.ts';
