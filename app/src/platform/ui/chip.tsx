import type { PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

/** What a chip tells; the colour and often an icon go with it, the words are the child. */
export type ChipKind =
  | 'plain'
  | 'level'
  | 'soon'
  | 'open'
  | 'closed'
  | 'theme'
  | 'area'
  | 'adopted'
  | 'partly'
  | 'not'
  | 'waiting';

const icons: Partial<Record<ChipKind, IconName>> = {
  soon: 'clock',
  area: 'pin',
  adopted: 'check',
  partly: 'half',
  not: 'cross',
  closed: 'lock',
};

/** A few words about something: level, place, theme, days left. Never the only place where colour means something. */
export function Chip({
  kind = 'plain',
  href,
  children,
}: PropsWithChildren<{ kind?: ChipKind; href?: string | undefined }>) {
  const icon = icons[kind];
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
  const className = `app-chip app-chip--${kind}`;
  return href ? (
    <a class={`${className} app-chip--link`} href={href}>
      {inside}
    </a>
  ) : (
    <span class={className}>{inside}</span>
  );
}

/** Chips in a row that wraps. */
export function Chips({ children }: PropsWithChildren) {
  return <div class="app-chips">{children}</div>;
}
