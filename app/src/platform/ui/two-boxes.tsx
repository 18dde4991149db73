import type { Child, PropsWithChildren } from 'hono/jsx';

/** Two boxes side by side: what is open to discussion, and what is not. */
export function TwoBoxes({ children }: PropsWithChildren) {
  return <div class="app-two">{children}</div>;
}

/** A box with a coloured line on top. */
export function Box({
  title,
  tone = 'ink',
  level = 3,
  children,
}: PropsWithChildren<{ title: Child; tone?: 'ink' | 'talk' | 'begin' | 'together' | 'alarm'; level?: 2 | 3 | 4 }>) {
  const Tag = `h${level}` as const;
  return (
    <section class={`app-box app-tone--${tone}`}>
      <Tag class="utrecht-heading-3">{title}</Tag>
      {children}
    </section>
  );
}
