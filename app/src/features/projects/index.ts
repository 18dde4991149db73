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
  type YouthPlan,
} from './edit-project.ts';
export {
  listMoments,
  listPhases,
  listPlanGroups,
  listUpdates,
  loadProject,
  loadYouthPlan,
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
export { type ShownStep, showSteps } from './shown-steps.ts';
export { StepSection } from './step-section.tsx';
export { type TimelineItem, timelineOf } from './timeline.ts';
export { whenOf } from './when.tsx';
