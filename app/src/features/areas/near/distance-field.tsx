import type { Locale } from '../../../platform/i18n/locale.ts';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { distances } from './distances.ts';
import { nearMessages } from './messages.ts';

/** How far from the chosen area; offer it where outlines are imported, since without them no distance is known. */
export function DistanceField({ locale }: { locale: Locale }) {
  const t = nearMessages(locale);
  return (
    <SelectField
      name="afstand"
      label={t.distance}
      empty={null}
      options={distances.map((km) => ({ value: String(km), label: km === 0 ? t.distances.here : t.distances.km(km) }))}
    />
  );
}
