import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Card } from '../../../platform/ui/card.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { distanceText } from '../../areas/index.ts';
import { noticeHref } from '../notices/load-notice.ts';
import { noticeMessages } from '../notices/messages.ts';
import type { NoticeCard } from './notice-list.ts';

/** A need or an offer in a list: what, by whom, where, how far and until when. */
export function NoticeCardView({ notice, town, locale }: { notice: NoticeCard; town: string; locale: Locale }) {
  const t = noticeMessages(locale);
  const by = notice.initiative ?? notice.organisation;
  return (
    <Card
      level={2}
      href={noticeHref(notice.side, notice.id)}
      title={<Written>{notice.title}</Written>}
      chips={
        <Chips>
          <Chip kind="theme">{t.kinds[notice.kind]}</Chip>
          <Chip kind="area">
            {notice.areaName ?? (notice.place ? <Written>{notice.place}</Written> : t.wholeTown(town))}
          </Chip>
        </Chips>
      }
    >
      <Paragraph>
        <Written>{notice.excerpt.length < 180 ? notice.excerpt : `${notice.excerpt.trimEnd()}…`}</Written>
      </Paragraph>
      <Paragraph soft>
        {by && (
          <>
            <Written>{by}</Written>
            {', '}
          </>
        )}
        {notice.metres !== null && `${distanceText(notice.metres, true, locale)}, `}
        {t.until(formatDay(notice.untilOn, locale))}
      </Paragraph>
    </Card>
  );
}
