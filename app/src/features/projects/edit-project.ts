import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { label } from './create-project.ts';

export type EditError = { kind: 'project-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };
type Edited = Result<null, EditError>;

/** Runs a change of a project's content for who may make it, under a lock, with its audit line. */
function edit(
  deps: Deps,
  actor: Actor,
  projectId: number,
  act: string,
  change: (tx: Tx) => Promise<void>,
): Promise<Edited> {
  return deps.db.transaction().execute(async (tx) => {
    const project = await tx
      .selectFrom('project')
      .select('status')
      .where('id', '=', projectId)
      .forUpdate()
      .executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!hasRole(actor, 'process_manager', projectId)) return fail({ kind: 'not-allowed' });
    if (project.status === 'closed') return fail({ kind: 'project-closed' });
    await change(tx);
    await record(tx, { actor, at: deps.now(), act, subject: `project:${projectId}` });
    return ok(null);
  });
}

export type ProjectTexts = { question: string; intro: string; themeIds: number[]; areaIds: number[] };

/** Changes the question, the introduction and the labels. The web address stays, since people have it. */
export function editTexts(deps: Deps, actor: Actor, projectId: number, texts: ProjectTexts): Promise<Edited> {
  return edit(deps, actor, projectId, 'project.edited', async (tx) => {
    await tx
      .updateTable('project')
      .set({ question: texts.question, intro: texts.intro })
      .where('id', '=', projectId)
      .execute();
    await label(tx, projectId, texts);
  });
}
