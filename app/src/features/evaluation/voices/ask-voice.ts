import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { titleOf } from '../load-evaluation.ts';
import { type EvaluationError, lockEvaluation } from '../lock-evaluation.ts';
import { voiceMessages } from './messages.ts';
import type { Voice } from './voice.ts';
import { voiceHref } from './voice-token.ts';

export type AskError = EvaluationError | { kind: 'asked-already' };

/** Asks somebody by mail for a view on how it went; each address once for an evaluation. */
export function askVoice(
  deps: Deps,
  actor: Actor,
  input: { id: number; voice: Voice; role: string; email: string },
): Promise<Result<null, AskError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, AskError>> => {
    const locked = await lockEvaluation(tx, actor, input.id);
    if (!locked.ok) return locked;
    const at = deps.now();
    const { evaluation, doer } = locked.value;
    const email = input.email.toLowerCase();
    const asked = await tx
      .insertInto('evaluationVoice')
      .values({
        evaluationId: input.id,
        voice: input.voice,
        role: input.role,
        email,
        askedBy: doer.personId,
        askedAt: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!asked) return fail({ kind: 'asked-already' });
    const t = voiceMessages('nl').mail;
    const title = titleOf(evaluation);
    const mail: MailText = {
      subject: t.subject(title),
      greet: '',
      parts: [paragraph(t.ask(title, input.role)), paragraph(t.beside)],
      action: { href: voiceHref(deps.settings.secret, asked.id), label: t.write },
      reason: t.reason,
    };
    const rendered = renderMail(mail, deps.settings, 'nl');
    await queueMail(tx, { dedupeKey: `evaluation-voice:${asked.id}`, to: email, mail: rendered }, at);
    const detail = { voice: input.voice };
    await record(tx, { actor: doer, at, act: 'evaluation.voice-asked', subject: `evaluation:${input.id}`, detail });
    return ok(null);
  });
}
