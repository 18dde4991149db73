import type { Child } from 'hono/jsx';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { type PlaceOption, PointField, placeLabel } from '../../areas/index.ts';
import { longest } from './initiative-fields.ts';
import { startMessages } from './messages.ts';

type Props = {
  locale: Locale;
  places: readonly PlaceOption[];
  /** What the point is called that was chosen on the map. */
  placeName: string | null;
  /** The page with the map, for who has no script. */
  pointAction: string;
  /** What looks like it, below the name. */
  below?: Child;
};

/** What, why, where and who: the same fields when it begins and later. */
export function TextFields({ locale, places, placeName, pointAction, below }: Props) {
  const t = startMessages(locale);
  return (
    <>
      <TextField name="title" label={t.name} description={t.nameHelp} />
      {below}
      <TextArea name="what" label={t.what} description={t.whatHelp} maxLength={longest.what} rows={4} />
      <TextArea name="why" label={t.why} description={t.whyHelp} maxLength={longest.why} rows={4} />
      <SelectField
        name="area"
        label={t.area}
        optional
        empty={t.wholeTown}
        options={places.map((place) => ({ value: String(place.id), label: placeLabel(place) }))}
      />
      <div id="plek">
        <PointField action={pointAction} start={undefined} placeName={placeName} />
      </div>
      <TextField name="place" label={t.place} description={t.placeHelp} optional />
      <TextArea name="who" label={t.who} description={t.whoHelp} optional maxLength={longest.who} rows={3} />
      <CheckboxField name="isPhysical" label={t.physical} description={t.physicalHelp} optional />
    </>
  );
}
