import { defineMessages } from '../../i18n/locale.ts';
import { useLocale } from '../texts.tsx';
import { useForm } from './form.tsx';

const pointMessages = defineMessages(
  {
    label: 'Wijs de plek aan op de kaart',
    help: 'Tik op de kaart, of gebruik de pijltjestoetsen.',
    found: 'Gekozen plek: ',
    outside: 'Deze plek ligt buiten de kaart van de wijken.',
    clear: 'Haal de plek weg',
    cleared: 'Er is geen plek gekozen.',
  },
  {
    label: 'Point out the place on the map',
    help: 'Tap the map, or use the arrow keys.',
    found: 'Chosen place: ',
    outside: 'This place is outside the map of the areas.',
    clear: 'Remove the place',
    cleared: 'No place is chosen.',
  },
);

/**
 * The fields `longitude` and `latitude`. Without script, or before outlines are imported, nothing of it is seen: offer
 * a choice of areas beside it.
 */
export function PointField() {
  const t = pointMessages(useLocale());
  const { state } = useForm();
  const value = (name: string) => (typeof state.values[name] === 'string' ? state.values[name] : '');
  return (
    <point-picker
      class="app-picker"
      data-map="/wijken/kaart.svg"
      data-place="/wijken/bij"
      data-label={t.label}
      data-help={t.help}
      data-found={t.found}
      data-outside={t.outside}
      data-clear={t.clear}
      data-cleared={t.cleared}
    >
      <input type="hidden" name="longitude" value={value('longitude')} />
      <input type="hidden" name="latitude" value={value('latitude')} />
    </point-picker>
  );
}
