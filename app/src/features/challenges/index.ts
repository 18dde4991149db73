export { type ToldChallenge, writeChallenge, writeTask } from './demo/write-challenge.ts';
export { challengeLooksJob } from './monitoring/remind-of-looks.ts';
export { challengePart } from './register/initiative-part.tsx';
export { loadChallengeScheme as challengeScheme } from './request/challenge-scheme.ts';
export { challengeRoutes } from './routes.ts';
