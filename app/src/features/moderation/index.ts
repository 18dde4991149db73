export { findPersonalData, type PersonalData } from './personal-data.ts';
