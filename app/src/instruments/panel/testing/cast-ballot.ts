import type { LivedInTown } from '../../../testing/lived-in-town.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { codeOfMember } from './add-dilemmas.ts';

/** A member of the panel that was drawn goes to the site with the letter and votes. */
export async function castBallot(town: LivedInTown): Promise<Response> {
  const panel = town.db
    .selectFrom('panel')
    .innerJoin('step', 'step.id', 'panel.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('panel.stepId')
    .where('slug', '=', 'loting-geweest');
  const { stepId } = await panel.executeTakeFirstOrThrow();
  const as = cookieIn(await town.post('/loting/stemmen', { code: await codeOfMember(town, stepId) }), 'loting');
  const html = await (await town.get('/loting/stemmen', { as })).text();
  const fieldOf = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(html)?.[1] ?? '';
  const ballot = { invitation: fieldOf('invitation'), dilemma: fieldOf('dilemma'), choice: '1' };
  return town.post('/loting/stemmen/uitbrengen', ballot, { as });
}
