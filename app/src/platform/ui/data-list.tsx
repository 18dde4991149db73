import type { Child } from 'hono/jsx';

/** Names with their values: what a form says before it is sent, the facts of a project. */
export function DataList({ items }: { items: readonly { name: Child; value: Child }[] }) {
  return (
    <dl class="utrecht-data-list utrecht-data-list--rows app-data-list">
      {items.map(({ name, value }) => (
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{name}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
