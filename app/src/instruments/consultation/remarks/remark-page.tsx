import { type Step, stepCrumbs, type WayToProof } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Comment, Discussion } from '../../../platform/ui/discussion.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph as Sentence } from '../../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../../platform/ui/person-line.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationPath, paragraphPath } from '../consultation-path.ts';
import type { Paragraph } from '../draft/draft.ts';
import { consultationMessages } from '../messages.ts';
import type { Remark } from './load-remarks.ts';
import { RemarkForm } from './remark-fields.tsx';
import { remarkMessages } from './remark-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  paragraph: Paragraph & { number: number };
  remarks: readonly Remark[];
  /** Whether the draft lies open for remarks. */
  open: boolean;
  /** What this reader has to prove first; said before anything is typed. */
  way: WayToProof | null;
  state: FormState;
  /** The text may hold personal data: it can be changed, or a moderator looks first. */
  personal: boolean;
};

/** One paragraph of the draft with what was said about it, and the form to respond. */
export function RemarkPage({ frame, step, paragraph, remarks, open, way, state, personal }: Props) {
  const { locale } = frame;
  const t = remarkMessages(locale);
  const title = t.title(paragraph.number);
  return (
    <Page
      frame={frame}
      title={title}
      errors={state}
      breadcrumbs={[
        ...stepCrumbs(step, locale),
        { href: consultationPath(step), label: <Written>{step.title}</Written> },
      ]}
    >
      <PageTitle>{title}</PageTitle>
      <blockquote class="app-draft__quote">
        <Prose text={paragraph.body} />
      </blockquote>
      <Sentence>
        <Link href={paragraphPath(step, paragraph.id)}>{t.toParagraph}</Link>
      </Sentence>
      {remarks.length > 0 && (
        <Section title={t.remarks}>
          <Discussion label={t.remarks}>
            {remarks.map((one) => (
              <OneRemark remark={one} locale={locale} />
            ))}
          </Discussion>
        </Section>
      )}
      <Section title={t.respond} id="reageer">
        {!open && <Sentence>{t.closed}</Sentence>}
        {(open || state.values.body) && way && (
          <Sentence>
            {way.text} {way.link && <Link href={way.link.href}>{way.link.label}</Link>}
          </Sentence>
        )}
        {((open && !way) || state.values.body) && <RemarkForm {...{ step, paragraph, state, personal, locale }} />}
      </Section>
    </Page>
  );
}

function OneRemark({ remark, locale }: { remark: Remark; locale: Locale }) {
  const t = remarkMessages(locale);
  const name = remark.authorName || t.resident;
  const counts = [
    remark.supportCount > 0 && t.supports(remark.supportCount),
    remark.commentCount > 0 && t.comments(remark.commentCount),
    remark.outcome && consultationMessages(locale).outcome[remark.outcome],
  ].filter(Boolean);
  return (
    <Comment
      id={`reactie-${remark.id}`}
      person={<PersonLine name={name}>{formatDay(remark.submittedAt, locale)}</PersonLine>}
      actions={
        <>
          <a class="utrecht-link utrecht-link--html-a" href={`/ideeen/${remark.id}`} aria-label={t.moreLabel(name)}>
            {t.more}
          </a>
          {counts.length > 0 && <span>{counts.join(' · ')}</span>}
        </>
      }
    >
      <Prose text={remark.body} />
    </Comment>
  );
}
