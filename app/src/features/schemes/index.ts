export { seedSchemes } from './rules/seed-schemes.ts';
