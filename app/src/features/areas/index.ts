export { areaAt } from './area-at.ts';
export { AreaForm } from './area-form.tsx';
export { AreaMap, areaHref } from './area-map.tsx';
export { type AreaTile, areaTiles } from './area-tiles.ts';
export { areasWithin } from './area-tree.ts';
export { type AreaOption, listAreas, listThemes, type ThemeOption } from './place-labels.ts';
export { areaRoutes } from './routes.ts';
export { seedTown } from './seed-town.ts';
