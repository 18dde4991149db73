import type { Deed } from './deed.ts';

const open = '/trajecten/:slug/dialoog/:stepId';
const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog';

/** What is done in a dialogue and around it, in an order in which each is possible. */
export const dialogueDeeds: Record<string, Deed> = {
  [staff]: { act: 'dialogue.saved', by: 'administrator', fields: { threshold: '12' } },
  [`${staff}/stellingen`]: {
    act: 'dialogue.seeds-added',
    by: 'administrator',
    fields: { bodies: 'Er komt een fontein.', side: 'kinderen' },
  },
  [`${staff}/stellingen/:statementId`]: {
    act: 'dialogue.statement-edited',
    by: 'administrator',
    fields: { bodyEn: 'There will be more trees.' },
  },
  [`${staff}/stellingen/:statementId/besluit`]: {
    act: 'dialogue.publish',
    by: 'administrator',
    fields: { decision: 'publish' },
  },
  [`${staff}/meenemen`]: {
    act: 'dialogue.carried-over',
    by: 'administrator',
    instead: async (town) => {
      const { db } = town;
      const { id, stepId, slug, projectId } = await db
        .selectFrom('dialogueStatement')
        .innerJoin('step', 'step.id', 'dialogueStatement.stepId')
        .innerJoin('project', 'project.id', 'step.projectId')
        .select(['dialogueStatement.id', 'stepId', 'slug', 'projectId'])
        .where('dialogueStatement.status', '=', 'published')
        .orderBy('dialogueStatement.id')
        .executeTakeFirstOrThrow();
      const ideas = db.selectFrom('step').select('id').where('projectId', '=', projectId);
      const to = await ideas.where('instrument', '=', 'ideas').executeTakeFirstOrThrow();
      const path = `/beheer/trajecten/${slug}/onderdelen/${stepId}/dialoog/meenemen`;
      return town.post(path, { statement: String(id), to: String(to.id) }, { as: town.as.administrator });
    },
  },
  '/balie/dialoog/:stepId{[0-9]{1,15}}': {
    act: 'dialogue.keyed-in',
    by: 'administrator',
    fields: { answers: '1e 2o' },
  },
  // Whose answer it was stands nowhere but with the answer.
  [`${open}/meedoen`]: { act: 'dialogue.answered', by: 'visitor', actor: 'system', fields: { answer: 'agree' } },
  [`${open}/schrijven`]: {
    act: 'dialogue.statement-written',
    by: 'riet',
    fields: { body: 'De banken krijgen een leuning.' },
  },
};
