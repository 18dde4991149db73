import { createHash } from 'node:crypto';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadDraft, type Paragraph } from '../draft/draft.ts';
import { changeConsultation } from '../staff/change-consultation.ts';

/** What a paragraph becomes, '' where it is left out, and the subject because of which. */
export type Amendment = { text: string; themeId: number | null };
export type AmendError =
  | ChangeError
  | { kind: 'paragraph-not-found' }
  | { kind: 'theme-not-found' }
  | { kind: 'changed-by-colleague' };

/** What an officer saw of an amendment, so that of two the second does not undo the first. */
export function amendmentSeen({ amended, amendedBy }: Pick<Paragraph, 'amended' | 'amendedBy'>): string {
  return createHash('sha256')
    .update(JSON.stringify([amended, amendedBy]))
    .digest('hex')
    .slice(0, 16);
}

/** Says what a paragraph becomes by the memorandum; the text as it is means that it stays. Everybody reads it with that. */
export function amendParagraph(
  deps: Deps,
  actor: Actor,
  { stepId, id, seen }: { stepId: number; id: number; seen: string },
  { text, themeId }: Amendment,
): Promise<Result<null, AmendError>> {
  return changeConsultation<null, AmendError>(deps, actor, stepId, async (tx) => {
    const paragraph = (await loadDraft(tx, stepId)).find((one) => one.id === id);
    if (!paragraph) return fail({ kind: 'paragraph-not-found' });
    const stays = text === paragraph.body;
    const wanted = { amended: stays ? null : text, amendedBy: stays ? null : themeId };
    if (amendmentSeen(paragraph) === amendmentSeen(wanted)) return ok(null);
    if (amendmentSeen(paragraph) !== seen) return fail({ kind: 'changed-by-colleague' });
    if (wanted.amendedBy !== null) {
      const theme = tx.selectFrom('consultationTheme').select('id').where('stepId', '=', stepId);
      if (!(await theme.where('id', '=', wanted.amendedBy).executeTakeFirst()))
        return fail({ kind: 'theme-not-found' });
    }
    await tx.updateTable('consultationParagraph').set(wanted).where('id', '=', id).execute();
    const subject = `consultation-paragraph:${id}`;
    await record(tx, { actor, at: deps.now(), act: 'consultation.paragraph-amended', subject });
    return ok(null);
  });
}
