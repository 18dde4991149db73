import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  type Agreement,
  currentAgreement,
  type PublishAgreementError,
  publishAgreementIn,
  writeDraft,
} from '../../agreements/index.ts';
import { announce } from '../announce.ts';

export type WriteAgreementError =
  | PublishAgreementError
  | { kind: 'project-closed' }
  | { kind: 'newer-version'; version: number };
type Input = {
  projectId: number;
  /** The version that the officer is writing; if a colleague published it meanwhile nothing is overwritten. */
  version: number;
  agreement: Agreement;
  changeNote: string;
  publish: boolean;
  newsTitle: string;
};

/** Saves the draft and, if asked, publishes it; a refused publication still keeps the draft. */
export function writeAgreement(
  deps: Deps,
  actor: Actor,
  input: Input,
): Promise<Result<{ version: number }, WriteAgreementError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { projectId } = input;
    const project = await tx
      .selectFrom('project')
      .select('status')
      .where('id', '=', projectId)
      .forUpdate()
      .executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!hasRole(actor, 'process_manager', projectId)) return fail({ kind: 'not-allowed' });
    if (project.status === 'closed') return fail({ kind: 'project-closed' });
    const current = await currentAgreement(tx, projectId);
    if (current && current.version >= input.version) return fail({ kind: 'newer-version', version: current.version });
    const version = await writeDraft(tx, input);
    if (!input.publish) {
      const at = deps.now();
      await record(tx, { actor, at, act: 'agreement.drafted', subject: `project:${projectId}`, detail: { version } });
      return ok({ version });
    }
    return publishWithNews(tx, deps, actor, input);
  });
}

/** The first version is no news: the trajectory itself is. Of a change everybody who follows hears. */
async function publishWithNews(tx: Tx, deps: Deps, actor: Actor, { projectId, newsTitle }: Input) {
  const published = await publishAgreementIn(tx, deps, actor, projectId);
  if (!published.ok) return published;
  const { version, changeNote } = published.value;
  if (published.value.public && version > 1) {
    await announce(tx, actor, deps.now(), { projectId, kind: 'agreement', title: newsTitle, body: changeNote });
  }
  return ok({ version });
}
