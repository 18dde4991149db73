import type { PropsWithChildren } from 'hono/jsx';
import { Button } from '../button.tsx';

/** The button that sends the form, and (as children) other ways out. */
export function SubmitRow({
  label,
  kind = 'primary',
  children,
}: PropsWithChildren<{ label: string; kind?: 'primary' | 'secondary' | 'danger' }>) {
  return (
    <div class="app-submit">
      <Button kind={kind}>{label}</Button>
      {children}
    </div>
  );
}
