import type { PropsWithChildren } from 'hono/jsx';
import { type ButtonKind, buttonClass } from './button.tsx';

/** A link that looks like a button: for the step that people came for. */
export function ButtonLink({
  href,
  kind = 'primary',
  newTab,
  children,
}: PropsWithChildren<{
  href: string;
  kind?: ButtonKind;
  /** For what must not take this page away; the label says so. */
  newTab?: boolean;
}>) {
  return (
    <a
      href={href}
      target={newTab ? '_blank' : undefined}
      rel={newTab ? 'noopener' : undefined}
      class={`utrecht-button-link utrecht-button-link${buttonClass[kind]} utrecht-button-link--html-a app-button`}
    >
      {children}
    </a>
  );
}
