import type { Child } from 'hono/jsx';

/** A thing to do for staff: done, next, or still closed. */
export type Task = {
  title: string;
  href?: string | undefined;
  state: 'done' | 'todo' | 'blocked';
  status: string;
  text?: Child;
};

/** What is done and what is next, in order; the status is in words. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label: string }) {
  return (
    <ol class="app-tasks" aria-label={label}>
      {tasks.map(({ title, href, state, status, text }) => (
        <li class={`app-tasks__item app-tasks__item--${state}`}>
          <div class="app-tasks__main">
            {href ? (
              <a class="utrecht-link utrecht-link--html-a" href={href}>
                {title}
              </a>
            ) : (
              <span>{title}</span>
            )}
            {text && <span class="app-tasks__text">{text}</span>}
          </div>
          <span class="app-tasks__status">{status}</span>
        </li>
      ))}
    </ol>
  );
}
