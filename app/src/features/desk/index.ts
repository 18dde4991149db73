export { type ChannelFigures, channelFigures } from './figures/channel-figures.ts';
export { countLettersToPrint } from './letters/letter-pile.ts';
