import type { Locale } from '../../../platform/i18n/locale.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { type PlaceOption, placeLabel } from '../places-to-choose.ts';
import { pointMessages } from './messages.ts';
import { PointMap } from './point-map.tsx';
import type { PointMapModel } from './point-map-model.ts';

type Props = {
  /** The address of the form, that asks for the place; the page with the map stands below it, at `/plek`. */
  form: string;
  model: PointMapModel;
  places: readonly PlaceOption[];
  locale: Locale;
  streetsBy: string | undefined;
};

/** Pointing out the place of something, for who has no script: every tap is a page. What was typed waits in a draft. */
export function PickPoint({ form, model, places, locale, streetsBy }: Props) {
  const t = pointMessages(locale);
  const chosen = chosenOn(model);
  return (
    <>
      {/* To the map itself at every tap, because a phone shows little more than the head of a page. */}
      <form method="get" action={`${form}/plek#kaart`} id="kaart" class="app-form">
        <PointMap model={model} locale={locale} streetsBy={streetsBy} />
      </form>
      {chosen && (
        <form method="get" action={`${form}#plek`}>
          {Object.entries(chosen).map(([name, value]) => (
            <HiddenField name={name} value={value} />
          ))}
          <Buttons>
            <Button>{t.takePlace}</Button>
          </Buttons>
        </form>
      )}
      {model.kind === 'map' && (
        <form method="get" action={`${form}/plek#kaart`} class="app-near">
          <SelectField
            name="gebied"
            label={t.startAt}
            value={model.areaId === null ? undefined : String(model.areaId)}
            options={places.map((place) => ({ value: String(place.id), label: placeLabel(place) }))}
          />
          <Button kind="secondary">{t.showWijk}</Button>
        </form>
      )}
      <LinkMore href={`${form}#plek`}>{t.withoutPoint}</LinkMore>
    </>
  );
}

/** What the form is told of a choice on the map: a point with its wijk, or the wijk alone. */
function chosenOn(model: PointMapModel): Record<string, string | number> | null {
  if (model.kind === 'tiles') return model.areaId === null ? null : { gebied: model.areaId };
  const { point, found } = model;
  if (!point || !found) return null;
  const wijk = found.kind === 'buurt' ? found.parentId : found.id;
  return { gebied: wijk ?? '', longitude: point.longitude.toFixed(5), latitude: point.latitude.toFixed(5) };
}
