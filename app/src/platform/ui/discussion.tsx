import type { Child, PropsWithChildren } from 'hono/jsx';

/** A conversation: comments with one level of replies, so that it stays readable on a phone. Children are Comment. */
export function Discussion({ children, label }: PropsWithChildren<{ label: string }>) {
  return (
    <ol class="app-discussion" aria-label={label}>
      {children}
    </ol>
  );
}

type Props = PropsWithChildren<{ id?: string; person: Child; actions?: Child; replies?: Child }>;

/** One comment: who, what, what one can do with it, and the replies (again Comment). */
export function Comment({ id, person, actions, replies, children }: Props) {
  return (
    <li class="app-comment" id={id}>
      {person}
      <div class="app-comment__text">{children}</div>
      {actions && <div class="app-comment__actions">{actions}</div>}
      {replies && <ol class="app-comment__replies">{replies}</ol>}
    </li>
  );
}
