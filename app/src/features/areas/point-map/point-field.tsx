import { Button } from '../../../platform/ui/button.tsx';
import { useForm } from '../../../platform/ui/form/form.tsx';
import { useLocale } from '../../../platform/ui/texts.tsx';
import { pointMessages } from './messages.ts';
import { readPoint } from './read-pointing.ts';

type Props = {
  /** Takes the form as it is and shows the map on a page of its own, where no script opens it here. */
  action: string;
  /** The area at which the map starts while none is chosen. */
  start: number | undefined;
  /** What the chosen point is called; null outside the town, or without a point. */
  placeName: string | null;
};

/**
 * The fields `longitude` and `latitude` with the button that opens the map. Offer a choice of areas, in a field `area`,
 * beside it, and an EnterButton at the head of the form.
 */
export function PointField({ action, start, placeName }: Props) {
  const t = pointMessages(useLocale());
  const point = readPoint(useForm().state.values);
  return (
    <point-picker
      class="app-picker"
      data-src={`/wijken/aanwijzen${start === undefined ? '' : `?gebied=${start}`}`}
      data-failed={t.failed}
    >
      <div data-part="map">
        <input type="hidden" name="longitude" value={point?.longitude ?? ''} />
        <input type="hidden" name="latitude" value={point?.latitude ?? ''} />
        <Button kind="secondary" formaction={action}>
          {point ? t.change : t.open}
        </Button>
      </div>
      <p data-part="said" role="status">
        {point && (placeName === null ? t.outside : t.chosen(placeName))}
      </p>
    </point-picker>
  );
}
