import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { OwnPart, Whose } from '../steps/index.ts';
import { listThreads } from './contact/load-thread.ts';
import { contactMessages } from './contact/messages.ts';
import { threadState, waitsForYou } from './contact/thread-state.ts';
import { listMessages } from './list/messages.ts';

/** What somebody's own page says of their conversations about help; nothing where they have none. */
export async function helpOwnPart(deps: Pick<Deps, 'db' | 'now'>, whose: Whose, locale: Locale): Promise<OwnPart[]> {
  if (!('personId' in whose)) return [];
  const grants = await deps.db
    .selectFrom('roleGrant')
    .select('projectId')
    .where('personId', '=', whose.personId)
    .where('role', '=', 'initiator')
    .execute();
  const speaksFor = grants.flatMap(({ projectId }) => projectId ?? []);
  const threads = await listThreads(deps.db, { personId: whose.personId, speaksFor });
  if (threads.length === 0) return [];
  const today = townDay(deps.now());
  const waiting = threads.filter((thread) => waitsForYou(threadState(thread, today))).length;
  const t = contactMessages(locale).own;
  return [
    {
      title: t.part,
      titleBy: 'site',
      about: listMessages(locale).title,
      text: t.partText(threads.length, waiting),
      href: '/mijn/hulp',
      answers: [],
    },
  ];
}
