import type { PropsWithChildren } from 'hono/jsx';
import { Icon } from './icon.tsx';

/** One sentence after something was done; a screen reader hears it at once. */
export function Notice({ children }: PropsWithChildren) {
  return (
    <div class="app-notice" role="status">
      <Icon name="check" />
      <p>{children}</p>
    </div>
  );
}
