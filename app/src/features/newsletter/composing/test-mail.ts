import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { issueMail } from '../reading/issue-mail.ts';
import { type ChangeError, onIssue } from './change-issue.ts';
import { loadIssue } from './load-issue.ts';

export type TestMailError = Exclude<ChangeError, { kind: 'not-a-draft' }> | { kind: 'no-title' } | { kind: 'no-items' };

/** Sends the issue to who asks for it and to nobody else, in both languages where it has both; a second click sends none. */
export function sendTestMail(
  deps: Deps,
  actor: Actor,
  issueId: number,
  submissionKey: string | null,
): Promise<Result<null, TestMailError>> {
  return onIssue<null, TestMailError>(deps, actor, issueId, async (tx, _, editor) => {
    const issue = await loadIssue(tx, issueId);
    if (!issue) return fail({ kind: 'issue-not-found' });
    if (issue.titleNl === '') return fail({ kind: 'no-title' });
    if (issue.items.length === 0) return fail({ kind: 'no-items' });
    const at = deps.now();
    if (editor.email !== null) {
      for (const language of issue.titleEn === '' ? (['nl'] as const) : (['nl', 'en'] as const)) {
        // Without the way to unsubscribe: nobody subscribed to a test.
        const { unsubscribe: _none, ...mail } = issueMail(issue, language);
        await queueMail(
          tx,
          {
            dedupeKey: `newsletter-test:${issueId}:${editor.personId}:${submissionKey ?? at.getTime()}:${language}`,
            to: editor.email,
            mail: renderMail(mail, deps.settings, language),
          },
          at,
        );
      }
    }
    await record(tx, { actor, at, act: 'newsletter.tested', subject: `newsletter:${issueId}` });
    return ok(null);
  });
}
