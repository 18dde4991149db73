export { channelFigures } from './figures/channel-figures.ts';
export { ChannelTable } from './figures/channel-table.tsx';
export { deskRoutes } from './routes.tsx';
