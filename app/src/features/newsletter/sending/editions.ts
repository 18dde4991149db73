import type { Deps } from '../../../platform/deps.ts';
import { type RenderedMail, renderMail } from '../../../platform/mail/render-mail.ts';
import { loadIssue } from '../composing/load-issue.ts';
import { issueMail } from '../reading/issue-mail.ts';

// Readers of one edition come one after another, so a few at a time are enough.
const mostKept = 50;

/** Gives the mail of an edition; what was asked for last is kept. An issue that is being sent does not change. */
export async function editionsOf(deps: Deps, issueId: number): Promise<(editionId: number) => Promise<RenderedMail>> {
  const issue = await loadIssue(deps.db, issueId);
  const kept = new Map<number, RenderedMail>();
  return async (editionId) => {
    const known = kept.get(editionId);
    if (known) return known;
    const edition = await deps.db
      .selectFrom('newsletterEdition')
      .select(['language', 'itemIds'])
      .where('id', '=', editionId)
      .where('issueId', '=', issueId)
      .executeTakeFirstOrThrow();
    if (!issue) throw new Error('An edition has an issue.');
    const items = issue.items.filter((item) => edition.itemIds.includes(item.id));
    const mail = renderMail(issueMail({ ...issue, items }, edition.language), deps.settings, edition.language);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(editionId, mail);
    return mail;
  };
}
