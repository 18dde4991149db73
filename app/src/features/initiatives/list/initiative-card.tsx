import type { Locale } from '../../../platform/i18n/locale.ts';
import { pictureUrl } from '../../../platform/pictures/index.ts';
import { Card } from '../../../platform/ui/card.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { PatternKind } from '../../../platform/ui/pattern.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { distanceText } from '../../areas/index.ts';
import { initiativeHref } from '../initiative-href.ts';
import { initiativeMessages } from '../messages.ts';
import { isOver } from '../stage.ts';
import type { InitiativeRow } from './initiative-list.ts';

/** One initiative in a list: what it is, how far it is, and where. */
export function InitiativeCard({ row, locale, level = 3 }: { row: InitiativeRow; locale: Locale; level?: 2 | 3 }) {
  const { stage } = initiativeMessages(locale);
  const { pictureId, pictureAlt, pattern, slug, metres } = row;
  return (
    <Card
      href={initiativeHref(slug)}
      title={<Written>{row.title}</Written>}
      level={level}
      picture={
        pictureId === null
          ? { pattern: (pattern ?? 'circles') as PatternKind, seed: slug }
          : { src: pictureUrl(pictureId, 'small'), alt: pictureAlt ?? '' }
      }
      chips={
        <Chips>
          <Chip kind={isOver(row.stage) ? 'closed' : 'open'}>{stage[row.stage]}</Chip>
          {row.area && <Chip kind="area">{row.area}</Chip>}
        </Chips>
      }
    >
      <p>
        <Written>{row.what}</Written>
      </p>
      {metres !== null && <Paragraph soft>{distanceText(metres, true, locale)}</Paragraph>}
    </Card>
  );
}
