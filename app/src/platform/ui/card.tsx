import type { Child, PropsWithChildren } from 'hono/jsx';
import { Pattern, type PatternKind } from './pattern.tsx';

/** Cards in columns, as many as fit. */
export function CardList({ children }: PropsWithChildren) {
  return <ul class="app-cards">{children}</ul>;
}

type Props = PropsWithChildren<{
  href: string;
  title: Child;
  /** The card's place in the outline; 3 below a Section. */
  level?: 2 | 3 | 4;
  chips?: Child;
  /** What to do and how long it takes: "Plaats een idee, 2 minuten". */
  action?: string | undefined;
  /** A real picture with its text, or a pattern drawn for the theme, or nothing. */
  picture?: { src: string; alt: string } | { pattern: PatternKind; seed: string | number } | undefined;
}>;

/** One thing to look at: the whole card can be clicked, its title is the link. */
export function Card({ href, title, level = 3, chips, action, picture, children }: Props) {
  const Tag = `h${level}` as const;
  return (
    <li class="app-card">
      <div class="app-card__body">
        <Tag class="utrecht-heading-3 app-card__title">
          <a class="utrecht-link utrecht-link--html-a app-card__link" href={href}>
            {title}
          </a>
        </Tag>
        {chips && <div class="app-card__chips">{chips}</div>}
        <div class="app-card__text">{children}</div>
        {action && <p class="app-card__action">{action}</p>}
      </div>
      {picture && (
        <div class="app-card__picture">
          {'src' in picture ? (
            <img src={picture.src} alt={picture.alt} loading="lazy" decoding="async" class="app-card__image" />
          ) : (
            <Pattern kind={picture.pattern} seed={picture.seed} />
          )}
        </div>
      )}
    </li>
  );
}
