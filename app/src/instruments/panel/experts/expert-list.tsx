import type { Child } from 'hono/jsx';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { expertMessages } from './expert-messages.ts';
import type { Expert } from './experts.ts';

type Props = { experts: readonly Expert[]; locale: Locale; side?: (expert: Expert) => Child };

/** Whom the members heard: who and of what, from which side, who asked for them, and when. */
export function ExpertList({ experts, locale, side }: Props) {
  const t = expertMessages(locale);
  return (
    <RowList>
      {experts.map((expert) => (
        <RowItem
          title={<Written>{`${expert.name}, ${expert.role}`}</Written>}
          side={side?.(expert) ?? (expert.startsAt && formatDay(expert.startsAt, locale))}
        >
          <Written>{expert.viewpoint}</Written>. {t.proposed[expert.proposedBy]}
        </RowItem>
      ))}
    </RowList>
  );
}
