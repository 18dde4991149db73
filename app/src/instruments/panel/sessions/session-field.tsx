import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import type { Session } from './session.ts';

type Props = { label: string; none: string; sessions: readonly Session[]; locale: Locale };

/** The session to which something belongs; `none` is for the whole body. */
export function SessionField({ label, none, sessions, locale }: Props) {
  const options = sessions.map(({ id, title, startsAt }) => ({
    value: String(id),
    label: `${formatDay(startsAt, locale)}: ${title}`,
  }));
  return <SelectField name="session" label={label} options={[{ value: '', label: none }, ...options]} empty={null} />;
}
