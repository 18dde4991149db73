import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { distanceText } from '../../areas/index.ts';
import { noticeHref } from '../notices/load-notice.ts';
import { noticeMessages } from '../notices/messages.ts';
import type { Side } from '../notices/notice.ts';
import type { Suggestion } from './find-suggestions.ts';
import { suggestionMessages } from './messages.ts';
import type { Reason } from './suggestion.ts';

type Props = { of: Side; suggestions: readonly Suggestion[]; locale: Locale };

/** What goes with a notice, each with why it is shown. */
export function SuggestionList({ of, suggestions, locale }: Props) {
  const t = suggestionMessages(locale);
  return (
    <Section title={t.title[of]} id="past" intro={suggestions.length > 0 ? t.intro : undefined}>
      {suggestions.length === 0 && <Paragraph>{t.none[of]}</Paragraph>}
      <RowList>
        {suggestions.map((one) => (
          <RowItem
            href={noticeHref(one.side, one.id)}
            title={<Written>{one.title}</Written>}
            side={<Chip kind="theme">{noticeMessages(locale).kinds[one.kind]}</Chip>}
          >
            {(one.initiative || one.organisation) && (
              <>
                <Written>{one.initiative ?? one.organisation}</Written>.{' '}
              </>
            )}
            {t.because(one.reasons.map((reason) => reasonText(reason, locale)).join(', '))}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

function reasonText(reason: Reason, locale: Locale): string {
  const t = suggestionMessages(locale);
  switch (reason.kind) {
    case 'same-kind':
      return t.sameKind;
    case 'same-area':
      return t.sameArea;
    case 'near':
      return distanceText(reason.metres, reason.roughly, locale);
    case 'about':
      return t.about(reason.words);
  }
}
