export { type ClaimCode, makeClaimCodes } from './contacts/claim-code.ts';
export { DeskPage } from './desk-page.tsx';
export { worksAtDesk } from './desk-role.ts';
export { type ChannelFigures, channelFigures } from './figures/channel-figures.ts';
export { ChannelTable } from './figures/channel-table.tsx';
export { forgetRowsOf } from './import/forget-rows.ts';
export { countLettersToPrint } from './letters/letter-pile.ts';
export { refuseUnlessAnyDesk, refuseUnlessDesk } from './refuse-unless-desk.ts';
export { deskRoutes } from './routes.tsx';
