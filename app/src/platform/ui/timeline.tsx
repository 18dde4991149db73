import type { Child } from 'hono/jsx';
import { useUiTexts } from './texts.tsx';

/** A stretch or point of time, told as people would: "3 oktober", "voorjaar 2027", "vanaf mei". */
export type TimelineItem = {
  title: Child;
  when: Child;
  state: 'done' | 'now' | 'coming';
  /** Approximate times have a broken ring, an open end a line that fades. */
  precision?: 'exact' | 'about' | 'open';
  href?: string | undefined;
  text?: Child;
};

/** The course of a project: lying down where there is room for it, standing otherwise and with more than six. */
export function Timeline({
  items,
  label,
  upright,
}: {
  items: readonly TimelineItem[];
  label: string;
  upright?: boolean;
}) {
  const t = useUiTexts();
  const lying = !upright && items.length <= 6;
  return (
    <ol class={lying ? 'app-timeline app-timeline--lying' : 'app-timeline'} aria-label={label}>
      {items.map(({ title, when, state, precision = 'exact', href, text }) => (
        <li
          class={`app-timeline__item app-timeline__item--${state} app-timeline__item--${precision}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <strong class="app-timeline__title">
            {href ? (
              <a class="utrecht-link utrecht-link--html-a" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </strong>
          <span class="app-timeline__when">
            <span class={state === 'now' ? 'app-timeline__state' : 'app-hidden'}>{t[state]}: </span>
            {when}
            {precision === 'open' && <span class="app-hidden">, {t.open}</span>}
          </span>
          {text && <span class="app-timeline__text">{text}</span>}
        </li>
      ))}
    </ol>
  );
}
