import type { Child, PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';
import { useUiTexts } from './texts.tsx';

/** What was done with somebody's input. */
export type AnswerOutcome = 'adopted' | 'partly' | 'not';

const icon = { adopted: 'check', partly: 'half', not: 'cross' } as const;

/** An answer: colour, shape and word say the same thing. `about` names what was answered. */
export function AnswerBlock({
  outcome,
  about,
  children,
}: PropsWithChildren<{ outcome: AnswerOutcome; about?: Child }>) {
  const t = useUiTexts();
  return (
    <div class={`app-answer app-answer--${outcome}`}>
      <p class="app-answer__head">
        <span class="app-answer__icon">
          <Icon name={icon[outcome]} />
        </span>
        <strong>{t[outcome]}</strong>
        {about && <span class="app-answer__about">{about}</span>}
      </p>
      <div class="app-answer__text">{children}</div>
    </div>
  );
}
