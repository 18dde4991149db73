export { type Choosing, choosingPart, planningPart } from './choosing.tsx';
export { type Entry, entriesOf } from './entry.ts';
export { loadRuns } from './load-runs.ts';
export { draftProposal } from './proposal/draft-proposal.ts';
export { saveProposal } from './proposal/save-proposal.ts';
export { instrumentariumRoutes } from './routes.tsx';
