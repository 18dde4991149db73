import type { Step, WayToProof } from '../../../features/steps/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph as Sentence } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { paragraphPath, remarkPath, respondPath } from '../consultation-path.ts';
import type { Paragraph } from '../draft/draft.ts';
import { RemarkForm } from '../remarks/remark-fields.tsx';
import type { Reading } from './load-reading.ts';
import { readingMessages } from './reading-messages.ts';

/** Where somebody responds right now, and what they have to prove first. */
export type Responding = { id: number; way: WayToProof | null };
type Props = { reading: Reading; step: Step; responding: Responding | undefined; locale: Locale };

/** The draft, paragraph by paragraph, each with its number and the way to what was said about it. */
export function DraftText({ reading: { draft, remarks, stage, amendments }, step, responding, locale }: Props) {
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
              {responding?.id === paragraph.id ? (
                <RespondHere
                  {...{ step, paragraph, way: responding.way, locale }}
                  count={remarks.get(paragraph.id) ?? 0}
                />
              ) : (
                <Respond
                  {...{ step, paragraph, locale, number: paragraph.number }}
                  count={remarks.get(paragraph.id) ?? 0}
                  open={stage === 'open'}
                />
              )}
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

type RespondProps = {
  step: Step;
  paragraph: Paragraph;
  number: number;
  count: number;
  open: boolean;
  locale: Locale;
};

function Respond({ step, paragraph, number, count, open, locale }: RespondProps) {
  const t = readingMessages(locale);
  if (!open && count === 0) return null;
  const about = <span class="app-hidden">{t.toParagraph(number)}</span>;
  return (
    <p class="app-draft__respond">
      {open && (
        <a class="utrecht-link utrecht-link--html-a" href={respondPath(step, paragraph.id)}>
          {t.respond} {about}
        </a>
      )}
      {count > 0 && (
        <a class="utrecht-link utrecht-link--html-a" href={remarkPath(step, paragraph.id)}>
          {t.remarks(count)} {about}
        </a>
      )}
    </p>
  );
}

type HereProps = { step: Step; paragraph: Paragraph; way: WayToProof | null; count: number; locale: Locale };

function RespondHere({ step, paragraph, way, count, locale }: HereProps) {
  const t = readingMessages(locale);
  return (
    <div class="app-draft__here">
      {way ? (
        <Sentence>
          {way.text} {way.link && <Link href={way.link.href}>{way.link.label}</Link>}
        </Sentence>
      ) : (
        <RemarkForm {...{ step, paragraph, locale }} />
      )}
      <p class="app-draft__respond">
        {count > 0 && <Link href={remarkPath(step, paragraph.id)}>{t.remarks(count)}</Link>}
        <Link href={paragraphPath(step, paragraph.id)}>{t.notNow}</Link>
      </p>
    </div>
  );
}
