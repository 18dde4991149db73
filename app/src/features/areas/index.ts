export { areasWithin } from './area-tree.ts';
export { type AreaOption, listAreas, listThemes, type ThemeOption } from './place-labels.ts';
export { seedTown } from './seed-town.ts';
