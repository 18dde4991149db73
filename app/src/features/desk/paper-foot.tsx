import type { PropsWithChildren } from 'hono/jsx';
import { formatMoment } from '../../platform/i18n/format.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { messages } from './messages.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  /** Whose paper it is: a team takes its own back, the desk that of the municipality. */
  kind: 'trajectory' | 'initiative';
  closesAt: Date | null;
  /** Where people take part on the site. */
  address: string;
}>;

/** The foot of a sheet: where it is handed in, until when, and the way to the site. What else has to be said comes before that. */
export function PaperFoot({ frame, kind, closesAt, address, children }: Props) {
  const { foot: t } = messages(frame.locale);
  return (
    <p>
      {kind === 'initiative' ? t.toTeam : t.toDesk(frame.town.name)}{' '}
      {closesAt && t.before(formatMoment(closesAt, frame.locale))} {children}
      {t.online} <strong>{address.replace(/^https?:\/\//, '')}</strong>
    </p>
  );
}
