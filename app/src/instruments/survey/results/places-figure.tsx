import { Attribution, DotMap } from '../../../features/areas/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { TileMap } from '../../../platform/ui/tile-map.tsx';
import type { Question } from '../questions/question.ts';
import type { Places } from './places.ts';
import { resultsMessages } from './results-messages.ts';
import type { PlaceRow } from './tally.ts';

type Props = { question: Question; rows: readonly PlaceRow[]; places: Places; locale: Locale };

/** Where people pointed, on a map; where the town has no outlines yet, how many named which wijk. */
export function PlacesFigure({ question, rows, places, locale }: Props) {
  const t = resultsMessages(locale);
  const { outlines, tiles, dots: found } = places;
  const { dots, left } = found.get(question.id) ?? { dots: [], left: 0 };
  if (outlines.length > 0) {
    if (dots.length === 0) return null;
    return (
      <>
        <DotMap areas={outlines} dots={dots} label={t.mapOf(question.number)} />
        <Paragraph soft>{left === 0 ? t.dots : `${t.dots} ${t.dotsLeft}`}</Paragraph>
        <Attribution areas={outlines} locale={locale} />
      </>
    );
  }
  const named = tiles.flatMap(({ id, column, row, short, name }) => {
    const count = rows.find(({ areaId }) => areaId === id)?.count ?? 0;
    return column === null || row === null ? [] : [{ column, row, short, name, count }];
  });
  return named.some(({ count }) => count > 0) ? <TileMap label={t.mapOf(question.number)} tiles={named} /> : null;
}
