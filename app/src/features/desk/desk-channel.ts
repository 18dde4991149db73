/** The ways by which something reaches the desk; what comes by the web never does. */
export const deskChannels = ['paper', 'phone', 'desk', 'meeting', 'class'] as const;
export type DeskChannel = (typeof deskChannels)[number];
