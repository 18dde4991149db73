import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Figures, OwnPlace } from './figures.ts';
import { resultMessages } from './result-messages.ts';
import { type Known, Sentence } from './sentence.tsx';

type Props = { figures: Figures; known: readonly Known[]; own: OwnPlace | undefined; locale: Locale };

/** Each group in its own words, and which the reader is most like. Nothing where there are no groups. */
export function GroupSections({ figures, known, own, locale }: Props) {
  const t = resultMessages(locale);
  const { groups } = figures.explanation[locale];
  const sizes = new Map(figures.groups.map(({ id, size }) => [id, size]));
  if (groups.length === 0) return null;
  return (
    <Section title={t.groups} intro={t.groupsText}>
      {own && own.group === null && <Paragraph soft>{t.noOwnGroup}</Paragraph>}
      {groups.map(({ id, label, sentences }) => (
        <Details
          id={`groep-${id}`}
          summary={`${t.group(label)}, ${t.size(sizes.get(id) ?? 0)}${own?.group === id ? t.thatIsYours : ''}`}
        >
          {own?.group === id && <Alert kind="ok">{t.yourGroup}</Alert>}
          {sentences.length > 0 ? (
            <List items={sentences.map((text) => <Sentence text={text} known={known} />)} />
          ) : (
            <Paragraph>{t.nothingTypical}</Paragraph>
          )}
        </Details>
      ))}
    </Section>
  );
}
