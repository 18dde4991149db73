import { defineJob } from '../../../platform/jobs/job.ts';
import { deletePersonsDue } from './delete-persons.ts';
import { remindOfficers } from './remind-officers.ts';

/** Every night: the persons of panels whose day has come go, and officers hear a week before. */
export const panelDeletionJob = defineJob<Record<string, never>>({
  name: 'panel-deletion',
  schedule: '40 3 * * *',
  run: async (deps) => {
    await deletePersonsDue(deps);
    await remindOfficers(deps);
  },
});
