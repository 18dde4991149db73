import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type MailPart, paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import type { Locked } from '../states/lock-application.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import type { LetterContent } from './letter.ts';

/** A letter with a decision; `event` names it, so that it goes out once. */
type Sent = { letter: LetterContent; event: string; at: Date };

/** Sends the letter with a decision: whole by mail, with the page where it can be printed; or on paper by the desk. */
export function tellDecision(tx: Tx, deps: Deps, to: Locked, { letter, event, at }: Sent): Promise<void> {
  const parts = letter.parts.flatMap((part): MailPart[] =>
    'heading' in part ? [{ kind: 'heading', text: part.heading }] : paragraphs(part.text),
  );
  const whole = [...parts, paragraph(letter.signature)];
  return tellApplicant(tx, deps, to, { event, subject: letter.subject, parts: whole, at });
}
