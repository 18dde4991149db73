import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { lockManaged, type ManageError } from '../project-access/index.ts';
import type { Agreement, PublishAgreementError } from './agreement.ts';
import { currentAgreement } from './load-agreement.ts';
import { publishDraft } from './publish-draft.ts';
import { writeDraft } from './write-draft.ts';

export type WriteAgreementError =
  | PublishAgreementError
  | ManageError
  | { kind: 'project-closed' }
  | { kind: 'newer-version'; version: number };
type Input = {
  projectId: number;
  /** The version that the officer is writing; if a colleague published it meanwhile nothing is overwritten. */
  version: number;
  agreement: Agreement;
  changeNote: string;
  publish: boolean;
};

/** Saves the draft and, if asked, publishes it; a refused publication still keeps the draft. */
export function writeAgreement(
  deps: Deps,
  actor: Actor,
  input: Input,
): Promise<Result<{ version: number }, WriteAgreementError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { projectId } = input;
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'closed') return fail({ kind: 'project-closed' });
    const current = await currentAgreement(tx, projectId);
    if (current && current.version >= input.version) return fail({ kind: 'newer-version', version: current.version });
    const draft = { ...input.agreement, changeNote: input.changeNote, ...(await writeDraft(tx, input)) };
    const at = deps.now();
    if (input.publish) return publishDraft(tx, actor, { project: locked.value, draft, current, at });
    const { version } = draft;
    await record(tx, { actor, at, act: 'agreement.drafted', subject: `project:${projectId}`, detail: { version } });
    return ok({ version });
  });
}
