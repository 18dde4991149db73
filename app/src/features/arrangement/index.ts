export { arrangementPart } from './initiative-part.tsx';
export { arrangementRoutes } from './routes.tsx';
