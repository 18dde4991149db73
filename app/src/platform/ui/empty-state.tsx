import type { PropsWithChildren } from 'hono/jsx';
import { Pattern, type PatternKind } from './pattern.tsx';

/** Where nothing is yet: a drawing, what it means, and (as children) what to do now. */
export function EmptyState({
  title,
  pattern = 'leaves',
  children,
}: PropsWithChildren<{ title: string; pattern?: PatternKind }>) {
  return (
    <div class="app-empty">
      <div class="app-empty__picture">
        <Pattern kind={pattern} seed={title} />
      </div>
      <div class="app-empty__text">
        <p class="app-empty__title">{title}</p>
        {children}
      </div>
    </div>
  );
}
