export { addDays, atHour } from './draft-project.ts';
export { loadProject, type Project } from './load-project.ts';
export { countProjects, listProjects, type ProjectCard } from './project-list.ts';
