import type { Child } from 'hono/jsx';

/** A list with bullets, or with numbers when the order matters. */
export function List({ items, ordered }: { items: readonly Child[]; ordered?: boolean }) {
  const Tag = ordered ? 'ol' : 'ul';
  const name = ordered ? 'utrecht-ordered-list' : 'utrecht-unordered-list';
  return (
    <Tag class={`${name} ${name}--html-content`}>
      {items.map((item) => (
        <li class={`${name}__item`}>{item}</li>
      ))}
    </Tag>
  );
}

/** Things below one another with a line between: results, tasks, messages. Children are RowItem. */
export function RowList({ children }: { children?: Child }) {
  return <ul class="app-rows">{children}</ul>;
}

type RowProps = { title: Child; href?: string; children?: Child; side?: Child };

/** One row: a title (a link where there is more), some text, and at the side a chip or a button. */
export function RowItem({ title, href, children, side }: RowProps) {
  return (
    <li class="app-rows__item">
      <div class="app-rows__main">
        <p class="app-rows__title">
          {href ? (
            <a class="utrecht-link utrecht-link--html-a" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        {children && <div class="app-rows__text">{children}</div>}
      </div>
      {side && <div class="app-rows__side">{side}</div>}
    </li>
  );
}
