import type { PropsWithChildren } from 'hono/jsx';
import { LinkMore } from './link.tsx';

/** The ways in, side by side; after a Hero they overlap its edge. */
export function Doors({ children }: PropsWithChildren) {
  return <div class="app-doors">{children}</div>;
}

type DoorProps = {
  tone: 'talk' | 'begin' | 'together';
  title: string;
  text: string;
  link: { href: string; label: string };
};

/** One way in: what it is for and where it leads. */
export function Door({ tone, title, text, link }: DoorProps) {
  return (
    <section class={`app-door app-tone--${tone}`}>
      <h2 class="utrecht-heading-2">{title}</h2>
      <p class="utrecht-paragraph">{text}</p>
      <p class="app-door__link">
        <LinkMore href={link.href}>{link.label}</LinkMore>
      </p>
    </section>
  );
}
