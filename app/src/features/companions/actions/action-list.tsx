import type { Child } from 'hono/jsx';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip, type ChipKind } from '../../../platform/ui/chip.tsx';
import { RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type Action, type ActionState, actionState } from './action.ts';
import { actionMessages } from './messages.ts';

const chips: Record<ActionState, ChipKind> = { open: 'waiting', late: 'soon', done: 'adopted', dropped: 'not' };

type Props = {
  actions: readonly Action[];
  /** YYYY-MM-DD */
  today: string;
  locale: Locale;
  /** What can be done with an open action. */
  below?: (action: Action) => Child;
};

/** The actions of the town hall, each with who does it, until when, and how it stands in words. */
export function ActionList({ actions, today, locale, below }: Props) {
  const t = actionMessages(locale);
  if (actions.length === 0) return <Paragraph soft>{t.none}</Paragraph>;
  return (
    <RowList>
      {actions.map((action) => {
        const state = actionState(action, today);
        return (
          <li class="app-rows__item" id={`actie-${action.id}`}>
            <div class="app-rows__main">
              <p class="app-rows__title">
                <Written>{action.what}</Written>
              </p>
              <div class="app-rows__text">
                <Written>{action.fromWhom}</Written>
                {`, ${t.due.toLowerCase()} ${formatDay(action.dueOn, locale)}`}
                {action.outcomeNote && (
                  <Paragraph soft>
                    <Written>{action.outcomeNote}</Written>
                  </Paragraph>
                )}
              </div>
              {action.outcome === null && below?.(action)}
            </div>
            <div class="app-rows__side">
              <Chip kind={chips[state]}>{t.states[state]}</Chip>
            </div>
          </li>
        );
      })}
    </RowList>
  );
}
