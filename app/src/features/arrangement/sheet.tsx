import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type ArrangementAnswer, sides, type Version } from './arrangement.ts';
import { arrangementMessages } from './messages.ts';

/** One version as the page that both sign: question by question, until when, and who signed; it names nobody. */
export function Sheet({ version, locale, level }: { version: Version; locale: Locale; level: 2 | 3 }) {
  const t = arrangementMessages(locale);
  return (
    <>
      <Paragraph soft>{t.version(version.version, formatDay(version.savedAt, locale))}</Paragraph>
      {version.answers.map((answer) => (
        <Section title={<Written>{answer.question}</Written>} level={level}>
          <Answer answer={answer} />
        </Section>
      ))}
      <Section title={t.until} level={level}>
        <Paragraph>{t.untilDay(formatDay(version.validUntil, locale))}</Paragraph>
      </Section>
      <Section title={t.signatures} level={level}>
        <DataList
          items={sides.map((side) => ({
            name: t.side[side],
            value: <Signed version={version} side={side} locale={locale} />,
          }))}
        />
      </Section>
    </>
  );
}

function Answer({ answer: { choice, text } }: { answer: ArrangementAnswer }) {
  return (
    <>
      {choice && (
        <Paragraph>
          <strong>
            <Written>{choice.text}</Written>
          </strong>
        </Paragraph>
      )}
      {text !== '' && <Prose text={text} />}
    </>
  );
}

type SignedProps = { version: Version; side: (typeof sides)[number]; locale: Locale };

function Signed({ version, side, locale }: SignedProps) {
  const t = arrangementMessages(locale);
  const signature = version.signatures.find((one) => one.side === side);
  if (!signature) return <>{t.notSigned}</>;
  return (
    <>
      {signature.function !== '' && (
        <>
          <Written>{signature.function}</Written>,{' '}
        </>
      )}
      {t.signedOn(formatDay(signature.signedAt, locale))}
    </>
  );
}
