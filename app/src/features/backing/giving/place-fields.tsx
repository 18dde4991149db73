import type { PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { distances } from '../backing.ts';
import { backingMessages } from '../messages.ts';

type Props = PropsWithChildren<{ areas: readonly AreaOption[]; locale: Locale }>;

/** How far off and in which district somebody lives, if they want to say; `children` stands below the distance. */
export function PlaceFields({ areas, locale, children }: Props) {
  const t = backingMessages(locale);
  return (
    <>
      <SelectField
        name="distance"
        label={t.distance}
        description={t.distanceHint}
        optional
        empty={t.areaEmpty}
        options={distances.map((value) => ({ value, label: t.distances[value] }))}
      />
      {children}
      <SelectField
        name="area"
        label={t.area}
        description={t.areaHint}
        optional
        empty={t.areaEmpty}
        options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}
