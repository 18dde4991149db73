import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, type ChipKind } from '../../../platform/ui/chip.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { OwnThread } from './load-thread.ts';
import { contactMessages } from './messages.ts';
import { threadHref, threadSubject } from './thread-mail.ts';
import { type ThreadState, threadState } from './thread-state.ts';

const chips = {
  asked: 'soon',
  yourTurn: 'soon',
  matched: 'adopted',
  theirTurn: 'waiting',
  answered: 'closed',
} as const satisfies Record<ThreadState, ChipKind>;

/** Conversations of one side, with what comes next in each. */
export function ThreadRows({
  threads,
  today,
  locale,
}: {
  threads: readonly OwnThread[];
  today: string;
  locale: Locale;
}) {
  const t = contactMessages(locale).own;
  return (
    <RowList>
      {threads.map((thread) => {
        const state = threadState(thread, today);
        const other = otherOf(thread) ?? contactMessages(locale).gone;
        return (
          <RowItem
            href={threadHref(thread.id)}
            title={<Written>{threadSubject(thread)}</Written>}
            side={<Chip kind={chips[state]}>{t[state]}</Chip>}
          >
            <Written>{other}</Written>. {t.last(formatDay(thread.lastAt, locale))}
          </RowItem>
        );
      })}
    </RowList>
  );
}

function otherOf({ side, initiative, askerName, helperName, offer }: OwnThread): string | null {
  return side === 'helper' ? (initiative?.title ?? askerName) : offer?.organisation || helperName;
}
