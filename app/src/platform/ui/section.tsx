import type { Child, PropsWithChildren } from 'hono/jsx';
import { LinkMore } from './link.tsx';

type Props = PropsWithChildren<{
  title: Child;
  id?: string;
  /** The way to everything of which this shows a part. */
  all?: { href: string; label: Child } | undefined;
  level?: 2 | 3;
  intro?: Child;
}>;

/** A part of a page with a heading, and a link to the rest. */
export function Section({ title, id, all, level = 2, intro, children }: Props) {
  const Tag = `h${level}` as const;
  return (
    <section class={`app-section app-section--${level}`} id={id}>
      <div class="app-section__head">
        <Tag class={`utrecht-heading-${level}`}>{title}</Tag>
        {all && <LinkMore href={all.href}>{all.label}</LinkMore>}
      </div>
      {intro && <p class="utrecht-paragraph app-section__intro">{intro}</p>}
      {children}
    </section>
  );
}
