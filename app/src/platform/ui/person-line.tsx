import type { Child } from 'hono/jsx';

/** Who said something and when, with a letter in a circle instead of a photograph. */
export function PersonLine({ name, staff, children }: { name: string; staff?: string | undefined; children?: Child }) {
  return (
    <p class="app-person">
      <span class={staff ? 'app-person__letter app-person__letter--staff' : 'app-person__letter'} aria-hidden="true">
        {[...name][0]?.toUpperCase() ?? ''}
      </span>
      <span>
        <strong>{name}</strong>
        {staff && <span class="app-chip app-chip--level">{staff}</span>}
        {children && <span class="app-person__when">{children}</span>}
      </span>
    </p>
  );
}
