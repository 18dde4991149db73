export { type ChannelFigure, type ChannelFigures, channelFigures } from './figures/channel-figures.ts';
export { ChannelTable } from './figures/channel-table.tsx';
export type { OutgoingLetter } from './letters/queue-letter.ts';
export { deskRoutes } from './routes.tsx';
