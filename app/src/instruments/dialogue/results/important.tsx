import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatementWords } from '../statements/statement-words.tsx';
import { resultMessages } from './result-messages.ts';
import { mostImportant, type ShownStatement } from './shown-statements.ts';

/** The three statements that most people marked as important; nothing where too few people did. */
export function Important({ statements, locale }: { statements: readonly ShownStatement[]; locale: Locale }) {
  const t = resultMessages(locale);
  const top = mostImportant(statements, 3);
  if (top.length === 0) return null;
  return (
    <Section title={t.important}>
      <List
        items={top.map(({ statement, important }) => (
          <>
            “<StatementWords of={statement} />” ({formatCount(important ?? 0, locale)} {t.people})
          </>
        ))}
      />
    </Section>
  );
}
