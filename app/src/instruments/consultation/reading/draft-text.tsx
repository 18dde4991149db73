import type { Step } from '../../../features/steps/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { remarkPath } from '../consultation-path.ts';
import type { Paragraph } from '../draft/draft.ts';
import type { Reading } from './load-reading.ts';
import { readingMessages } from './reading-messages.ts';

type Props = { reading: Reading; step: Step; locale: Locale };

/** The draft, paragraph by paragraph, each with its number and the way to what was said about it. */
export function DraftText({ reading: { draft, remarks, stage, amendments }, step, locale }: Props) {
  return (
    <div class="app-draft">
      {draft.map((paragraph) =>
        paragraph.number === null ? (
          <h3 class="utrecht-heading-3" id={`alinea-${paragraph.id}`}>
            <Written>
              {amendments.find(({ paragraph: number, before }) => number === null && before === paragraph.body)
                ?.after || paragraph.body}
            </Written>
          </h3>
        ) : (
          <div class="app-draft__paragraph" id={`alinea-${paragraph.id}`}>
            <span class="app-draft__number">{paragraph.number}</span>
            <div>
              <Body paragraph={paragraph} amendments={amendments} locale={locale} />
              <Respond
                href={remarkPath(step, paragraph.id)}
                number={paragraph.number}
                count={remarks.get(paragraph.id) ?? 0}
                open={stage === 'open'}
                locale={locale}
              />
            </div>
          </div>
        ),
      )}
    </div>
  );
}

type BodyProps = { paragraph: Paragraph; amendments: Reading['amendments']; locale: Locale };

function Body({ paragraph: { number, body }, amendments, locale }: BodyProps) {
  const t = readingMessages(locale);
  const amended = amendments.find(({ paragraph, before }) => paragraph === number && before === body)?.after;
  if (amended === undefined) return <Prose text={body} />;
  return (
    <>
      <p class="app-draft__change">{amended === '' ? t.leftOut : t.became}</p>
      {amended !== '' && (
        <ins class="app-draft__new">
          <Prose text={amended} />
        </ins>
      )}
      <p class="app-draft__change">{t.was}</p>
      <del class="app-draft__old">
        <Prose text={body} />
      </del>
    </>
  );
}

type RespondProps = { href: string; number: number; count: number; open: boolean; locale: Locale };

function Respond({ href, number, count, open, locale }: RespondProps) {
  const t = readingMessages(locale);
  if (!open && count === 0) return null;
  return (
    <p class="app-draft__respond">
      <a class="utrecht-link utrecht-link--html-a" href={href}>
        {open ? t.respond : t.remarks(count)} <span class="app-hidden">{t.toParagraph(number)}</span>
      </a>
      {open && count > 0 && <span class="app-draft__count">{t.remarks(count)}</span>}
    </p>
  );
}
