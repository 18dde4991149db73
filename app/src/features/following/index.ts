export { digestJob } from './digest.ts';
export { fanOutJob } from './fan-out.ts';
export type { FollowTarget, Frequency } from './follow.ts';
export { FollowButton } from './follow-button.tsx';
export { followState } from './my-follows.ts';
export { type NewUpdate, publishUpdate } from './publish-update.ts';
export { followingRoutes } from './routes.tsx';
export { unsubscribeRoutes } from './unsubscribe-routes.tsx';
