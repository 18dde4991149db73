import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { noticeHref } from './load-notice.ts';
import { noticeMessages } from './messages.ts';
import type { OwnNotice } from './own-notices.ts';

/** One's own needs or offers, with how they stand and how many answered. */
export function OwnNoticeRows({
  notices,
  today,
  locale,
}: {
  notices: readonly OwnNotice[];
  today: string;
  locale: Locale;
}) {
  const t = noticeMessages(locale);
  return (
    <RowList>
      {notices.map(({ id, side, kind, title, status, untilOn, responses }) => {
        const state = status === 'published' && untilOn < today ? 'closed' : status;
        return (
          <RowItem
            href={noticeHref(side, id)}
            title={<Written>{title}</Written>}
            side={
              <Chip kind={state === 'published' ? 'open' : 'closed'}>
                {state === 'published' ? t.until(formatDay(untilOn, locale)) : t.states[state]}
              </Chip>
            }
          >
            {t.kinds[kind]}. {t.responses(responses)}
          </RowItem>
        );
      })}
    </RowList>
  );
}
