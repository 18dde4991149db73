import type { Explanation } from '@stadmakers/dialogue';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { resultMessages } from './result-messages.ts';
import { type Known, quotedIn, Sentence } from './sentence.tsx';

type Props = { explanation: Explanation; known: readonly Known[]; locale: Locale };

/** What all groups share and where they differ, each with what the reader answered. */
export function Findings({ explanation: { shared, divided, groups }, known, locale }: Props) {
  const t = resultMessages(locale);
  const told = (sentences: readonly string[]) => (
    <List
      items={sentences.map((text) => {
        const answer = quotedIn(text, known)?.answer;
        return (
          <>
            <Sentence text={text} known={known} /> {answer && <Chip>{t.you(answer)}</Chip>}
          </>
        );
      })}
    />
  );
  return (
    <>
      <Section title={t.shared} intro={groups.length > 1 && shared.length > 0 && t.sharedText}>
        {shared.length > 0 ? told(shared) : <Paragraph>{t.noShared}</Paragraph>}
      </Section>
      {groups.length > 1 && (
        <Section title={t.divided}>{divided.length > 0 ? told(divided) : <Paragraph>{t.noDivided}</Paragraph>}</Section>
      )}
    </>
  );
}
