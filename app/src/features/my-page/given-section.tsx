import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { Chip } from '../../platform/ui/chip.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Given } from '../steps/index.ts';
import { messages } from './messages.ts';

const outcomes = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' } as const;

/** What somebody handed in that nobody else sees, and the answers to it. */
export function GivenSection({ given, locale }: { given: readonly Given[]; locale: Locale }) {
  const t = messages(locale);
  return (
    <Section title={t.given} id="ingediend">
      <RowList>
        {given.map(({ what, about, at, href, state, answers, answerHref }) => (
          <RowItem title={what} href={href} side={<Chip>{state}</Chip>}>
            <Paragraph soft>
              <Written>{about}</Written> · {t.givenOn(formatDay(at, locale))}
            </Paragraph>
            {answers.map(({ outcome, subject, answer }) => (
              <AnswerBlock outcome={outcomes[outcome]} about={<Written>{subject}</Written>}>
                <Prose text={answer} />
              </AnswerBlock>
            ))}
            {answerHref && (
              <Paragraph>
                <Link href={answerHref}>{t.wholeAnswer}</Link>
              </Paragraph>
            )}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
