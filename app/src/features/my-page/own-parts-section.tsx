import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { OwnPart } from '../steps/index.ts';
import { messages } from './messages.ts';

const outcomes = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' } as const;

type Props = { parts: readonly OwnPart[]; intro: string | undefined; locale: Locale };

/** What somebody takes part in, or handed in, that is no contribution, with the answers to it. */
export function OwnPartsSection({ parts, intro, locale }: Props) {
  const t = messages(locale);
  return (
    <Section title={t.parts} id="ook" intro={intro}>
      <RowList>
        {parts.map(({ title, titleBy, about, at, text, href, answers, answerHref }) => (
          <RowItem title={titleBy === 'site' ? title : <Written>{title}</Written>} href={href}>
            <Paragraph soft>
              <Written>{about}</Written>
              {at && ` · ${t.givenOn(formatDay(at, locale))}`}
            </Paragraph>
            <Paragraph>{text}</Paragraph>
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
