import type { PropsWithChildren } from 'hono/jsx';
import { type ButtonKind, buttonClass } from './button.tsx';

/** A link that looks like a button: for the step that people came for. */
export function ButtonLink({
  href,
  kind = 'primary',
  children,
}: PropsWithChildren<{ href: string; kind?: ButtonKind }>) {
  return (
    <a
      href={href}
      class={`utrecht-button-link utrecht-button-link${buttonClass[kind]} utrecht-button-link--html-a app-button`}
    >
      {children}
    </a>
  );
}
