import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { calling, isCalledBy, stageOf } from '../conversation.ts';
import { loadConversation } from '../conversation-row.ts';
import { tellCaller, tellTeam } from '../tell.ts';
import { conversationMails } from '../tell-messages.ts';

/** When the last signature is in, the term begins within which the town plans it; caller and team hear it at once. */
export async function callIfReached(deps: Deps, tx: Tx, id: number): Promise<void> {
  const at = deps.now();
  const found = await loadConversation(tx, id);
  if (!found || !isCalledBy(found.supporters, { stage: stageOf(found, at), needed: found.needed })) return;
  const { calledAt, planBefore } = calling(deps.settings.town.conversations, at);
  await tx
    .updateTable('cityConversation')
    .set({ state: 'called', calledAt, planBefore })
    .where('id', '=', id)
    .execute();
  await record(tx, {
    actor: 'system',
    at,
    act: 'conversation.called',
    subject: `conversation:${id}`,
    detail: { supporters: found.supporters },
  });
  const mail = (locale: 'nl' | 'en') => {
    const t = conversationMails(locale);
    const day = formatDay(planBefore, locale);
    return { subject: t.called(found.subject), parts: [paragraph(t.calledText(found.supporters, day))] };
  };
  await tellCaller(tx, deps, found, 'called', mail);
  await tellTeam(tx, deps, found, 'called', mail);
}
