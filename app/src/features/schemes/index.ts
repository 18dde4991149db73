export { type AppliedState, demoScheme, writeApplication } from './demo/write-application.ts';
export { moneyPart, moneyTeamLink } from './register/initiative-part.tsx';
export { schemeRoutes } from './routes.ts';
export { seedSchemes } from './rules/seed-schemes.ts';
export { schemeTermsJob } from './terms/remind-of-terms.ts';
