export { type CreateProjectError, createProject, freeSlug, label } from './create-project.ts';
export {
  type EditError,
  editPhases,
  editPlan,
  editTexts,
  type MomentInput,
  type PhaseInput,
  type PlanGroupInput,
  removeMoment,
  saveMoment,
  writeMoment,
} from './edit-project.ts';
export {
  listMoments,
  listPhases,
  listPlanGroups,
  listUpdates,
  loadProject,
  type Moment,
  type Phase,
  type Project,
} from './load-project.ts';
export { openAction } from './open-action.ts';
export { presets } from './presets.ts';
export { type CloseProjectError, type PublishProjectError, slugOf } from './project.ts';
export { ProjectCard as ProjectCardView } from './project-card.tsx';
export { countProjects, listProjects, type ProjectCard } from './project-list.ts';
export { closeProject, publishProject } from './publish-project.ts';
export { type PartsOf, projectRoutes } from './routes.tsx';
