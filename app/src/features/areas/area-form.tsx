import type { Locale } from '../../platform/i18n/locale.ts';
import { Button } from '../../platform/ui/button.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { AreaTile } from './area-tiles.ts';
import { areaMessages } from './messages.ts';

/** "In welke wijk bent u?": the list beside the map, for who would rather choose a name. */
export function AreaForm({ tiles, locale }: { tiles: AreaTile[]; locale: Locale }) {
  const t = areaMessages(locale);
  return (
    <form method="get" action="/wijken" class="app-near">
      <SelectField
        name="wijk"
        label={t.question}
        empty={t.choose}
        options={tiles.map((tile) => ({ value: tile.code, label: t.option(tile.name, tile.open) }))}
      />
      <Button>{t.show}</Button>
    </form>
  );
}
