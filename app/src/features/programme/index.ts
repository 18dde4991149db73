export { publishBalance, saveSection, startBalance } from './balance/edit-balance.ts';
export { measureAll, measureJob } from './indicators/measure.ts';
export { keepSuggested } from './links/link-activities.ts';
export { programmeRoutes } from './routes.ts';
export { seedProgramme } from './start/seed-programme.ts';
