import { AreaMap } from '../../../features/areas/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { FigureAndList } from '../../../platform/ui/figure-and-list.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { WinnerPlaces } from './load-places.ts';
import { resultMessages } from './result-messages.ts';

/** In which wijken the winners come, on a map and in a list that says the same. */
export function WinnersMap({ places, locale }: { places: WinnerPlaces; locale: Locale }) {
  const t = resultMessages(locale);
  return (
    <Section title={t.where}>
      <FigureAndList figure={<AreaMap tiles={places.tiles} locale={locale} label={t.map} />} wide>
        <List
          items={places.areas.map(({ name, titles }) => (
            <>
              {name}: <Written>{titles.join(', ')}</Written>
            </>
          ))}
        />
      </FigureAndList>
    </Section>
  );
}
