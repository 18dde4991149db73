export { addDays, atHour } from './draft-project.ts';
export { loadProject, type Project } from './load-project.ts';
export { openAction } from './open-action.ts';
export { ProjectCard as ProjectCardView } from './project-card.tsx';
export { countProjects, listProjects, type ProjectCard } from './project-list.ts';
export { type PartsOf, projectRoutes } from './routes.tsx';
