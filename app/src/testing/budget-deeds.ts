import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/budget';

/** What is done with a budget that is being prepared, in an order in which each is possible. */
export const budgetDeeds: Record<string, Deed> = {
  '/trajecten/:slug/budget/:stepId/projecten/:id/bezwaar': {
    act: 'budget.objected',
    by: 'riet',
    fields: { objection: 'Het kan ook in bakken.' },
  },
  '/trajecten/:slug/budget/:stepId/voorstel': {
    act: 'contribution.submitted',
    by: 'riet',
    fields: { title: 'Een klimrek', body: 'Voor kinderen.', anyway: 'ja' },
  },
  [staff]: { act: 'budget.saved', by: 'administrator', fields: { amount: '20.000' } },
  [`${staff}/projecten`]: { act: 'budget.project-added', by: 'administrator', fields: { title: 'Een picknicktafel' } },
  [`${staff}/projecten/halen`]: { act: 'budget.ideas-brought-over', by: 'administrator', fields: {} },
  [`${staff}/projecten/:projectId`]: {
    act: 'budget.project-checked',
    by: 'administrator',
    fields: { cost: '1.500', status: 'admitted' },
  },
  '/trajecten/:slug/budget/:stepId/projecten/:id/trek-in': { act: 'budget.proposal-withdrawn', by: 'riet' },
  [`${staff}/vast`]: { act: 'budget.fixed', by: 'administrator', on: afterEveryAnswer },
};

/** The overview of the budget once nobody waits for an answer any more. */
async function afterEveryAnswer({ db, deps }: LivedInTown): Promise<string> {
  const slug = 'budget-in-voorbereiding';
  const { id } = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('slug', '=', slug)
    .where('instrument', '=', 'budget')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('budgetProject')
    .set({ status: 'refused', why: 'Dat kan hier niet.', checkedAt: deps.now(), objectedAt: null, answeredAt: null })
    .where('stepId', '=', id)
    .where('status', '<>', 'admitted')
    .execute();
  await db.updateTable('budget').set({ proposalsUntil: null }).where('stepId', '=', id).execute();
  return `/beheer/trajecten/${slug}/onderdelen/${id}/budget`;
}
