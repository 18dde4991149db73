import type { Locale } from '../../platform/i18n/locale.ts';
import { pictureUrl } from '../../platform/pictures/index.ts';
import { Card } from '../../platform/ui/card.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { IdeaCard as Model } from './idea-list.ts';
import { messages } from './messages.ts';

const chipOf = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' } as const;

/** One idea in a list: how many support it, where it is about, and the answer if there is one. */
export function IdeaCard({ idea, locale, level = 3 }: { idea: Model; locale: Locale; level?: 2 | 3 }) {
  const t = messages(locale);
  const picture = idea.pictureId ? { src: pictureUrl(idea.pictureId, 'small'), alt: idea.pictureAlt ?? '' } : undefined;
  return (
    <Card
      href={`/ideeen/${idea.id}`}
      title={<Written>{idea.title}</Written>}
      level={level}
      picture={picture}
      chips={
        <Chips>
          <Chip>{t.supportCount(idea.supportCount)}</Chip>
          {idea.commentCount > 0 && <Chip>{t.commentCount(idea.commentCount)}</Chip>}
          {idea.areaName && <Chip kind="area">{idea.areaName}</Chip>}
          {idea.outcome && <Chip kind={chipOf[idea.outcome]}>{t.outcome[idea.outcome]}</Chip>}
        </Chips>
      }
    >
      <p>
        <Written>{shortened(idea.excerpt)}</Written>
      </p>
    </Card>
  );
}

/** Ends at a whole word; the list loads the first 180 characters. */
function shortened(excerpt: string): string {
  return excerpt.length < 180 ? excerpt : `${excerpt.slice(0, 160).replace(/\s+\S*$/, '')} …`;
}
